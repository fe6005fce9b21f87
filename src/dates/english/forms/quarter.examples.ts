/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['Sales fell in the last quarter of 2017.', 'quarter: the last quarter of 2017 = 2017-Q4'],
    ['Its 2015 third quarter was its best.', 'quarter: 2015 third quarter = 2015-Q3'],
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
    ['The firm lost money in the last half of 2023.', 'quarter: the last half of 2023 = 2023-H2'],
    ['It sold more in the final quarter of 2022.', 'quarter: the final quarter of 2022 = 2022-Q4'],
    ['It grew in the first half of fiscal 2023.', 'quarter: the first half of fiscal 2023 = FY2023-H1'],
  ],
  negative: [
    ['In the second quarter of the 16th century it burned.', 'century: the 16th century = 15'],
    ['A quarter of the voters stayed at home.'],
    ['He scored in the first half of the match.'],
    ['The second half of the film drags.'],
    ['They live in the Latin Quarter.'],
    ['He sat in row H 1 on Monday.', 'weekday: Monday = 2024-03-04'],
    ['The H1N1 flu came in 2009.', 'year: 2009 = 2009'],
    ['It was sold to 1a buyers in 2019.', 'year: 2019 = 2019'],
    ['On Day 1, in 2019, it was full.', 'year: 2019 = 2019'],
    ['It grew for the ninth quarter in a row on Monday.', 'weekday: Monday = 2024-03-04'],
    ['The latter half of 2019 was calm.', 'period-part: The latter half of 2019 = 2019 END'],
  ],
};
