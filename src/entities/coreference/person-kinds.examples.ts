import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'The Danish finance minister, Ana Voss, met Tom Bell, the Hungarian foreign minister. It rained. The finance minister was late.',
      'Danish: name Danish',
      'Ana Voss: name Ana Voss, nominal The finance minister',
      'Tom Bell: name Tom Bell',
      'Hungarian: name Hungarian',
    ],
    ['The head teacher, Tom Bell, left. The head was late.', 'Tom Bell: name Tom Bell, nominal The head'],
    ['Captain Tom Bell scored. It rained. The skipper was late.', 'Tom Bell: name Tom Bell, nominal The skipper'],
    [
      'Tom Bell ran, said Ana Ruiz, prosecuting. The barrister was late.',
      'Tom Bell: name Tom Bell',
      'Ana Ruiz: name Ana Ruiz, nominal The barrister',
    ],
    ['Prime Minister Ana Voss left. The premier was late.', 'Ana Voss: name Ana Voss, nominal The premier'],
    ['Defending, Ana Voss spoke. The barrister was late.', 'Ana Voss: name Ana Voss, nominal The barrister'],
    ['Detective Inspector Ana Voss left. The detective was late.', 'Ana Voss: name Ana Voss, nominal The detective'],
    [
      'Ana Ruiz, chief executive of Rovik Ltd, left. The CEO was late.',
      'Ana Ruiz: name Ana Ruiz, nominal The CEO',
      'Rovik Ltd: name Rovik Ltd',
    ],
    // The second of two offices.
    [
      'Ana Ruiz, Director of the hall and Chairman of the board, left. Later the chairman was late.',
      'Ana Ruiz: name Ana Ruiz, nominal the chairman',
    ],
    // What an office is of, before it.
    [
      'Ana Ruiz, spokeswoman for the port, left. Later the port spokeswoman was late.',
      'Ana Ruiz: name Ana Ruiz, nominal the port spokeswoman',
    ],
    ['Sister Ana Voss left. The nun was late.', 'Ana Voss: name Ana Voss, nominal The nun'],
    ['Prof. Ana Voss left. The don was late.', 'Ana Voss: name Ana Voss, nominal The don'],
    ['Bishop Tom Bell left. The prelate was late.', 'Tom Bell: name Tom Bell, nominal The prelate'],
    [
      'First Lady Ana Voss left. It rained. The First Lady was late.',
      'Ana Voss: name Ana Voss, nominal The First Lady',
    ],
    ['Managing director Ana Ruiz left. The MD was late.', 'Ana Ruiz: name Ana Ruiz, nominal The MD'],
    [
      'Tom Bell, prosecuting, spoke. It rained. The prosecutor was tired.',
      'Tom Bell: name Tom Bell, nominal The prosecutor',
    ],
    ['The painter Ana Voss sold it. It rained. The artist was tired.', 'Ana Voss: name Ana Voss, nominal The artist'],
    [
      'The biologist, Ana Voss, left Porto. Later the scientist left.',
      'Ana Voss: name Ana Voss, nominal the scientist',
      'Porto: name Porto',
    ],
    [
      'Tom Bell’s attorney, Ana Voss, left. It rained. The lawyer was late.',
      'Tom Bell: name Tom Bell',
      'Ana Voss: name Ana Voss, nominal The lawyer',
    ],
    ['It rained on the dairy farm of Tom Bell. Later the farmer left.', 'Tom Bell: name Tom Bell, nominal the farmer'],
    [
      'Dr Ana Voss left Porto. The doctor was tired.',
      'Ana Voss: name Ana Voss, nominal The doctor',
      'Porto: name Porto',
    ],
    ['The fire began on Tom Bell’s farm. Later the farmer left.', 'Tom Bell: name Tom Bell, nominal the farmer'],
    ['Vice-Chancellor Tom Bell left. The VC was tired.', 'Tom Bell: name Tom Bell, nominal The VC'],
    [
      'The press secretary, Ana Voss, left. The spokeswoman was tired.',
      'Ana Voss: name Ana Voss, nominal The spokeswoman',
    ],
    ['They met importer Tom Bell. It rained. The importer was tired.', 'Tom Bell: name Tom Bell, nominal The importer'],
    ['Ana Voss KC left. The barrister was tired.', 'Ana Voss: name Ana Voss, nominal The barrister'],
    ['Business Secretary Ana Voss left. The minister was tired.', 'Ana Voss: name Ana Voss, nominal The minister'],
  ],
  negative: [
    ['Prime Minister Tom Bell left. The minister was late.', 'Tom Bell: name Tom Bell'],
    ['Tom Bell, the head teacher, left. Later the teacher was late.', 'Tom Bell: name Tom Bell'],
    [
      'Tom Bell ran, said Ana Ruiz, prosecuting. Lia Costa, defending, sang. The barrister was late.',
      'Tom Bell: name Tom Bell',
      'Ana Ruiz: name Ana Ruiz',
      'Lia Costa: name Lia Costa, nominal The barrister',
    ],
    ['Ana Ruiz, spokeswoman for the port, left. Later the club spokeswoman was late.', 'Ana Ruiz: name Ana Ruiz'],
    ['Lady Ana Voss left. Later the lady was late.', 'Ana Voss: name Ana Voss'],
    ['Ana Ruiz, minister of trade and industry, left. Later the industry shrank.', 'Ana Ruiz: name Ana Ruiz'],
    [
      'The painter Ana Voss and the sculptor Tom Bell left. Later the artist left.',
      'Ana Voss: name Ana Voss',
      'Tom Bell: name Tom Bell',
    ],
    [
      'Dr Ana Voss left Porto. It rained. It rained. The scientist left.',
      'Ana Voss: name Ana Voss',
      'Porto: name Porto',
    ],
    ['Dr Ana Voss said the doctor was late.', 'Ana Voss: name Ana Voss'],
    ['The painter Ana Voss left. An artist left. The artist was tired.', 'Ana Voss: name Ana Voss'],
    ['It rained near the farm where Tom Bell slept. Later the farmer left.', 'Tom Bell: name Tom Bell'],
    ['Press secretary Mr Tom Bell left. The spokeswoman was tired.', 'Tom Bell: name Tom Bell'],
    ['They read the letter Tom Bell wrote. The letter was long.', 'Tom Bell: name Tom Bell'],
    ['Press Secretary Ana Voss left. The minister was tired.', 'Ana Voss: name Ana Voss'],
  ],
};
