/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['A rally planned for Saturday was called off.', 'Saturday = 2024-03-09'],
    ['The games planned for Oct. 15 had to be held elsewhere.', 'Oct. 15 = 2023-10-15'],
    ['The match scheduled for Wednesday was postponed.', 'Wednesday = 2024-03-06'],
    ['The trials set for Tuesday were put off.', 'Tuesday = 2024-03-05'],
    ['A vote due on Nov. 20 was cancelled.', 'Nov. 20 = 2023-11-20'],
    ['The flights scheduled for Monday have been suspended.', 'Monday = 2024-03-04'],
  ],
  negative: [
    ['A rally planned for Saturday was attacked.', 'Saturday = 2024-03-09'],
    ['A rally planned for Saturday will be called off.', 'Saturday = 2024-03-09'],
    ['The match scheduled for Wednesday was sold out.', 'Wednesday = 2024-03-13'],
    ['The talks planned for Monday were opened to the press.', 'Monday = 2024-03-11'],
    ['The trials set for Tuesday were put on film.', 'Tuesday = 2024-03-12'],
  ],
};
