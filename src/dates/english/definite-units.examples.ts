/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The hearing is set for the week of March 18.', 'relative-unit: the week of March 18 = 2024-W12'],
    ['They married on the weekend of February 17.', 'relative-unit: the weekend of February 17 = 2024-W07-WE'],
    [
      'Sales rose in the quarter ended Nov. 30.',
      'relative-unit: the quarter = 2023-Q4',
      'month-day: Nov. 30 = 2023-11-30',
    ],
    [
      'Sales rose in the quarter ending Dec. 31.',
      'relative-unit: the quarter = 2023-Q4',
      'month-day: Dec. 31 = 2023-12-31',
    ],
    ['The river rose over the weekend.', 'relative-unit: the weekend = 2024-W09-WE'],
    ['It will snow before the weekend.', 'relative-unit: the weekend = 2024-W10-WE'],
    ['It closed for the full year.', 'relative-unit: the full year = 2024'],
    ['The year ended Jan. 31 was good.', 'relative-unit: The year = P1Y DURATION', 'month-day: Jan. 31 = 2024-01-31'],
    ["The week's work was done.", 'relative-unit: The week = 2024-W10'],
    ["The quarter's results were good.", 'relative-unit: The quarter = 2023-Q4'],
  ],
  negative: [
    ['It was the week of the great flood.'],
    ['It was the quarter of May 3.', 'month-day: May 3 = 2024-05-03'],
    ['The quarter ended well on Monday.', 'relative-unit: The quarter = 2023-Q4', 'weekday: Monday = 2024-03-04'],
    ["The year's best film was shown on Monday.", 'weekday: Monday = 2024-03-04'],
    ['The week-long fair ended.', 'duration: week-long = P1W DURATION'],
    ['The year before the war he left.'],
    ['The days were long.', 'duration: days = PXD DURATION'],
    ['It was the month when he fell.'],
    ['It will last year after year.'],
    ['It will last year upon year.'],
  ],
};
