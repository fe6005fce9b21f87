/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The gates open at 4 p.m today.', 'clock: 4 p.m today = 2024-03-07T16:00 TIME'],
    ['The gates open at 9.am.', 'clock: 9.am = 2024-03-07T09:00 TIME'],
    ['The bell rings at 7 oclock.', 'clock: 7 oclock = 2024-03-07T07:00 TIME'],
    ['The bell rings at 7 o clock.', 'clock: 7 o clock = 2024-03-07T07:00 TIME'],
    ['The bell rings at 7 p m tomorrow.', 'clock: 7 p m tomorrow = 2024-03-08T19:00 TIME'],
    ['Doors open at 5:45p.', 'clock: 5:45p = 2024-03-07T17:45 TIME'],
    ['Doors will open at 12 noon on Friday.', 'clock: 12 noon = 2024-03-08T12:00 TIME', 'weekday: Friday = 2024-03-08'],
    [
      'They called a strike for Monday, with rallies at noon.',
      'weekday: Monday = 2024-03-11',
      'clock: noon = 2024-03-11T12:00 TIME',
    ],
    [
      'The match was broadcast at 19.45 CET on Sunday.',
      'clock: 19.45 CET = 2024-03-03T19:45 TIME',
      'weekday: Sunday = 2024-03-03',
    ],
    [
      'It shook at 3 a.m. local time (0200 GMT) on Sunday.',
      'clock: 3 a.m. = 2024-03-03T03:00 TIME',
      'clock: 0200 GMT = 2024-03-03T02:00Z TIME',
      'weekday: Sunday = 2024-03-03',
    ],
    [
      'The ship will sail on Monday. Its crew was told at 6.15 a.m.',
      'weekday: Monday = 2024-03-11',
      'clock: 6.15 a.m. = 2024-03-07T06:15 TIME',
    ],
    ['They met at high noon on Monday.', 'clock: noon = 2024-03-04T12:00 TIME', 'weekday: Monday = 2024-03-04'],
    ['The train left at 5 p.m. and never arrived.', 'clock: 5 p.m. = 2024-03-07T17:00 TIME'],
    [
      'The blast occurred at 10:35 a.m. on Tuesday.',
      'clock: 10:35 a.m. = 2024-03-05T10:35 TIME',
      'weekday: Tuesday = 2024-03-05',
    ],
    ['He was seen at 10 p.m. Wednesday.', 'clock: 10 p.m. Wednesday = 2024-03-06T22:00 TIME'],
    ['The offer ends at 5 p.m. EST, March 20.', 'clock: 5 p.m. EST, March 20 = 2024-03-20T17:00 TIME'],
    ['The siren sounded at noon Friday.', 'clock: noon Friday = 2024-03-01T12:00 TIME'],
    ['Shares were up 2 percent at 0830 GMT.', 'clock: 0830 GMT = 2024-03-07T08:30Z TIME'],
    ['The doors closed at six o’clock.', 'clock: six o’clock = 2024-03-07T06:00 TIME'],
    ['The truce begins at midnight.', 'clock: midnight = 2024-03-07T24:00 TIME'],
    ['The offer expires at midnight Friday.', 'clock: midnight Friday = 2024-03-08T24:00 TIME'],
    ['Fire broke out shortly after midnight Wednesday.', 'clock: midnight Wednesday = 2024-03-06T00:00 TIME'],
    ['They met at midday.', 'clock: midday = 2024-03-07T12:00 TIME'],
    ['They met at noontime.', 'clock: noontime = 2024-03-07T12:00 TIME'],
    ['The plane is due at 8:75 p.m.', 'clock: 8:75 p.m. = XXXX-XX-XXTXX TIME'],
    ['He stayed until 14:30 in the afternoon.', 'clock: 14:30 in the afternoon = 2024-03-07T14:30 TIME'],
  ],
  negative: [
    ['For the town, high noon comes today.', 'day-word: today = 2024-03-07'],
    ['I am 5 and you are 6.'],
    ['The film High Noon was shown.'],
    ['The Old Noon was a paper.'],
    ['They met in room B5 a.m. or not.'],
    ['They sold two hundred in the morning.', 'day-part: the morning = 2024-03-07TMO TIME'],
  ],
};
