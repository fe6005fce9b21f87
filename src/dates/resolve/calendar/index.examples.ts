/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['The rains of Feb. 2 lasted until the 7th.', 'Feb. 2 = 2024-02-02', 'the 7th = 2024-02-07'],
    ['The inn opens on the 12th.', 'the 12th = 2024-03-12'],
    ['They met in 2021.', '2021 = 2021'],
    ['They met in May 2021.', 'May 2021 = 2021-05'],
    ['They met on May 4, 2021.', 'May 4, 2021 = 2021-05-04'],
    ['They met in May of last year.', 'May of last year = 2023-05'],
    ['They met on Dec. 4.', 'Dec. 4 = 2023-12-04'],
    ['They left Wednesday.', 'Wednesday = 2024-03-06'],
    ['The notes said 03/04/2021.', '03/04/2021 = 2021-XX-XX'],
    ['The guild met last on the 28th.', 'the 28th = 2024-02-28'],
    ['Fares will change on the 2nd.', 'the 2nd = 2024-04-02'],
  ],
  negative: [
    ['The guild met on the 4th.', 'the 4th = 2024-03-04'],
    ['They met on Feb. 29 last year.', 'Feb. 29 last year = XXXX-XX-XX'],
    ['They met on Feb. 30.', 'Feb. 30 = XXXX-XX-XX'],
    ['They met on Feb. 29, 2023.', 'Feb. 29, 2023 = XXXX-XX-XX'],
    ['They met in the year 0000.', 'the year 0000 = XXXX-XX-XX'],
    ['The fort of Feb. 2 fell on the 31st.', 'Feb. 2 = 2024-02-02', 'the 31st = XXXX-XX-31'],
  ],
};
