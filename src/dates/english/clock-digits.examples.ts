/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['The train left at 5 p.m. and never came.', '5 p.m. = 2024-03-07T17:00 TIME'],
    ['The shop opens at 9am.', '9am = 2024-03-07T09:00 TIME'],
    ['The bells rang at 19:00.', '19:00 = 2024-03-07T19:00 TIME'],
    ['The bells rang at 19:00:30.', '19:00:30 = 2024-03-07T19:00:30 TIME'],
    ['The concert begins at 8:30 in the evening.', '8:30 in the evening = 2024-03-07T20:30 TIME'],
    ['Shares were up at 0830 GMT.', '0830 GMT = 2024-03-07T08:30Z TIME'],
    ['Lights go out at 2200 hours.', '2200 hours = 2024-03-07T22:00 TIME'],
    ['The post opened at 0600 hrs.', '0600 hrs = 2024-03-07T06:00 TIME'],
    ['He was stopped at 0320 on 5 March.', '0320 = 2024-03-05T03:20 TIME', '5 March = 2024-03-05'],
    ['The plane is due at 25:00.', '25:00 = XXXX-XX-XXTXX TIME'],
    ['It rang at 2530 GMT.', '2530 GMT = XXXX-XX-XXTXX TIME'],
    ['The match begins at 15:30 hrs.', '15:30 hrs = 2024-03-07T15:30 TIME'],
    ['Sat 2 March: City v Town (15:00)', 'Sat 2 March = 2024-03-02', '15:00 = 2024-03-02T15:00 TIME'],
  ],
  negative: [
    ['Spain won the set (25:20).'],
    ['The lens (1:15) is sharp.'],
    ['Harbor City won 3:1 after extra time.'],
    ['The ratio was 16:9.'],
    ['It costs $5.30 a share.'],
    ['See Luke 10:35 for the story.'],
    ['It took 1400 hours.', '1400 hours = PT1400H DURATION'],
    ['The delay grew by 20 hours.', '20 hours = PT20H DURATION'],
    ['The motion was carried by 120:45.'],
    ['Her best time is about 1:45.32.'],
    ['They sold 2600 hrs of work.', '2600 hrs = PT2600H DURATION'],
  ],
};
