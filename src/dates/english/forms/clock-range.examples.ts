/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    [
      'The pool is open from 3 to 5pm today.',
      'clock-range: 3 = 2024-03-07T15:00 TIME',
      'clock-range: 5pm today = 2024-03-07T17:00 TIME',
    ],
    [
      'The pool was shut between 2 and 4 p.m. Monday.',
      'clock-range: 2 = 2024-03-04T14:00 TIME',
      'clock-range: 4 p.m. Monday = 2024-03-04T16:00 TIME',
    ],
    [
      'It is open 9.30-4.30pm.',
      'clock-range: 9.30 = 2024-03-07T09:30 TIME',
      'clock-range: 4.30pm = 2024-03-07T16:30 TIME',
    ],
    [
      'It is open 11 to 1 p.m.',
      'clock-range: 11 = 2024-03-07T11:00 TIME',
      'clock-range: 1 p.m. = 2024-03-07T13:00 TIME',
    ],
    [
      'It is open from 10:30 to 12 noon.',
      'clock-range: 10:30 = 2024-03-07T10:30 TIME',
      'clock-range: 12 noon = 2024-03-07T12:00 TIME',
    ],
    ['It is open 3–5 p.m.', 'clock-range: 3 = 2024-03-07T15:00 TIME', 'clock-range: 5 p.m. = 2024-03-07T17:00 TIME'],
    [
      'It is open from 7 to 7:30pm.',
      'clock-range: 7 = 2024-03-07T19:00 TIME',
      'clock-range: 7:30pm = 2024-03-07T19:30 TIME',
    ],
    [
      'It is open between 0730-0930.',
      'clock-range: 0730 = 2024-03-07T07:30 TIME',
      'clock-range: 0930 = 2024-03-07T09:30 TIME',
    ],
  ],
  negative: [
    ['They won 3 to 5.'],
    ['He bought 2 and 4 p.m. came.', 'clock: 4 p.m. = 2024-03-07T16:00 TIME'],
    ['She has a 9-5 job.'],
    ['It rose 3 to 5 percent.'],
    ['They won 2-1 at 5 p.m. today.', 'clock: 5 p.m. today = 2024-03-07T17:00 TIME'],
    ['The scores were 6-4, 7 p.m. came.', 'clock: 7 p.m. = 2024-03-07T19:00 TIME'],
  ],
};
