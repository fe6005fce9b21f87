/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The fair runs from April 24 to 26.', 'day-list: April 24 = 2024-04-24', 'day-list: 26 = 2024-04-26'],
    [
      'The siege lasted from 15 to 22 February 1943.',
      'day-list: 15 = 1943-02-15',
      'day-list: 22 February 1943 = 1943-02-22',
    ],
    [
      'They met on 3, 5 and 9 May 2023.',
      'day-list: 3 = 2023-05-03',
      'day-list: 5 = 2023-05-05',
      'day-list: 9 May 2023 = 2023-05-09',
    ],
    [
      'They met on May 3, 5 and 9, 2023.',
      'day-list: May 3 = 2023-05-03',
      'day-list: 5 = 2023-05-05',
      'day-list: 9, 2023 = 2023-05-09',
    ],
    [
      'They met on the 3rd, 5th and 9th of May 2023.',
      'day-list: the 3rd = 2023-05-03',
      'day-list: 5th = 2023-05-05',
      'day-list: 9th of May 2023 = 2023-05-09',
    ],
    ['They met on March 3-5.', 'day-list: March 3 = 2024-03-03', 'day-list: 5 = 2024-03-05'],
    ['They met on 3–5 March.', 'day-list: 3 = 2024-03-03', 'day-list: 5 March = 2024-03-05'],
    ['It rained between 4 and 22 January.', 'day-list: 4 = 2024-01-04', 'day-list: 22 January = 2024-01-22'],
    [
      'It rained from the ninth till the seventeenth of April 2021.',
      'day-list: the ninth = 2021-04-09',
      'day-list: the seventeenth of April 2021 = 2021-04-17',
    ],
    [
      'They met on 3-5 and 9-11 May 2023.',
      'day-list: 3 = 2023-05-03',
      'day-list: 5 = 2023-05-05',
      'day-list: 9 = 2023-05-09',
      'day-list: 11 May 2023 = 2023-05-11',
    ],
  ],
  negative: [
    ['On May 3, 5 and 9 boats sank.', 'month-day: May 3 = 2024-05-03'],
    ['On May 3, 20 boats sank.', 'month-day: May 3 = 2024-05-03'],
    ['He wants 3, 5 and 9 maybe.'],
    ['The scores were 3-5 and 4-6 in March.', 'month-day: March = 2024-03'],
  ],
};
