/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['They met on Monday. At 5 p.m. they parted.', 'Monday = 2024-03-04', '5 p.m. = 2024-03-04T17:00 TIME'],
    ['They met on Monday at the port. It rained until 5 p.m.', 'Monday = 2024-03-04', '5 p.m. = 2024-03-04T17:00 TIME'],
    ['They met at 5 p.m. on Monday.', '5 p.m. = 2024-03-04T17:00 TIME', 'Monday = 2024-03-04'],
    ['They met at 5 p.m.', '5 p.m. = 2024-03-07T17:00 TIME'],
    ['They met on Monday night.', 'Monday night = 2024-03-04TNI TIME'],
    ['They met at 05:30:20.', '05:30:20 = 2024-03-07T05:30:20 TIME'],
    ['They met at 0830 GMT.', '0830 GMT = 2024-03-07T08:30Z TIME'],
    ['They met at 5 p.m. EST.', '5 p.m. EST = 2024-03-07T17:00 TIME'],
    [
      'The curfew runs on Monday from 9 p.m. to 5 a.m.',
      'Monday = 2024-03-11',
      '9 p.m. = 2024-03-11T21:00 TIME',
      '5 a.m. = 2024-03-12T05:00 TIME',
    ],
    ['They met on Monday and parted that evening.', 'Monday = 2024-03-04', 'that evening = 2024-03-04TEV TIME'],
  ],
  negative: [
    ['They sail on Monday. Crews were told at 6 a.m.', 'Monday = 2024-03-11', '6 a.m. = 2024-03-07T06:00 TIME'],
    [
      'They met on Monday. It rained. It snowed. The mass is at 5 p.m.',
      'Monday = 2024-03-04',
      '5 p.m. = 2024-03-07T17:00 TIME',
    ],
    [
      'They met on Monday, police said on Tuesday. At 5 p.m. they parted.',
      'Monday = 2024-03-04',
      'Tuesday = 2024-03-05',
      '5 p.m. = 2024-03-04T17:00 TIME',
    ],
    ['They met on Feb. 30 at 5 p.m.', 'Feb. 30 = XXXX-XX-XX', '5 p.m. = 2024-03-07T17:00 TIME'],
  ],
};
