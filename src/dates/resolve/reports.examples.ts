/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    [
      'Sales rose in the third quarter from the year-earlier period.',
      'the third quarter = 2023-Q3',
      'the year-earlier period = 2022-Q3',
    ],
    [
      'Sales rose in the third quarter of 2022. In the year-earlier period they fell.',
      'the third quarter of 2022 = 2022-Q3',
      'the year-earlier period = 2021-Q3',
    ],
    [
      'Sales rose in the first half of 2022. In the year-earlier period they fell.',
      'the first half of 2022 = 2022-H1',
      'the year-earlier period = 2021-H1',
    ],
    [
      'Sales rose in the third quarter from the year-earlier period. They had also risen from a year earlier.',
      'the third quarter = 2023-Q3',
      'the year-earlier period = 2022-Q3',
      'a year earlier = 2022-Q3',
    ],
    [
      'Sales rose in the third quarter and in the nine months from the year-earlier period.',
      'the third quarter = 2023-Q3',
      'the nine months = P9M DURATION',
      'the year-earlier period = 2023',
    ],
    [
      'Sales rose in the third quarter and in the six months from the year-earlier period.',
      'the third quarter = 2023-Q3',
      'the six months = P6M DURATION',
      'the year-earlier period = 2023',
    ],
    ['Sales rose in the third quarter. The quarter was good.', 'the third quarter = 2023-Q3', 'The quarter = 2023-Q3'],
  ],
  negative: [
    [
      'Sales rose in the third quarter, after five months of losses, from the year-earlier period.',
      'the third quarter = 2023-Q3',
      'five months = P5M DURATION',
      'the year-earlier period = 2022-Q3',
    ],
    [
      'Sales rose in the third quarter. They will rise more in the second quarter. In the year-earlier period they fell.',
      'the third quarter = 2023-Q3',
      'the second quarter = 2024-Q2',
      'the year-earlier period = 2022-Q3',
    ],
    [
      'Sales rose in the third quarter from two years earlier.',
      'the third quarter = 2023-Q3',
      'two years earlier = 2021',
    ],
    [
      'Sales rose in the third quarter, after nine days of losses, from the year-earlier period.',
      'the third quarter = 2023-Q3',
      'nine days = P9D DURATION',
      'the year-earlier period = 2022-Q3',
    ],
  ],
};
