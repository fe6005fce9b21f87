/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The mill burnt down on Thu 15th.', 'weekday-number: Thu 15th = 2024-02-15'],
    ['The mill burnt down on Mon. 26th.', 'weekday-number: Mon. 26th = 2024-02-26'],
    ['The fair opens on Friday 15th.', 'weekday-number: Friday 15th = 2024-03-15'],
    ['The fair opens on Wednesday the 20th.', 'weekday-number: Wednesday the 20th = 2024-03-20'],
    ['we meet on sunday the thirty first', 'weekday-number: sunday the thirty first = 2024-03-31'],
    ['The fair opens on Monday 18.', 'weekday-number: Monday 18 = 2024-03-18'],
    ['The fair opened on Tuesday 5, she said.', 'weekday-number: Tuesday 5 = 2024-03-05'],
  ],
  negative: [
    ['They won on Saturday 3-1.', 'weekday: Saturday = 2024-03-02'],
    ['On Sunday 5 people came.', 'weekday: Sunday = 2024-03-03'],
    ['On Saturday 10th place went to Ann.', 'weekday: Saturday = 2024-03-02'],
    ['It opens on Friday 15 March.', 'month-day: Friday 15 March = 2024-03-15'],
    ['Friday the 13th is feared.', 'weekday: Friday = 2024-03-01'],
    ['The sun 5th from the left.'],
  ],
};
