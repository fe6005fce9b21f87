/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The rent is due on the 15th next month.', 'part-of: the 15th next month = 2024-04-15'],
    ['The camp was freed on the last day of April 1945.', 'part-of: the last day of April 1945 = 1945-04-30'],
    ['The tax was scrapped on the last day of 2021.', 'part-of: the last day of 2021 = 2021-12-31'],
    [
      'Sales jumped on the first and last day of 2021.',
      'part-of: the first = 2021-01-01',
      'part-of: last day of 2021 = 2021-12-31',
    ],
    [
      'The siege began in March 1862 and ended on the 28th of that month.',
      'month-day: March 1862 = 1862-03',
      'part-of: the 28th of that month = 1862-03-28',
    ],
    ['The bill falls due on the 5th of next month.', 'part-of: the 5th of next month = 2024-04-05'],
    ['It snowed in the 3rd week of Jan.', 'part-of: the 3rd week of Jan = 2024-01 MID'],
    ['It snowed in last week of July.', 'part-of: last week of July = 2023-07 END'],
    ['They will leave in the third month of 2021.', 'part-of: the third month of 2021 = 2021-03'],
    ['We will be back on the 15th day of next month.', 'part-of: the 15th day of next month = 2024-04-15'],
    ['On the fifth day of the rebellion the fort fell.', 'part-of: the fifth day = XXXX-XX-XX'],
  ],
  negative: [
    ['He sat on the last bench of the hall.'],
    ['It was the second day running.'],
    ['The first days of the war were hard.'],
    ['He was the third man of the crew.'],
    ['On the first day he fled.'],
  ],
};
