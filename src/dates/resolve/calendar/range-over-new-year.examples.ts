/** Invented texts; nobody says when they were published. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates of a narrative',
  published: null,
  positive: [
    [
      'In January 1945 the famine was at its worst. It lasted from October to March. In April ships came.',
      'January 1945 = 1945-01',
      'October = 1944-10',
      'March = 1945-03',
      'April = 1945-04',
    ],
    [
      'On 5 February 1945 the bridge fell. The frost lasted from 20 November to 12 February.',
      '5 February 1945 = 1945-02-05',
      '20 November = 1944-11-20',
      '12 February = 1945-02-12',
    ],
    [
      'In March 1945 the harbour was free. It had been shut between October and March.',
      'March 1945 = 1945-03',
      'October = 1944-10',
      'March = 1945-03',
    ],
    [
      'In April 1921 the grain came. Nobody had eaten bread from November until February.',
      'April 1921 = 1921-04',
      'November = 1920-11',
      'February = 1921-02',
    ],
    [
      'By February 1919 the flu had killed 900. A second wave ran from September to February. In May it was over.',
      'February 1919 = 1919-02',
      'September = 1918-09',
      'February = 1919-02',
      'May = 1919-05',
    ],
    [
      'On 2 January 1903 the mine reopened. The strike lasted from 4 June to 1 January.',
      '2 January 1903 = 1903-01-02',
      '4 June = 1902-06-04',
      '1 January = 1903-01-01',
    ],
  ],
  negative: [
    [
      'In August 1945 the war was over. The famine lasted from October to March.',
      'August 1945 = 1945-08',
      'October = 1945-10',
      'March = 1946-03',
    ],
    [
      'In November 1945 the harbour froze. It was shut from October to March.',
      'November 1945 = 1945-11',
      'October = 1945-10',
      'March = 1946-03',
    ],
    [
      'In January 1945 he fled. The mill ran from May to August.',
      'January 1945 = 1945-01',
      'May = 1945-05',
      'August = 1945-08',
    ],
    [
      'In January 1945 he fled. He was in Rome in March and in October.',
      'January 1945 = 1945-01',
      'March = 1945-03',
      'October = 1945-10',
    ],
    [
      'In January 1945 the law was passed. It will be tested from October to March.',
      'January 1945 = 1945-01',
      'October = 1945-10',
      'March = 1946-03',
    ],
  ],
};
