/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['She will one day be mayor.', 'vague: one day = FUTURE_REF'],
    ['She might one day be mayor.', 'vague: one day = FUTURE_REF'],
    ['It took one day.', 'duration: one day = P1D DURATION'],
    ['They slept two weeks and three hrs.', 'duration: two weeks and three hrs = P2WT3H DURATION'],
    ['They met on the 5th.', 'day-of-month: the 5th = 2024-03-05'],
    ['They met on the 5th, in the old hall.', 'day-of-month: the 5th = 2024-03-05'],
    ['They met this week.', 'relative-unit: this week = 2024-W10'],
    ['“This week is long,” he said.', 'relative-unit: This week = 2024-W10'],
  ],
  negative: [
    ['He read “This Week” and “60 Minutes”.'],
    ['She sang ‘Last Year’ again.'],
    ['They met on the 5th floor.'],
    ['They met on the 5th Battalion’s ship.'],
    ['They met on the 5th wet step.'],
    ['The weaker ones left.'],
  ],
};
