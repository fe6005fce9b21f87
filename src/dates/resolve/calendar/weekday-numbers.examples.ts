/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['The mill burnt down on Thursday 15th.', 'Thursday 15th = 2024-02-15'],
    ['The mill will open on Thursday 11th.', 'Thursday 11th = 2024-04-11'],
    ['The mill will open on Thursday 29th.', 'Thursday 29th = 2024-08-29'],
    ['The mill will open on Thursday 7th.', 'Thursday 7th = 2024-03-07'],
    ['The mill burnt down on Thursday 7th.', 'Thursday 7th = 2024-03-07'],
    ['The mill burnt down on Monday 1st.', 'Monday 1st = 2024-01-01'],
    ['The mill burnt down on Friday 26th.', 'Friday 26th = 2024-01-26'],
  ],
  negative: [
    ['The mill will open on Thursday.', 'Thursday = 2024-03-07'],
    ['The mill, shut on Thursday 30, burnt down.', 'Thursday 30 = 2024-03-07'],
    ['The mill burnt down on Thursday.', 'Thursday = 2024-03-07'],
    ['The mill burnt down on the 15th.', 'the 15th = 2024-02-15'],
  ],
};
