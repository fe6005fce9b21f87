/** Invented sentences; published on Thursday, 7 March 2024. */
import type { FormExamples } from '../../form.examples.js';

export const EXAMPLES: FormExamples = {
  form: 'relative-unit',
  positive: [
    ['Sales fell in the past fortnight.', 'the past fortnight', 'P2W', 'DURATION'],
    ['Sales rose in the quarter ended Nov. 30.', 'the quarter', '2023-Q4'],
    ['The mill burnt down last October. That same day its owner left.', 'That same day', '2023-10-XX'],
    ['The hearing is set for the week of March 18.', 'the week of March 18', '2024-W12'],
    ['They married on the weekend of February 17.', 'the weekend of February 17', '2024-W07-WE'],
    ['The mine closed last year.', 'last year', '2023'],
    ['Talks resume next week.', 'next week', '2024-W11'],
    ['It rained this month.', 'this month', '2024-03'],
    ['He has led the party for the past three years.', 'the past three years', 'P3Y', 'DURATION'],
    ['She will decide in the next few days.', 'the next few days', 'PXD', 'DURATION'],
    ['In recent years the price doubled.', 'recent years', 'PAST_REF'],
    ['The river rose over the weekend.', 'the weekend', '2024-W09-WE'],
    ['It will snow before the weekend.', 'the weekend', '2024-W10-WE'],
    ['The bill passed on February 20 and was signed the following day.', 'the following day', '2024-02-21'],
    ['The war ended in 1953. That year he was born.', 'That year', '1953'],
    [
      'The economy grew in the fourth quarter, after a fall in the previous quarter.',
      'the previous quarter',
      '2023-Q3',
    ],
    ['This century has been dry.', 'This century', '20'],
    ['These days nobody knocks.', 'These days', 'PRESENT_REF'],
    ['The report covers the current fiscal year.', 'the current fiscal year', '2024'],
  ],
  negative: [
    'It was the week of the great flood.',
    'The minister told “This Week” that she would stay.',
    'He scored in the last second.',
    'The last man left.',
    'It was the best day of her life.',
    'The day-care centre is closed.',
    'At the last minute they agreed.',
  ],
};
