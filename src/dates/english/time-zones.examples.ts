/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['They met at 5 p.m. EST.', '5 p.m. EST = 2024-03-07T17:00 TIME'],
    ['They met at 5 p.m. GMT.', '5 p.m. GMT = 2024-03-07T17:00Z TIME'],
    ['They met at 0830 UTC.', '0830 UTC = 2024-03-07T08:30Z TIME'],
    ['They met at noon ET.', 'noon ET = 2024-03-07T12:00 TIME'],
    ['They met at 19:00 CET.', '19:00 CET = 2024-03-07T19:00 TIME'],
    ['They met at 19.45 CEST on Sunday.', '19.45 CEST = 2024-03-03T19:45 TIME', 'Sunday = 2024-03-03'],
    ['They met at 5 p.m. Monday EST.', '5 p.m. Monday EST = 2024-03-04T17:00 TIME'],
  ],
  negative: [
    ['They fell by 19.45 on Sunday.', 'Sunday = 2024-03-03'],
    ['They met at 5 p.m. at EST Hall.', '5 p.m. = 2024-03-07T17:00 TIME'],
    ['He bought 19.45 est. shares on Monday.', 'Monday = 2024-03-04'],
    ['They met at 5 p.m. Harbour time.', '5 p.m. = 2024-03-07T17:00 TIME'],
  ],
};
