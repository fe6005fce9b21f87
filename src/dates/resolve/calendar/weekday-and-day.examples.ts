/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['The fire broke out on Thu 18th.', 'Thu 18th = 2024-01-18'],
    ['The march was on Mon 22nd.', 'Mon 22nd = 2024-01-22'],
    ['The fair opened on Friday 9th.', 'Friday 9th = 2024-02-09'],
    ['It was signed on Tuesday the 5th.', 'Tuesday the 5th = 2024-03-05'],
    ['It will be held on Wednesday 13th at noon.', 'Wednesday 13th = 2024-03-13', 'noon = 2024-03-13T12:00 TIME'],
    ['The talks on Saturday 2nd, failed.', 'Saturday 2nd = 2024-03-02'],
  ],
  negative: [
    ['The fair opens on Friday 9 people strong.', 'Friday = 2024-03-01'],
    ['They live on Friday 9th Avenue.', 'Friday = 2024-03-01'],
    ['It was signed on Tuesday 5th March.', 'Tuesday 5th March = 2024-03-05'],
    ['It is held on the Friday.', 'Friday = 2024-03-01'],
    ['The Monday 31st battalion left.', 'Monday = 2024-03-04'],
  ],
};
