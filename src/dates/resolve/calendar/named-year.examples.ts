/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['They met in May of last year.', 'May of last year = 2023-05'],
    ['They will meet in May next year.', 'May next year = 2025-05'],
    [
      'The plan was signed in May 2022. In June of that year it failed.',
      'May 2022 = 2022-05',
      'June of that year = 2022-06',
    ],
    ['They met in 2021.', '2021 = 2021'],
    ['They met in 1997.', '1997 = 1997'],
    ['They met at Christmas of last year.', 'Christmas of last year = 2023-12-25'],
    ['Sales rose in the second quarter of last year.', 'the second quarter of last year = 2023-Q2'],
  ],
  negative: [
    ['They met on Feb. 29 last year.', 'Feb. 29 last year = XXXX-XX-XX'],
    ['They met on Feb. 29, 2023.', 'Feb. 29, 2023 = XXXX-XX-XX'],
    ['They met in the year 0000.', 'the year 0000 = XXXX-XX-XX'],
    ['He left in May.', 'May = 2023-05'],
    ['They met in June.', 'June = 2023-06'],
  ],
};
