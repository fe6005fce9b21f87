/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['Sales fell in the past fortnight.', 'relative-unit: the past fortnight = P2W DURATION'],
    [
      'Sales rose in the quarter ended Nov. 30.',
      'relative-unit: the quarter = 2023-Q4',
      'month-day: Nov. 30 = 2023-11-30',
    ],
    [
      'The mill burnt down last October. That same day its owner left.',
      'chosen-month: last October = 2023-10',
      'relative-unit: That same day = 2023-10-XX',
    ],
    ['The hearing is set for the week of March 18.', 'relative-unit: the week of March 18 = 2024-W12'],
    ['They married on the weekend of February 17.', 'relative-unit: the weekend of February 17 = 2024-W07-WE'],
    ['The mine closed last year.', 'relative-unit: last year = 2023'],
    ['Talks resume next week.', 'relative-unit: next week = 2024-W11'],
    ['It rained this month.', 'relative-unit: this month = 2024-03'],
    ['He has led the party for the past three years.', 'relative-unit: the past three years = P3Y DURATION'],
    ['She will decide in the next few days.', 'relative-unit: the next few days = PXD DURATION'],
    ['In recent years the price doubled.', 'relative-unit: recent years = PAST_REF'],
    ['The river rose over the weekend.', 'relative-unit: the weekend = 2024-W09-WE'],
    ['It will snow before the weekend.', 'relative-unit: the weekend = 2024-W10-WE'],
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
    ['It was the week of the great flood.'],
    ['The minister told “This Week” that she would stay.'],
    ['He scored in the last second.'],
    ['The last man left.'],
    ['It was the best day of her life.'],
    ['The day-care centre is closed.'],
    ['At the last minute they agreed.'],
  ],
};
