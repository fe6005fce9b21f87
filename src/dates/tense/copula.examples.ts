/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['The final is Saturday.', 'Saturday = 2024-03-09'],
    ['The final is on Saturday.', 'Saturday = 2024-03-09'],
    ['The finals are in Oslo on Saturday.', 'Saturday = 2024-03-09'],
    ['The deadline is 9 p.m. on Dec. 31.', '9 p.m. = 2024-12-31T21:00 TIME', 'Dec. 31 = 2024-12-31'],
    ['The deadline is 9:30 a.m. on Dec. 31.', '9:30 a.m. = 2024-12-31T09:30 TIME', 'Dec. 31 = 2024-12-31'],
    ["We're in Oslo on Saturday.", 'Saturday = 2024-03-09'],
    ['The show is at noon on Saturday.', 'noon = 2024-03-09T12:00 TIME', 'Saturday = 2024-03-09'],
    ['The next games are Friday and Saturday.', 'Friday = 2024-03-08', 'Saturday = 2024-03-09'],
  ],
  negative: [
    ['It is clear he fell on Saturday.', 'Saturday = 2024-03-02'],
    ['Six people are dead Saturday.', 'Saturday = 2024-03-02'],
    ['The band was in Oslo on Saturday.', 'Saturday = 2024-03-02'],
    ['The bank is weak. On Saturday it closed.', 'Saturday = 2024-03-02'],
    ['Oil is up on Saturday.', 'Saturday = 2024-03-02'],
  ],
};
