import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['The plan, branded “a trap” by the crews, failed.', 'mixed | the crews | branded | The plan … “a trap”'],
    ['The plan, described as “a trap” by the crews, failed.', 'mixed | the crews | described | The plan … as “a trap”'],
    ['The mate announced that it was late.', 'indirect | The mate | announced | that it was late'],
    ['A plan announced by the crew said it was late.', 'indirect | A plan announced by the crew | said | it was late'],
    ['The crew hired by the town said it was late.', 'indirect | The crew hired by the town | said | it was late'],
    [
      'It was announced by the board that the pier was lost.',
      'indirect | the board | announced | that the pier was lost',
    ],
    ['As announced by Bell, the pier was lost.', 'indirect | Bell | announced | the pier was lost'],
    ['The crew was told by the mate that it was late.', 'indirect | the mate | told | that it was late'],
    ['The bill, opposed by the union, failed.', 'indirect | the union | opposed | The bill'],
    ['The pier was sold, a fact first reported by the Courier.', 'indirect | the Courier | reported | a fact'],
    ['Ruiz left the board - a move criticised by Bell.', 'indirect | Bell | criticised | a move'],
  ],
  negative: [
    ['The plan, branded “a trap”, failed.'],
    ['The pier, renamed “The Trap” by accident, failed.'],
    ['The plan announced by the ministry was old.'],
    ['The pier promised by Ruiz was never built.'],
    ['The letter written by the crew was lost.'],
    ['Ruiz, with the plan opposed by the union, left.'],
    ['The crew saw a pier promised by Ruiz to be safe.'],
  ],
};
