/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The sale ends Oct-2.', 'month-code: Oct-2 = 2024-10-02'],
    ['We will meet this Friday (Mar-8).', 'weekday: this Friday = 2024-03-08', 'month-code: Mar-8 = 2024-03-08'],
    ['We will meet on Friday-Jun-14.', 'month-code: Jun-14 = 2024-06-14'],
    ['The deed was stamped 01-MAR-2021.', 'month-code: 01-MAR-2021 = 2021-03-01'],
    ['The log of 12-Jan-23 is lost.', 'month-code: 12-Jan-23 = 2023-01-12'],
    ['The log of 12.Jan.2024 is lost.', 'month-code: 12.Jan.2024 = 2024-01-12'],
    ['The log of 12 . Jan . 2024 is lost.', 'month-code: 12 . Jan . 2024 = 2024-01-12'],
    ['The log of Mar/05/2021 is lost.', 'month-code: Mar/05/2021 = 2021-03-05'],
    ['The log of 2020/Sep/23 is lost.', 'month-code: 2020/Sep/23 = 2020-09-23'],
    ['The log of 2020/23/Sep is lost.', 'month-code: 2020/23/Sep = 2020-09-23'],
    ['Prices since Dec/2018 have doubled.', 'month-code: Dec/2018 = 2018-12'],
    ['Prices since Jan-2019 have doubled.', 'month-code: Jan-2019 = 2019-01'],
    ['Prices since 2018-Dec have doubled.', 'month-code: 2018-Dec = 2018-12'],
    ['The 12-Jan meeting was short.', 'month-code: 12-Jan = 2024-01-12'],
    ['The log of 31-Feb-2021 is lost.', 'month-code: 31-Feb-2021 = XXXX-XX-XX'],
    ['The stamp says 05MAY2020.', 'month-code: 05MAY2020 = 2020-05-05'],
  ],
  negative: [
    ['They ordered part 12-Jan-23-B.', 'month-day: Jan = 2024-01'],
    ['They ordered part X12-Apr-7.', 'month-day: Apr = 2024-04'],
    ['The 700-Mar-2021 model was late.', 'month-day: Mar = 2024-03', 'year: 2021 = 2021'],
    ['Flight 12-Jan-123 was late.', 'month-day: Jan = 2024-01'],
    ['The Jan-Willem street is long.'],
    ['The May/10 mark is a sum.', 'month-day: May = 2024-05'],
  ],
};
