import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    // Names, descriptions and pronouns of one, in text order.
    [
      'The Bank of Karibu met. The bank said it grew.',
      'Bank of Karibu: name Bank of Karibu, nominal The bank, pronoun it',
    ],
    [
      'Mayor Ana Ruiz spoke. The mayor said she was tired. Ruiz left.',
      'Ana Ruiz: name Ana Ruiz, nominal The mayor, pronoun she, alias Ruiz',
    ],
    [
      'Their union was glad. The Dockers’ Union has won, it said.',
      'Dockers’ Union: nominal Their union, name Dockers’ Union, pronoun it',
    ],
    [
      'Acme Holdings, a maker of locks, grew. The company sold its ships.',
      'Acme Holdings: name Acme Holdings, nominal The company, pronoun its',
    ],
    [
      'Tom Bell met Ana Ruiz. He thanked her.',
      'Tom Bell: name Tom Bell, pronoun He',
      'Ana Ruiz: name Ana Ruiz, pronoun her',
    ],
    [
      'The Sonatala Bridge is old. The bridge lost its lamps.',
      'Sonatala Bridge: name Sonatala Bridge, nominal The bridge, pronoun its',
    ],
  ],
  negative: [
    ['Tom Bell met Paul Trask, and the mayor left.', 'Tom Bell: name Tom Bell', 'Paul Trask: name Paul Trask'],
    ['Acme Holdings grew. The bank was late.', 'Acme Holdings: name Acme Holdings'],
    ['Lisbon and Porto are old. The city was quiet.', 'Lisbon: name Lisbon', 'Porto: name Porto'],
    ['Ana Ruiz left. The ship sank.', 'Ana Ruiz: name Ana Ruiz'],
  ],
};
