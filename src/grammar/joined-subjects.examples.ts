import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Clerks at the bank and the port said it was late.',
      'indirect | Clerks at the bank and the port | said | it was late',
    ],
    [
      'More than half of the towns in Haro and Olmen said it was late.',
      'indirect | More than half of the towns in Haro and Olmen | said | it was late',
    ],
    ['As Ms. Ruiz and Ms. Bell said it was late, it rained.', 'indirect | Ms. Ruiz and Ms. Bell | said | it was late'],
    ['The town is where Ruiz and his mates said it was late.', 'indirect | Ruiz and his mates | said | it was late'],
    [
      'On Monday 8% of young clerks and 3% of old sailors said it was late.',
      'indirect | 8% of young clerks and 3% of old sailors | said | it was late',
    ],
    [
      'It was late, a mate said, after the union and nine other clubs called for a ban.',
      'indirect | a mate | said | It was late … after the union and nine other clubs called for a ban',
      'indirect | the union and nine other clubs | called for | a ban',
    ],
  ],
  negative: [
    ['It rained after the vote and Bell said it was late.', 'indirect | Bell | said | it was late'],
    // The clause before "and" has its verb, or the words before it are another's.
    ['She met Tom Bell and Ana Costa said it was late.', 'indirect | Ana Costa | said | it was late'],
    ['It rained on the pier and the crew said it was late.', 'indirect | the crew | said | it was late'],
    ['He was leading the crew and the mate said it was late.', 'indirect | the mate | said | it was late'],
    [
      'Tom Bell, clerk of the port and head of the board, said it was late.',
      'indirect | Tom Bell | said | it was late',
    ],
  ],
};
