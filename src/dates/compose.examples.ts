/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['They meet next week Wednesday.', 'next week = 2024-W11', 'Wednesday = 2024-03-13'],
    ['They met last week on Tuesday.', 'last week = 2024-W09', 'Tuesday = 2024-02-27'],
    ['It is shut from tomorrow to Sunday.', 'tomorrow = 2024-03-08', 'Sunday = 2024-03-10'],
    ['It was shut between Monday and Wednesday.', 'Monday = 2024-03-04', 'Wednesday = 2024-03-06'],
    ['They met on Friday (March 1).', 'Friday = 2024-03-01', 'March 1 = 2024-03-01'],
    ['The shop is open Monday to Friday.', 'Monday = 2024-03-11', 'Friday = 2024-03-15'],
    ['The fair ran from Saturday to Monday.', 'Saturday = 2024-03-02', 'Monday = 2024-03-04'],
    ['The ferries will not run Friday through Tuesday.', 'Friday = 2024-03-08', 'Tuesday = 2024-03-12'],
    ['The curfew runs from 9 p.m. to 5 a.m.', '9 p.m. = 2024-03-07T21:00 TIME', '5 a.m. = 2024-03-08T05:00 TIME'],
    [
      'Between midnight and 4 a.m. Sunday, thirty people were saved.',
      'midnight = 2024-03-03T00:00 TIME',
      '4 a.m. Sunday = 2024-03-03T04:00 TIME',
    ],
    [
      'It shook at 3 a.m. local time (0200 GMT) on Sunday.',
      '3 a.m. = 2024-03-03T03:00 TIME',
      '0200 GMT = 2024-03-03T02:00Z TIME',
      'Sunday = 2024-03-03',
    ],
    ['It opens at 8 a.m. on Monday.', '8 a.m. = 2024-03-11T08:00 TIME', 'Monday = 2024-03-11'],
    ['On Sunday morning, March 3, they left.', 'Sunday morning = 2024-03-03TMO TIME', 'March 3 = 2024-03-03'],
    ['It sank on the night of Feb. 18, a Sunday.', 'the night of Feb. 18 = 2024-02-18TNI TIME', 'Sunday = 2024-02-18'],
    ['On Sunday morning, Feb. 18, they left.', 'Sunday morning = 2024-02-18TMO TIME', 'Feb. 18 = 2024-02-18'],
    ['14 May 1789 fell on a Thursday.', '14 May 1789 = 1789-05-14', 'Thursday = 1789-05-14'],
    ['It sank on 3 May 1998 (a Sunday).', '3 May 1998 = 1998-05-03', 'Sunday = 1998-05-03'],
    ['14 July 1789 fell on a Tuesday.', '14 July 1789 = 1789-07-14', 'Tuesday = 1789-07-14'],
    ['6 June 1944 was a Tuesday.', '6 June 1944 = 1944-06-06', 'Tuesday = 1944-06-06'],
    [
      'The curfew ran from 9 p.m. on Jan. 29 to 6 a.m.',
      '9 p.m. = 2024-01-29T21:00 TIME',
      'Jan. 29 = 2024-01-29',
      '6 a.m. = 2024-01-30T06:00 TIME',
    ],
  ],
  negative: [
    ['The vote was on 3 May 2019. A Friday came.', '3 May 2019 = 2019-05-03', 'Friday = 2024-03-01'],
    [
      'The shop was open from 9 a.m. on Jan. 29 to 6 p.m.',
      '9 a.m. = 2024-01-29T09:00 TIME',
      'Jan. 29 = 2024-01-29',
      '6 p.m. = 2024-01-29T18:00 TIME',
    ],
    ['They sold it from Feb. 14 to Thursday.', 'Feb. 14 = 2024-02-14', 'Thursday = 2024-03-07'],
    ['He came last week. Friday was wet.', 'last week = 2024-W09', 'Friday = 2024-03-01'],
    ['The shop is open from 9 a.m. to 5 p.m.', '9 a.m. = 2024-03-07T09:00 TIME', '5 p.m. = 2024-03-07T17:00 TIME'],
    ['It sank on Sunday, and on March 5 it was raised.', 'Sunday = 2024-03-03', 'March 5 = 2024-03-05'],
    ['It sank on March 3, Monday’s papers said.', 'March 3 = 2024-03-03', 'Monday = 2024-03-04'],
    ['The bridge fell on March 3, Tuesday it reopened.', 'March 3 = 2024-03-03', 'Tuesday = 2024-03-05'],
    ['The vote was moved from Monday, and on Friday nobody came.', 'Monday = 2024-03-04', 'Friday = 2024-03-01'],
    ['At 5 p.m. two hours of talks began.', '5 p.m. = 2024-03-07T17:00 TIME', 'two hours = PT2H DURATION'],
  ],
};
