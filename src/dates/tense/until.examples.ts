/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['The truce will last until Nov. 30.', 'Nov. 30 = 2024-11-30'],
    ['The ban is in place until Friday.', 'Friday = 2024-03-08'],
    ['The ban is in place until noon on Friday.', 'noon = 2024-03-08T12:00 TIME', 'Friday = 2024-03-08'],
    ['The ban is in place till 9:30 p.m. on Friday.', '9:30 p.m. = 2024-03-08T21:30 TIME', 'Friday = 2024-03-08'],
    ['He ordered them to stay until Tuesday.', 'Tuesday = 2024-03-12'],
    ['Until Saturday the road is closed.', 'Saturday = 2024-03-09'],
    ['They were told to stay until Tuesday.', 'Tuesday = 2024-03-12'],
  ],
  negative: [
    ['Sales rose in the nine months through September.', 'the nine months = P9M DURATION', 'September = 2023-09'],
    ['The siege had lasted until Tuesday.', 'Tuesday = 2024-03-05'],
    ['Until Friday nobody had seen the letter.', 'Friday = 2024-03-01'],
    ['It was not known until Tuesday who he was.', 'Tuesday = 2024-03-05'],
    ['They did not speak until Tuesday.', 'Tuesday = 2024-03-05'],
    ['They left before noon on Friday.', 'noon = 2024-03-01T12:00 TIME', 'Friday = 2024-03-01'],
  ],
};
