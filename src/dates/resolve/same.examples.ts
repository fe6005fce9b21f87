/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    [
      'Profit rose in the fourth quarter. For the quarter, sales fell.',
      'the fourth quarter = 2023-Q4',
      'the quarter = 2023-Q4',
    ],
    ['They met on March 1. That day it snowed.', 'March 1 = 2024-03-01', 'That day = 2024-03-01'],
    ['They met on March 1. The same week it snowed.', 'March 1 = 2024-03-01', 'The same week = 2024-W09'],
    ['The plan was signed in May 2022. That month prices fell.', 'May 2022 = 2022-05', 'That month = 2022-05'],
    [
      'The mill burnt down last October. That same day its owner left.',
      'last October = 2023-10',
      'That same day = 2023-10-XX',
    ],
    ['The firm reported on the quarter.', 'the quarter = 2023-Q4'],
    ['Sales will rise in this quarter.', 'this quarter = 2024-Q1'],
  ],
  negative: [
    ['The year was good.', 'The year = 2024'],
    ['The plan was signed in May 2022. The month was cold.', 'May 2022 = 2022-05', 'The month = 2024-03'],
    [
      'The plan was signed in May 2022. It was long. It was dull. That year prices rose.',
      'May 2022 = 2022-05',
      'That year = 2022',
    ],
    ['He walks there that day.', 'that day = XXXX-XX-XX'],
  ],
};
