/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    [
      'He was freed at 10:40 p.m. on Tuesday. Two hours later he was home.',
      'clock: 10:40 p.m. = 2024-03-05T22:40 TIME',
      'weekday: Tuesday = 2024-03-05',
      'ago: Two hours later = 2024-03-06T00:40 TIME',
    ],
    [
      'It rang at 4 a.m.; half an hour earlier all had been calm.',
      'clock: 4 a.m. = 2024-03-07T04:00 TIME',
      'ago: half an hour earlier = 2024-03-07T03:30 TIME',
    ],
    ['A year and a half ago, nobody knew him.', 'ago: A year and a half ago = 2022'],
    ['The mill closed two years ago.', 'ago: two years ago = 2022'],
    ['He fell ill three weeks ago.', 'ago: three weeks ago = 2024-W07'],
    ['It began ten days ago.', 'ago: ten days ago = 2024-02-26'],
    ['She left five months ago.', 'ago: five months ago = 2023-10'],
    [
      'The ship sank on February 20. Two days later the oil came.',
      'month-day: February 20 = 2024-02-20',
      'ago: Two days later = 2024-02-22',
    ],
    [
      'Sales rose in the fourth quarter from a year earlier.',
      'quarter: the fourth quarter = 2023-Q4',
      'ago: a year earlier = 2022-Q4',
    ],
    ['It was built several years ago.', 'ago: several years ago = PAST_REF'],
    ['They married in 1990 and parted three years later.', 'year: 1990 = 1990', 'ago: three years later = 1993'],
    ['The day before yesterday it rained.', 'ago: The day before yesterday = 2024-03-05'],
    ['A decade ago the valley was empty.', 'ago: A decade ago = 201'],
    [
      'The bill passed on Tuesday. The day before, it had failed.',
      'weekday: Tuesday = 2024-03-05',
      'ago: The day before = 2024-03-04',
    ],
    ['The windows were broken the night before last.', 'ago: the night before last = 2024-03-05TNI TIME'],
    ['Months ago he was unknown.', 'ago: Months ago = PAST_REF'],
    [
      'It sank on Feb. 20. The crew had left two days before.',
      'month-day: Feb. 20 = 2024-02-20',
      'ago: two days before = 2024-02-18',
    ],
    ['It will be open the day after tomorrow.', 'ago: the day after tomorrow = 2024-03-09'],
    ['In the days before, he had been ill.', 'ago: days before = PAST_REF'],
    ['A year ago today the mill burnt down.', 'ago: A year ago today = 2023-03-07'],
    ['Two years ago Thursday the mill burnt down.', 'ago: Two years ago Thursday = 2022-03-07'],
    ['He was hired a year ago this month.', 'ago: a year ago this month = 2023-03'],
    ['Sales fell three weeks ago on Saturday.', 'ago: three weeks ago on Saturday = 2024-02-10'],
    [
      'The fire broke out on May 3, 2019. Ten days after that he fled.',
      'month-day: May 3, 2019 = 2019-05-03',
      'ago: Ten days after that = 2019-05-13',
    ],
  ],
  negative: [
    ['It opened three weeks later than planned.', 'duration: three weeks = P3W DURATION'],
    ['The night before a storm is still.'],
    ['It will take two years.', 'duration: two years = P2Y DURATION'],
    ['Two days before the election the paper closed.', 'offset: Two days = P2D DURATION'],
    ['Years of drought followed.', 'duration: Years = PXY DURATION'],
    ['Sooner or later they will pay.'],
    ['A day after, she left.', 'duration: A day = P1D DURATION'],
  ],
};
