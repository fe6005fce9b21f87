/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['Sales rose in the third quarter from a year earlier.', 'the third quarter = 2023-Q3', 'a year earlier = 2022-Q3'],
    [
      'Sales rose in the third quarter. Costs fell. Debt fell. Net rose from a year earlier.',
      'the third quarter = 2023-Q3',
      'a year earlier = 2022-Q3',
    ],
    [
      'Profit rose in the fourth quarter. The year-earlier period was weak.',
      'the fourth quarter = 2023-Q4',
      'The year-earlier period = 2022-Q4',
    ],
    [
      'Profit rose in the second half of 2022. The year-earlier period was weak.',
      'the second half of 2022 = 2022-H2',
      'The year-earlier period = 2021-H2',
    ],
    [
      'Profit rose in the fourth quarter. The 2021 period was weak.',
      'the fourth quarter = 2023-Q4',
      'The 2021 period = 2021-Q4',
    ],
    ['The 2021 period was weak.', 'The 2021 period = 2021'],
    ['The year-earlier period was weak.', 'The year-earlier period = 2023'],
  ],
  negative: [
    [
      'Sales rose in the third quarter. It opened a mill on March 1. It was cold. It was wet. It had one mill a year ago.',
      'the third quarter = 2023-Q3',
      'March 1 = 2024-03-01',
      'a year ago = 2023',
    ],
    [
      'Sales rose in the third quarter from two years earlier.',
      'the third quarter = 2023-Q3',
      'two years earlier = 2021',
    ],
    ['A year ago it was calm.', 'A year ago = 2023'],
    [
      'Sales rose in the nine months from the year-earlier period.',
      'the nine months = P9M DURATION',
      'the year-earlier period = 2023',
    ],
    ['He bought it a year earlier than she did.', 'a year = P1Y DURATION'],
  ],
};
