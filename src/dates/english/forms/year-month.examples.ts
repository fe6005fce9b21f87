/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['Prices since 2015-12 have doubled.', 'year-month: 2015-12 = 2015-12'],
    ['Prices until 2015/12 had doubled.', 'year-month: 2015/12 = 2015-12'],
    ['Prices in 12/2015 were low.', 'year-month: 12/2015 = 2015-12'],
    ['It lasted from 2021-03 to June.', 'year-month: 2021-03 = 2021-03', 'month-day: June = 2021-06'],
    ['The note of the clerk, dated 20240212, is lost.', 'year-month: 20240212 = 2024-02-12'],
    ['The file memo-20240212.txt is lost.', 'year-month: 20240212 = 2024-02-12'],
    ['The gate has been shut since 20240212.', 'year-month: 20240212 = 2024-02-12'],
  ],
  negative: [
    ['They ordered model 2015-12.'],
    ['Regulation 2015/10 was repealed.'],
    ['The drought from 2009-10 was long.', 'year: 2009 = 2009', 'year: 10 = 2010'],
    ['Case 20231105 was shelved, and 20231106 bolts were sold.'],
    ['Rule 12/2015 was repealed.'],
    ['The gate has been shut since 20241331.'],
    ['Call 555-20231105 on 20231105-77.'],
    ['In 2015-12-x they met.', 'year: 2015 = 2015'],
  ],
};
