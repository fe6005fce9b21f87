/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['Deaths peaked in week 37 of 2023.', 'week-number: week 37 of 2023 = 2023-W37'],
    ['Deliveries are planned for week 12.', 'week-number: week 12 = 2024-W12'],
    ['Deaths in ISO week 2023-W51 were high.', 'week-number: ISO week 2023-W51 = 2023-W51'],
    ['Sales dipped in calendar week 5 of last year.', 'week-number: calendar week 5 of last year = 2023-W05'],
    ['The log covers 2023-W51.', 'week-number: 2023-W51 = 2023-W51'],
    ['The plan for week 50 was dropped.', 'week-number: week 50 = 2024-W50'],
  ],
  negative: [
    ['The scan was made in week 12 of the pregnancy.'],
    ['The Rams lost in Week 12.'],
    ['He sat out week 3.'],
    ['Week 54 of 2023 does not exist.', 'year: 2023 = 2023'],
    ['They won week 2.'],
  ],
};
