/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['He will be back 11ish.', '11ish = 2024-03-07T11:00 TIME APPROX'],
    ['Drop in around 8-ish tomorrow.', '8-ish = 2024-03-08T08:00 TIME APPROX', 'tomorrow = 2024-03-08'],
    ['Supper is at sevenish.', 'sevenish = 2024-03-07T07:00 TIME APPROX'],
    ['The vans come noonish.', 'noonish = 2024-03-07T12:00 TIME APPROX'],
    ['She will ring at 7.30ish.', '7.30ish = 2024-03-07T07:30 TIME APPROX'],
    ['He got in about fiveish on Tuesday.', 'fiveish = 2024-03-05T05:00 TIME APPROX', 'Tuesday = 2024-03-05'],
  ],
  negative: [
    ['Fortyish guests came.'],
    ['He landed a 9ish-pound pike.'],
    ['There were 8ish boats.'],
    ['A 30ish man was held.'],
    ['The Irish and the Finnish drew.'],
  ],
};
