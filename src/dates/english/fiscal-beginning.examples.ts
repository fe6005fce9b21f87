/** Invented texts; published on Thursday, 7 March 2024. The days of a fiscal year stand after its value. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'date intervals',
  positive: [
    [
      'The fiscal year, which began Oct. 1, was good. Spending in fiscal 2024 rose.',
      'The fiscal year -',
      'Oct. 1 2023-10-01/2023-10-02',
      'fiscal 2024 2023-10-01/2024-10-01',
    ],
    [
      'In the financial year ended June 30, it lost money. Costs in Q1 FY24 rose.',
      'June 30 2023-06-30/2023-07-01',
      'Q1 FY24 2023-07-01/2023-10-01',
    ],
    [
      'In the year to July 31, it lost money. Costs in FY24 rose.',
      'the year -',
      'July 31 2023-07-31/2023-08-01',
      'FY24 2023-08-01/2024-08-01',
    ],
    ['The Indian mill lost money in Q3 FY24.', 'Q3 FY24 2023-10-01/2024-01-01'],
    ['The Japanese mill lost money in fiscal 2023.', 'fiscal 2023 2023-04-01/2024-04-01'],
    ['The Australian mill lost money in FY23.', 'FY23 2022-07-01/2023-07-01'],
    ['Congress cut spending in fiscal 2023.', 'fiscal 2023 2022-10-01/2023-10-01'],
    ['New federal spending in H2 FY23 fell.', 'H2 FY23 2023-04-01/2023-10-01'],
  ],
  negative: [
    ['The mill lost money in fiscal 2023.', 'fiscal 2023 -'],
    ['The Federal Reserve Bank saw it in fiscal 2023.', 'fiscal 2023 -'],
    ['The Indian and the Japanese mill lost money in FY23.', 'FY23 -'],
    ['The mill lost money in calendar 2023.', 'calendar 2023 2023-01-01/2024-01-01'],
    ['The year that he left in May was good, and so was FY23.', 'May 2023-05-01/2023-06-01', 'FY23 -'],
    ['Last fiscal year the mill lost money.', 'Last fiscal year -'],
  ],
};
