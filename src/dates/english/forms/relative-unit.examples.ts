/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The fair will open the coming weekend.', 'relative-unit: the coming weekend = 2024-W10-WE'],
    ['Rehearsals start week of April 15.', 'relative-unit: week of April 15 = 2024-W16'],
    ['The count will end within the next hour.', 'relative-unit: the next hour = PT1H DURATION'],
    ['The docks reopen next workweek.', 'relative-unit: next workweek = 2024-W11'],
    ['The firm shuts next business week.', 'relative-unit: next business week = 2024-W11'],
    ['Sales fell in the past fortnight.', 'relative-unit: the past fortnight = P2W DURATION'],
    [
      'The mill burnt down last October. That same day its owner left.',
      'chosen-month: last October = 2023-10',
      'relative-unit: That same day = 2023-10-XX',
    ],
    ['The mine closed last year.', 'relative-unit: last year = 2023'],
    ['Talks resume next week.', 'relative-unit: next week = 2024-W11'],
    ['It rained this month.', 'relative-unit: this month = 2024-03'],
    ['He has led the party for the past three years.', 'relative-unit: the past three years = P3Y DURATION'],
    ['She will decide in the next few days.', 'relative-unit: the next few days = PXD DURATION'],
    ['In recent years the price doubled.', 'relative-unit: recent years = PAST_REF'],
    [
      'The bill passed on February 20 and was signed the following day.',
      'month-day: February 20 = 2024-02-20',
      'relative-unit: the following day = 2024-02-21',
    ],
    ['The war ended in 1953. That year he was born.', 'year: 1953 = 1953', 'relative-unit: That year = 1953'],
    [
      'The economy grew in the fourth quarter, after a fall in the previous quarter.',
      'quarter: the fourth quarter = 2023-Q4',
      'relative-unit: the previous quarter = 2023-Q3',
    ],
    ['This century has been dry.', 'relative-unit: This century = 20'],
    ['These days nobody knocks.', 'relative-unit: These days = PRESENT_REF'],
    ['The report covers the current fiscal year.', 'relative-unit: the current fiscal year = 2024'],
  ],
  negative: [
    ['The minister told “This Week” that she would stay.'],
    ['He scored in the last second.'],
    ['The last man left.'],
    ['It was the best day of her life.'],
    ['The day-care centre is closed.'],
    ['At the last minute they agreed.'],
    ['Those two days were long.', 'duration: two days = P2D DURATION'],
    ['It is clear that four days are enough.', 'duration: four days = P4D DURATION'],
    ['It is a year of want.', 'duration: a year = P1Y DURATION'],
    ['Nobody knew which year it was.'],
  ],
};
