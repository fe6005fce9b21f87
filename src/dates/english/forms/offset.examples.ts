/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    [
      'The raid came two weeks after the attack of 7 October 2023.',
      'offset: two weeks after = 2023-10-21',
      'month-day: 7 October 2023 = 2023-10-07',
    ],
    [
      'A day after the Jan. 15 caucus, two rivals quit.',
      'offset: A day after = 2024-01-16',
      'month-day: Jan. 15 = 2024-01-15',
    ],
    [
      'A year after the March 2011 flood the town was empty.',
      'offset: A year after = 2012-03',
      'month-day: March 2011 = 2011-03',
    ],
    [
      'Six weeks before the 8 November 2022 vote she resigned.',
      'offset: Six weeks before = 2022-09-27',
      'month-day: 8 November 2022 = 2022-11-08',
    ],
    [
      'Two days before Christmas the shop closed.',
      'offset: Two days before = 2023-12-23',
      'holiday: Christmas = 2023-12-25',
    ],
    [
      'He quit two days after the vote on Saturday.',
      'offset: two days after = 2024-03-04',
      'weekday: Saturday = 2024-03-02',
    ],
    [
      'The storm hit Port Aldan on May 3, 2019. Eight days after Port Aldan it reached the coast.',
      'month-day: May 3, 2019 = 2019-05-03',
      'offset: Eight days after = 2019-05-11',
    ],
    [
      'The mill fire broke out on May 3, 2019. Ten days after the fire two men were held.',
      'month-day: May 3, 2019 = 2019-05-03',
      'offset: Ten days after = 2019-05-13',
    ],
    [
      'The rules changed three months prior to 1 June 2021.',
      'offset: three months prior to = 2021-03-01',
      'month-day: 1 June 2021 = 2021-06-01',
    ],
    [
      'He quit a day ahead of the vote on 3 March.',
      'offset: a day ahead of = 2024-03-02',
      'month-day: 3 March = 2024-03-03',
    ],
    [
      'The morning after the Jan. 6 riot he quit.',
      'offset: The morning after = 2024-01-07',
      'month-day: Jan. 6 = 2024-01-06',
    ],
  ],
  negative: [
    ['The morning after the riot he quit.'],
    [
      'Five days after he left on Monday, the post was filled.',
      'duration: Five days = P5D DURATION',
      'weekday: Monday = 2024-03-04',
    ],
    ['He worked for two weeks after the storm.', 'duration: two weeks = P2W DURATION'],
    ['He paid $5 a week before the sale.'],
    ['They spoke within two days of the storm.', 'duration: two days = P2D DURATION'],
    ['Some days after the storm he came home.', 'duration: Some days = PXD DURATION'],
  ],
};
