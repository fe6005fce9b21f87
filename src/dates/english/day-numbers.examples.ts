/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The kiln opened March 14,2021.', 'month-day: March 14,2021 = 2021-03-14'],
    ['The claim of Sept. 9,1999 was dropped.', 'month-day: Sept. 9,1999 = 1999-09-09'],
    ['The pool reopens on August, 20th.', 'month-day: August, 20th = 2024-08-20'],
    ['It began on June the 28th, 2020.', 'month-day: June the 28th, 2020 = 2020-06-28'],
    ['It began on March seventh.', 'month-day: March seventh = 2024-03-07'],
    ['It began on 07 March.', 'month-day: 07 March = 2024-03-07'],
    ['It began on the 02nd of March.', 'month-day: the 02nd of March = 2024-03-02'],
  ],
  negative: [
    ['In March 14,202 boats sailed.', 'month-day: March = 2024-03'],
    ['In March 14,2021,300 is no number.', 'month-day: March = 2024-03'],
    ['In March, 20th place went to Ann.', 'month-day: March = 2024-03'],
    ['In June, 3rd graders came.', 'month-day: June = 2023-06'],
    ['In May 15 people came.', 'month-day: May = 2023-05'],
    ['In March the 32nd was a joke.', 'month-day: March = 2024-03'],
    ['In September the first boat sailed.', 'month-day: September = 2023-09'],
    ['In October the 5th fleet sailed.', 'month-day: October = 2023-10'],
  ],
};
