/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The ferry sank on Tuseday.', 'weekday: Tuseday = 2024-03-05'],
    ['The ferry sank on Wendesday.', 'weekday: Wendesday = 2024-03-06'],
    ['The baker retired on Wensday.', 'weekday: Wensday = 2024-03-06'],
    ['The lease ran out on Febuary 3, 2022.', 'month-day: Febuary 3, 2022 = 2022-02-03'],
    ['The bridge fell in Ocotber 2020.', 'month-day: Ocotber 2020 = 2020-10'],
    ['The sluice broke on 9 Novemeber 2021.', 'month-day: 9 Novemeber 2021 = 2021-11-09'],
    ['They met last Firday.', 'weekday: last Firday = 2024-03-01'],
    ['They met in Sepember 2019.', 'month-day: Sepember 2019 = 2019-09'],
    ['They met in Augest 2019.', 'month-day: Augest 2019 = 2019-08'],
    ['The choir sang on Thrusday night.', 'weekday: Thrusday night = 2024-03-07TNI TIME'],
  ],
  negative: [
    ['Frida and Monda ate a sundae.'],
    ['Mary met Jane, Jules and Julie.'],
    ['The mayor remembers Augusta and Octavia.'],
    ['Il romanzo Novembre is on the table.'],
    ['They saw Marsh and Apsley.'],
  ],
};
