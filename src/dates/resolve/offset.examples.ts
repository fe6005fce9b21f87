/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    [
      'The raid came two weeks after the attack of 7 October 2023.',
      'two weeks after = 2023-10-21',
      '7 October 2023 = 2023-10-07',
    ],
    ['A year after the March 2011 flood the town was empty.', 'A year after = 2012-03', 'March 2011 = 2011-03'],
    ['He wed a decade after the war ended in 1945.', 'a decade = P10Y DURATION', '1945 = 1945'],
    [
      'The rules changed three months prior to 1 June 2021.',
      'three months prior to = 2021-03-01',
      '1 June 2021 = 2021-06-01',
    ],
    ['Two days before Christmas the shop closed.', 'Two days before = 2023-12-23', 'Christmas = 2023-12-25'],
    ['The lease ends a month from today.', 'a month from today = 2024-04-07'],
  ],
  negative: [
    ['He fell ill two weeks after 2011.', 'two weeks = P2W DURATION', '2011 = 2011'],
    ['Two days before the election the paper closed.', 'Two days = P2D DURATION'],
    ['Two days after March 2011 it was over.', 'Two days = P2D DURATION', 'March 2011 = 2011-03'],
    ['They met two weeks after the storm.', 'two weeks = P2W DURATION'],
  ],
};
