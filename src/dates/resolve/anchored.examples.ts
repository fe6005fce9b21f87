/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'intervals',
  positive: [
    ['It will grow in the next two quarters.', 'the next two quarters = P2Q 2024-04-01 2024-10-01'],
    ['Prices rose over the past three years.', 'the past three years = P3Y 2021-03-07 2024-03-07'],
    ['Prices have risen for the last six weeks.', 'the last six weeks = P6W 2024-01-25 2024-03-07'],
    ['Prices will rise over the next two months.', 'the next two months = P2M 2024-03-08 2024-05-08'],
    [
      'It will be shut for the first two weeks of May.',
      'the first two weeks = P2W 2024-04-29 2024-05-13',
      'May = 2024-05 2024-05-01 2024-06-01',
    ],
    [
      'Sales fell in the last four months of 2021.',
      'the last four months = P4M 2021-09-01 2022-01-01',
      '2021 = 2021 2021-01-01 2022-01-01',
    ],
    ['Shares are down year to date.', 'year to date = 2024 2024-01-01 2024-03-08'],
    [
      'He fled on May 3, 2019. He had hidden for the previous ten days.',
      'May 3, 2019 = 2019-05-03 2019-05-03 2019-05-04',
      'the previous ten days = P10D 2019-04-23 2019-05-03',
    ],
    ['The talks resume in two weeks.', 'two weeks = 2024-03-21 2024-03-21 2024-03-22'],
  ],
  negative: [
    ['Rain is expected in the coming days.', 'the coming days = PXD -'],
    ['He worked there for three years.', 'three years = P3Y -'],
    ['He signed in the past few days.', 'the past few days = PXD -'],
    ['He had hidden for the previous ten days.', 'the previous ten days = P10D -'],
    ['He ran the race in two days.', 'two days = P2D -'],
  ],
};
