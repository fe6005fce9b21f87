/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    // the longest wins
    ['They met on Friday, March 1, 2024.', 'month-day: Friday, March 1, 2024 = 2024-03-01'],
    ['They met on Monday night.', 'weekday: Monday night = 2024-03-04TNI TIME'],
    [
      'They met on March 3 in the morning.',
      'month-day: March 3 = 2024-03-03',
      'day-part: the morning = 2024-03-03TMO TIME',
    ],
    // far triggers
    ['It is for the not too distant future.', 'vague: the not too distant future = FUTURE_REF'],
    [
      'The middle of the day after Christmas was wet.',
      'period-part: The middle of the day after Christmas = 2023-12-26 MID',
    ],
    // years alone
    ['They met in 1998.', 'year: 1998 = 1998'],
    ['The plan of 1998-99 failed.', 'year: 1998 = 1998', 'year: 99 = 1999'],
    [
      'The siege lasted from 15 to 22 February 1943.',
      'day-list: 15 = 1943-02-15',
      'day-list: 22 February 1943 = 1943-02-22',
    ],
  ],
  negative: [
    // sums
    ['It cost $1998.'],
    ['It cost £5.'],
    ['It rose 1998%.'],
    ['It rose 1.1998 points.'],
    ['See #1998.'],
    ['They went there.'],
    ['He took 12 of them.'],
  ],
};
