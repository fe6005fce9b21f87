import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'A former bailiff was jailed on Friday. Tom Bell, 47, left. The bailiff was late.',
      'Tom Bell: name Tom Bell, nominal The bailiff',
    ],
    [
      'A farmer who sold eggs was jailed. Tom Bell, 47, left. The farmer was late.',
      'Tom Bell: name Tom Bell, nominal The farmer',
    ],
    [
      'The captain of a trawler was jailed. Tom Bell, 51, left. The skipper was late.',
      'Tom Bell: name Tom Bell, nominal The skipper',
    ],
    [
      'A teacher was sacked. Ana Ruiz, 44, left. The head teacher, Tom Bell, slept. The teacher was late.',
      'Ana Ruiz: name Ana Ruiz, nominal The teacher',
      'Tom Bell: name Tom Bell',
    ],
    ['A nurse was jailed. Ana Ruiz admitted it. The nurse was late.', 'Ana Ruiz: name Ana Ruiz, nominal The nurse'],
    ['A striker was banned. Tom Bell, 27, left. The striker was late.', 'Tom Bell: name Tom Bell, nominal The striker'],
    [
      'A village chief was shot. Tom Bell was late. The village chief slept.',
      'Tom Bell: name Tom Bell, nominal The village chief',
    ],
    [
      'A doctor in Porto was jailed. Ana Ruiz, 50, left. The doctor was late.',
      'Porto: name Porto',
      'Ana Ruiz: name Ana Ruiz, nominal The doctor',
    ],
    [
      'A Labour MP has called for a ban. Ana Voss, who sings, was late. The MP was tired.',
      'Labour: name Labour',
      'Ana Voss: name Ana Voss, nominal The MP',
    ],
    [
      'Jurors convicted a former deputy of theft. Tom Bell, 38, was late. The former deputy was tired.',
      'Tom Bell: name Tom Bell, nominal The former deputy',
    ],
    [
      'A teacher was jailed on Monday. Police said Tom Bell had stolen a boat. The teacher was late.',
      'Tom Bell: name Tom Bell, nominal The teacher',
    ],
    [
      'A former bailiff was held in Porto. The court heard that Tom Bell, 47, had sold files. The bailiff was late.',
      'Porto: name Porto',
      'Tom Bell: name Tom Bell, nominal The bailiff',
    ],
  ],
  negative: [
    [
      'A bailiff met Ana Ruiz. Tom Bell, 47, left. The bailiff was late.',
      'Ana Ruiz: name Ana Ruiz',
      'Tom Bell: name Tom Bell',
    ],
    ['A nurse was jailed. It rained. Ana Ruiz left. The nurse was late.', 'Ana Ruiz: name Ana Ruiz'],
    ['The nurse was jailed. Ana Ruiz, 50, left. The nurse was late.', 'Ana Ruiz: name Ana Ruiz'],
    ['The captain of the trawler was jailed. Tom Bell, 51, left. The captain was late.', 'Tom Bell: name Tom Bell'],
    ['A bridge was shut. Ana Ruiz, 50, left. The bridge was late.', 'Ana Ruiz: name Ana Ruiz'],
    ['A nurse was jailed. Ana Ruiz, a judge, left. The nurse was late.', 'Ana Ruiz: name Ana Ruiz'],
    ['A driver hit a deputy. Tom Bell, 38, was late. The deputy was tired.', 'Tom Bell: name Tom Bell'],
    ['A teacher hit a bailiff. Police said Tom Bell was late. The teacher was tired.', 'Tom Bell: name Tom Bell'],
    [
      'A teacher was jailed. Police thanked Tom Bell for his help. The teacher was tired.',
      'Tom Bell: name Tom Bell, pronoun his',
    ],
    ['A teacher was jailed. Neighbours said Tom Bell was late. The teacher was tired.', 'Tom Bell: name Tom Bell'],
  ],
};
