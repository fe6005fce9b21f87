/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The clinic opens 5/22 at 3pm.', 'slashed-day: 5/22 = 2024-05-22', 'clock: 3pm = 2024-05-22T15:00 TIME'],
    ['She will be back 22/04.', 'slashed-day: 22/04 = 2024-04-22'],
    ['The rent is due on 4-22.', 'slashed-day: 4-22 = 2024-04-22'],
    ['The forms are due on 22.4.', 'slashed-day: 22.4 = 2024-04-22'],
    ['The hall reopened on 22/02.', 'slashed-day: 22/02 = 2024-02-22'],
    ['The hall reopened on 2/22.', 'slashed-day: 2/22 = 2024-02-22'],
    ['It reopened on 22/02 and shut on 4/3.', 'slashed-day: 22/02 = 2024-02-22', 'slashed-day: 4/3 = 2024-03-04'],
    ['The hall reopened Friday 2/23.', 'slashed-day: Friday 2/23 = 2024-02-23'],
    ['The hall reopened Fri, 23/2.', 'slashed-day: Fri, 23/2 = 2024-02-23'],
    ['The hall will open this Friday, 3/15.', 'slashed-day: this Friday, 3/15 = 2024-03-15'],
    ['The hall was shut since 29/1.', 'slashed-day: 29/1 = 2024-01-29'],
    ['The hall reopened on 3/3.', 'slashed-day: 3/3 = 2024-03-03'],
  ],
  negative: [
    ['It won at 5/22.'],
    ['The vote ended on 4-22 lines.'],
    ['They agreed on 4.22 percent.'],
    ['The hall reopened on 3/4.'],
    ['The attacks on 9/11 changed it.'],
    ['It stood on 1/13 of the land.'],
    ['The wicket fell with them on 4/22.'],
    ['About 22/25 of the voters and 13/20 of the guests left.'],
    ['It is open 24/7.'],
    ['The value was put on 30/4.85.'],
    ['On 22/04/x they met.'],
  ],
};
