/** Invented sentences; published on Thursday, 7 March 2024. */
import type { FormExamples } from '../../form.examples.js';

export const EXAMPLES: FormExamples = {
  form: 'ago',
  positive: [
    [
      'He was freed at 10:40 p.m. on Tuesday. Two hours later he was home.',
      'Two hours later',
      '2024-03-06T00:40',
      'TIME',
    ],
    ['It rang at 4 a.m.; half an hour earlier all had been calm.', 'half an hour earlier', '2024-03-07T03:30', 'TIME'],
    ['A year and a half ago, nobody knew him.', 'A year and a half ago', '2022'],
    ['The mill closed two years ago.', 'two years ago', '2022'],
    ['He fell ill three weeks ago.', 'three weeks ago', '2024-W07'],
    ['It began ten days ago.', 'ten days ago', '2024-02-26'],
    ['She left five months ago.', 'five months ago', '2023-10'],
    ['The ship sank on February 20. Two days later the oil came.', 'Two days later', '2024-02-22'],
    ['Sales rose in the fourth quarter from a year earlier.', 'a year earlier', '2022-Q4'],
    ['It was built several years ago.', 'several years ago', 'PAST_REF'],
    ['They married in 1990 and parted three years later.', 'three years later', '1993'],
    ['The day before yesterday it rained.', 'The day before yesterday', '2024-03-05'],
    ['A decade ago the valley was empty.', 'A decade ago', '201'],
    ['The bill passed on Tuesday. The day before, it had failed.', 'The day before', '2024-03-04'],
    ['The windows were broken the night before last.', 'the night before last', '2024-03-05TNI', 'TIME'],
    ['Months ago he was unknown.', 'Months ago', 'PAST_REF'],
  ],
  negative: [
    'The night before a storm is still.',
    'It will take two years.',
    'Two days before the election the paper closed.',
    'Years of drought followed.',
    'Sooner or later they will pay.',
  ],
};
