/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    // each kind of meaning
    ['They met on March 1.', 'March 1 = 2024-03-01'],
    ['They met in the first half of 2021.', 'the first half of 2021 = 2021-H1'],
    ['They met in the 1990s.', 'the 1990s = 199'],
    ['It is of the 14th century.', 'the 14th century = 13'],
    ['They met last year.', 'last year = 2023'],
    ['They met on March 1. That day it snowed.', 'March 1 = 2024-03-01', 'That day = 2024-03-01'],
    ['It snowed in the week of Feb. 12.', 'the week of Feb. 12 = 2024-W07'],
    ['The day after Christmas they left.', 'The day after Christmas = 2023-12-26'],
    ['He spoke on the first Monday in February.', 'the first Monday in February = 2024-02-05'],
    ['The 2021 period was weak.', 'The 2021 period = 2021'],
    ['They met on Christmas Day.', 'Christmas Day = 2023-12-25'],
    ['They met at 5 p.m. on Monday.', '5 p.m. = 2024-03-04T17:00 TIME', 'Monday = 2024-03-04'],
    ['It took two hours.', 'two hours = PT2H DURATION'],
    ['They meet daily.', 'daily = P1D SET'],
    ['They live there now.', 'now = PRESENT_REF'],
    // the quarter that is reported
    [
      'Sales rose in the third quarter. In the quarter ended Oct. 1 costs fell.',
      'the third quarter = 2023-Q3',
      'the quarter = 2023-Q3',
      'Oct. 1 = 2023-10-01',
    ],
  ],
  negative: [
    // outside the calendar
    ['The stones were cut 5,000 years ago.', '5,000 years ago = XXXX'],
    ['It will be dark in 8,000 years from now.', '8,000 years from now = XXXX'],
    ['They met on Feb. 30.', 'Feb. 30 = XXXX-XX-XX'],
    ['They met at 25:00 GMT.', '25:00 = XXXX-XX-XXTXX TIME'],
    ['In the quarter ended Nov. 30 costs fell.', 'the quarter = 2023-Q4', 'Nov. 30 = 2023-11-30'],
  ],
};
