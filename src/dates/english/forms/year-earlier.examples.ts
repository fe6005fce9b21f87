/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    [
      'Net fell in the fourth quarter. In the year-earlier period it had risen.',
      'quarter: the fourth quarter = 2023-Q4',
      'year-earlier: the year-earlier period = 2022-Q4',
    ],
    [
      'The third-quarter loss was smaller than the year-ago loss.',
      'quarter: The third-quarter = 2023-Q3',
      'year-earlier: year-ago = 2022-Q3',
    ],
    [
      'It lost money in the fourth quarter, as in the year-ago quarter.',
      'quarter: the fourth quarter = 2023-Q4',
      'year-earlier: the year-ago quarter = 2022-Q4',
    ],
    [
      'Sales rose in the fourth quarter. The 2021 period was weak.',
      'quarter: the fourth quarter = 2023-Q4',
      'year-earlier: The 2021 period = 2021-Q4',
    ],
    [
      'Sales rose in the third quarter, from 5 million in the corresponding period last year.',
      'quarter: the third quarter = 2023-Q3',
      'year-earlier: the corresponding period last year = 2022-Q3',
    ],
    [
      'Profit rose in the third quarter. In the latest period costs fell.',
      'quarter: the third quarter = 2023-Q3',
      'year-earlier: the latest period = 2023-Q3',
    ],
    [
      'The fourth quarter was better than the same quarter a year earlier.',
      'quarter: The fourth quarter = 2023-Q4',
      'year-earlier: the same quarter a year earlier = 2022-Q4',
    ],
    [
      "The third quarter beat last year's quarter.",
      'quarter: The third quarter = 2023-Q3',
      "year-earlier: last year's quarter = 2022-Q3",
    ],
    ['The year-earlier profit was one million.', 'year-earlier: year-earlier = 2023'],
    [
      'Sales rose in the third quarter from the same period in 2021.',
      'quarter: the third quarter = 2023-Q3',
      'year-earlier: the same period in 2021 = 2021-Q3',
    ],
    [
      'Sales rose in the third quarter from the same period of 2021.',
      'quarter: the third quarter = 2023-Q3',
      'year-earlier: the same period of 2021 = 2021-Q3',
    ],
  ],
  negative: [
    ['A year earlier he had left.', 'ago: A year earlier = 2023'],
    ['The same period instruments were used.'],
    ['It was a year of drought.', 'duration: a year = P1Y DURATION'],
    ['The latest film is long.'],
    ['The same ship of last year sank.', 'relative-unit: last year = 2023'],
    ['The same crew last year was paid.', 'relative-unit: last year = 2023'],
    ["The last ship's quarter was lit."],
    ['The comparable plan last year failed.', 'relative-unit: last year = 2023'],
    ['In a good year, earlier buds come.'],
  ],
};
