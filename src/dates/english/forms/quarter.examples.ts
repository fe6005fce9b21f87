/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['Sales rose in the third quarter.', 'quarter: the third quarter = 2023-Q3'],
    ['The firm reported a fourth-quarter loss.', 'quarter: fourth-quarter = 2023-Q4'],
    ['The economy grew in the first half of 2019.', 'quarter: the first half of 2019 = 2019-H1'],
    ['Profit doubled in the second quarter of last year.', 'quarter: the second quarter of last year = 2023-Q2'],
    ['In Q3 2022 the bank lost money.', 'quarter: Q3 2022 = 2022-Q3'],
    ["Last year's third quarter was better.", "quarter: Last year's third quarter = 2023-Q3"],
    ['The 1988 second quarter was weak.', 'quarter: The 1988 second quarter = 1988-Q2'],
    ['It expects to report a fourth-quarter profit.', 'quarter: fourth-quarter = 2023-Q4'],
    ['Prices will fall in the third quarter.', 'quarter: the third quarter = 2024-Q3'],
    ['Revenue rose in 1H 2023.', 'quarter: 1H 2023 = 2023-H1'],
    ['Turnover fell in the first half of the year.', 'quarter: the first half of the year = 2024-H1'],
  ],
  negative: [
    ['A quarter of the voters stayed at home.'],
    ['He scored in the first half of the match.'],
    ['The second half of the film drags.'],
    ['They live in the Latin Quarter.'],
  ],
};
