/** Invented sentences; published on Thursday, 7 March 2024. */
import type { FormExamples } from '../../form.examples.js';

export const EXAMPLES: FormExamples = {
  form: 'day-of-month',
  positive: [
    ['They met on 12 May 2023 and again on the 19th.', 'the 19th', '2023-05-19'],
    ['The fort fell on June 6, 1944; by the 12th the town was taken.', 'the 12th', '1944-06-12'],
    ['Rent is due on the 1st.', 'the 1st', '2024-03-01'],
    ['The rains of February 2 lasted until the 7th.', 'the 7th', '2024-02-07'],
    ['He was born on May 3, 1950, and baptised on the 5th.', 'the 5th', '1950-05-05'],
    ['The talks of 1 July 2022 went on until the 3rd.', 'the 3rd', '2022-07-03'],
    ['They sailed on 2 April 1912 and sank on the 22nd.', 'the 22nd', '1912-04-22'],
    ['The vote of 4 June 2021 was repeated on the 11th.', 'the 11th', '2021-06-11'],
  ],
  negative: [
    'The 5th battalion crossed the river.',
    'He lives on the 19th floor.',
    'They live on the 3rd street.',
    'The ball lies on the 18th green.',
  ],
};
