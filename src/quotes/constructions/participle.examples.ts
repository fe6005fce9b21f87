import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['The mate announced that it was late.', 'indirect | The mate | announced | that it was late'],
    ['A plan announced by the crew said it was late.', 'indirect | A plan announced by the crew | said | it was late'],
    ['The crew hired by the town said it was late.', 'indirect | The crew hired by the town | said | it was late'],
    [
      'It was announced by the board that the pier was lost.',
      'indirect | the board | announced | that the pier was lost',
    ],
    ['As announced by Bell, the pier was lost.', 'indirect | Bell | announced | the pier was lost'],
    ['The crew was told by the mate that it was late.', 'indirect | the mate | told | that it was late'],
  ],
  negative: [
    ['The plan announced by the ministry was old.'],
    ['The pier promised by Ruiz was never built.'],
    ['The letter written by the crew was lost.'],
    ['The crew saw a pier promised by Ruiz to be safe.'],
  ],
};
