/** Invented texts; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['They met last year.', 'relative-unit: last year = 2023'],
    ['They met this week.', 'relative-unit: this week = 2024-W10'],
    ['They will meet next month.', 'relative-unit: next month = 2024-04'],
    ['They met the previous week.', 'relative-unit: the previous week = 2024-W09'],
    [
      'They met on Feb. 20 and the following day.',
      'month-day: Feb. 20 = 2024-02-20',
      'relative-unit: the following day = 2024-02-21',
    ],
    [
      'They met on Feb. 20 and the very next day.',
      'month-day: Feb. 20 = 2024-02-20',
      'relative-unit: the very next day = 2024-02-21',
    ],
    ['They met this past Sunday.', 'weekday: this past Sunday = 2024-03-03'],
    ['They will meet this coming Sunday.', 'weekday: this coming Sunday = 2024-03-10'],
    ['They met this same week.', 'relative-unit: this same week = 2024-W10'],
    [
      'They met on Feb. 20 and that same day parted.',
      'month-day: Feb. 20 = 2024-02-20',
      'relative-unit: that same day = 2024-02-20',
    ],
    ['They met in the past three years.', 'relative-unit: the past three years = P3Y DURATION'],
    ['They met in recent weeks.', 'relative-unit: recent weeks = PXW DURATION'],
    ['They meet in the current year.', 'relative-unit: the current year = 2024'],
    ['They will meet in the upcoming week.', 'relative-unit: the upcoming week = 2024-W11'],
  ],
  negative: [
    ['It will last two years.', 'duration: two years = P2Y DURATION'],
    ['It did not last two years.', 'duration: two years = P2Y DURATION'],
    ['The very old year was good.'],
    ['A certain year was good.'],
    ['Which week was it?'],
  ],
};
