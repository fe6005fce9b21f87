/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    [
      'The mill lost money in the first and second quarters of 2023.',
      'quarter-list: the first = 2023-Q1',
      'quarter-list: second quarters of 2023 = 2023-Q2',
    ],
    [
      'The mill lost money in the first and third quarters.',
      'quarter-list: the first = 2024-Q1',
      'quarter-list: third quarters = 2023-Q3',
    ],
    [
      'Sales rose in the first and second halves of 2022.',
      'quarter-list: the first = 2022-H1',
      'quarter-list: second halves of 2022 = 2022-H2',
    ],
    [
      'Sales rose in the 2nd, 3rd and 4th quarters of 2022.',
      'quarter-list: the 2nd = 2022-Q2',
      'quarter-list: 3rd = 2022-Q3',
      'quarter-list: 4th quarters of 2022 = 2022-Q4',
    ],
    [
      'Sales rose in the second or third quarter of 2022.',
      'quarter-list: the second = 2022-Q2',
      'quarter-list: third quarter of 2022 = 2022-Q3',
    ],
    [
      'Sales rose from the first to the third quarter of 2022.',
      'quarter-list: the first = 2022-Q1',
      'quarter-list: the third quarter of 2022 = 2022-Q3',
    ],
  ],
  negative: [
    ['They led in the first and second quarter.'],
    ['Most are usually sold in the second and fourth quarters.'],
    ['She came first and he second, a quarter of an hour apart.', 'duration: a quarter of an hour = PT15M DURATION'],
    ['He lost the third and first quarters.'],
    ['They came fifth and sixth in the quarters.'],
  ],
};
