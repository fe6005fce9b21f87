/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['Organisers moved the final to Saturday.', 'Saturday = 2024-03-09'],
    ['The speaker called an emergency session for Sunday.', 'Sunday = 2024-03-10'],
    ['The judge set a hearing for Monday.', 'Monday = 2024-03-11'],
    ['The unions announced a strike for Friday.', 'Friday = 2024-03-08'],
    ['The league pushed the derby back to Sunday.', 'Sunday = 2024-03-10'],
    ['The mayor booked the hall for Saturday.', 'Saturday = 2024-03-09'],
    ['The court adjourned the trial to Monday.', 'Monday = 2024-03-11'],
  ],
  negative: [
    ['He had moved the final to Saturday.', 'Saturday = 2024-03-02'],
    ['The fair ran from Friday to Saturday.', 'Friday = 2024-03-01', 'Saturday = 2024-03-02'],
    ["He was jailed for Sunday's riot.", 'Sunday = 2024-03-03'],
    ['They played, moved on to Leeds and won on Saturday.', 'Saturday = 2024-03-02'],
    ['He apologised for Sunday.', 'Sunday = 2024-03-03'],
  ],
};
