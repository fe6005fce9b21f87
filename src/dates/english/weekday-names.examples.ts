/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['They left Monday.', 'weekday: Monday = 2024-03-04'],
    ['They left on Mon. Feb. 12.', 'month-day: Mon. Feb. 12 = 2024-02-12'],
    ['They left on Tues. at noon.', 'weekday: Tues. = 2024-03-05', 'clock: noon = 2024-03-05T12:00 TIME'],
    ['They left on Sun, Feb. 11.', 'month-day: Sun, Feb. 11 = 2024-02-11'],
    ['They left on Wed 7 Feb.', 'month-day: Wed 7 Feb = 2024-02-07'],
    ['They left on Sat., Feb. 10.', 'month-day: Sat., Feb. 10 = 2024-02-10'],
    ['They left on Thurs. after lunch.', 'weekday: Thurs. = 2024-03-07'],
  ],
  negative: [
    ['The sun, mon ami, is out.'],
    ['They left the monday market.'],
    ['Fri is a name.'],
    ['It rose in the Sun. Nobody saw it.'],
    ['He sat. They wed. It shone.'],
    ['Wed. was her nickname.'],
  ],
};
