/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    // from a clock time
    [
      'He arrived at 4 a.m. on Monday. Two hours later he was gone.',
      '4 a.m. = 2024-03-04T04:00 TIME',
      'Monday = 2024-03-04',
      'Two hours later = 2024-03-04T06:00 TIME',
    ],
    [
      'He woke at 11:30 p.m. on Tuesday; 45 minutes later the house burnt.',
      '11:30 p.m. = 2024-03-05T23:30 TIME',
      'Tuesday = 2024-03-05',
      '45 minutes later = 2024-03-06T00:15 TIME',
    ],
    [
      'He woke at 1 a.m. on Tuesday; two hours earlier he had gone to bed.',
      '1 a.m. = 2024-03-05T01:00 TIME',
      'Tuesday = 2024-03-05',
      'two hours earlier = 2024-03-04T23:00 TIME',
    ],
    [
      'He came at 4 a.m. on Monday. It rained. An hour later he was gone.',
      '4 a.m. = 2024-03-04T04:00 TIME',
      'Monday = 2024-03-04',
      'An hour later = 2024-03-04T05:00 TIME',
    ],
    // from the quarter that is reported
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
    [
      'Profit rose in the fourth quarter. For the quarter, sales fell.',
      'the fourth quarter = 2023-Q4',
      'the quarter = 2023-Q4',
    ],
    // from a date spoken of
    ['The mill opened on Feb. 20. The next day it burnt.', 'Feb. 20 = 2024-02-20', 'The next day = 2024-02-21'],
    [
      'The mill opened in June 2019 and closed the following month.',
      'June 2019 = 2019-06',
      'the following month = 2019-07',
    ],
    ['The town was founded in 1850. The following year it burnt.', '1850 = 1850', 'The following year = 1851'],
    ['The firm was sold in 1999. A decade later it failed.', '1999 = 1999', 'A decade later = 200'],
    ['The mill opened in June 2019. It failed two days later.', 'June 2019 = 2019-06', 'two days later = XXXX-XX-XX'],
    [
      'The mill opened in the week of Feb. 12. It failed two days later.',
      'the week of Feb. 12 = 2024-W07',
      'two days later = XXXX-XX-XX',
    ],
    ['They met on March 1. That day it snowed.', 'March 1 = 2024-03-01', 'That day = 2024-03-01'],
    ['They met on March 1. The same week it snowed.', 'March 1 = 2024-03-01', 'The same week = 2024-W09'],
    ['The plan was signed in May 2022. That month prices fell.', 'May 2022 = 2022-05', 'That month = 2022-05'],
    [
      'The mill burnt down last October. That same day its owner left.',
      'last October = 2023-10',
      'That same day = 2023-10-XX',
    ],
    // from the day of publication
    ['The firm reported on the quarter.', 'the quarter = 2023-Q4'],
    ['Three years later he will be famous.', 'Three years later = 2027'],
    ['They met at the weekend.', 'the weekend = 2024-W09-WE'],
    ['They will meet at the weekend.', 'the weekend = 2024-W10-WE'],
    ['They met last weekend.', 'last weekend = 2024-W09-WE'],
    ['They will meet next weekend.', 'next weekend = 2024-W11-WE'],
    ['They met last week.', 'last week = 2024-W09'],
    ['They will meet next month.', 'next month = 2024-04'],
    ['A century ago it was a village.', 'A century ago = 19'],
    ['Two fortnights ago they met.', 'Two fortnights ago = 2024-W06'],
    ['The 2021 period was weak.', 'The 2021 period = 2021'],
    ['The year-earlier period was weak.', 'The year-earlier period = 2023'],
    // around and after days
    ['It was sunny in the week of Feb. 12.', 'the week of Feb. 12 = 2024-W07'],
    ['He left on the weekend of Feb. 10.', 'the weekend of Feb. 10 = 2024-W06-WE'],
    ['Two weeks from next Monday it will open.', 'Two weeks from next Monday = 2024-03-25'],
    ['The day after Christmas they left.', 'The day after Christmas = 2023-12-26'],
    ['He spoke on the first Monday in February.', 'the first Monday in February = 2024-02-05'],
    ['The fair is held on the last Sunday in May.', 'the last Sunday in May = 2024-05-26'],
    ['He spoke on the second Friday of last month.', 'the second Friday of last month = 2024-02-09'],
    ['Sales will rise in this quarter.', 'this quarter = 2024-Q1'],
  ],
  negative: [
    // nothing to count from
    ['Three years later he was famous.', 'Three years later = XXXX'],
    [
      'He came at 4 a.m. on Monday. It rained. It snowed. It froze. Two hours later he was gone.',
      '4 a.m. = 2024-03-04T04:00 TIME',
      'Monday = 2024-03-04',
      'Two hours later = XXXX-XX-XXTXX TIME',
    ],
    ['He left 3,000 years ago.', '3,000 years ago = XXXX'],
    ['They met on the fifth Monday of February.', 'the fifth Monday of February = XXXX-XX-XX'],
    // not the quarter that is reported
    [
      'Sales rose in the third quarter from two years earlier.',
      'the third quarter = 2023-Q3',
      'two years earlier = 2021',
    ],
    ['The year was good.', 'The year = 2024'],
    ['The plan was signed in May 2022. The month was cold.', 'May 2022 = 2022-05', 'The month = 2024-03'],
    [
      'The plan was signed in May 2022. It was long. It was dull. That year prices rose.',
      'May 2022 = 2022-05',
      'That year = 2024',
    ],
    [
      'Sales rose in the third quarter. It opened a mill on March 1. It was cold. It was wet. It had one mill a year ago.',
      'the third quarter = 2023-Q3',
      'March 1 = 2024-03-01',
      'a year ago = 2023',
    ],
  ],
};
