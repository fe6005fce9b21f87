/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    [
      'The storm hit Port Aldan on May 3, 2019. Eight days after Port Aldan it reached the coast.',
      'May 3, 2019 = 2019-05-03',
      'Eight days after = 2019-05-11',
    ],
    [
      'The mill fire broke out on May 3, 2019. Ten days after the fire two men were held.',
      'May 3, 2019 = 2019-05-03',
      'Ten days after = 2019-05-13',
    ],
    [
      'Fort Ellin fell on April 13, 1861. Guns were moved. Two weeks after Fort Ellin the war began.',
      'April 13, 1861 = 1861-04-13',
      'Two weeks after = 1861-04-27',
    ],
    [
      'A landslide buried the road on Feb. 2. Five days after the landslide it reopened.',
      'Feb. 2 = 2024-02-02',
      'Five days after = 2024-02-07',
    ],
    [
      'The trial opened on 6 June 2022. A month before the trial he had fled.',
      '6 June 2022 = 2022-06-06',
      'A month before = 2022-05-06',
    ],
    [
      'Kessler Mills burnt down on 14 August 2017. A year after Kessler Mills the law was changed.',
      '14 August 2017 = 2017-08-14',
      'A year after = 2018-08-14',
    ],
  ],
  negative: [
    ['Two days before the election the paper closed.', 'Two days = P2D DURATION'],
    [
      'The fire began on May 3, 2019 and was out on May 5, 2019. Ten days after the fire he fled.',
      'May 3, 2019 = 2019-05-03',
      'May 5, 2019 = 2019-05-05',
      'Ten days = P10D DURATION',
    ],
    ['Port Aldan is a town. Eight days after Port Aldan the storm reached the coast.', 'Eight days = P8D DURATION'],
    [
      'The vote was held on May 3, 2019. Ten days after the vote in Aldan he fled.',
      'May 3, 2019 = 2019-05-03',
      'Ten days = P10D DURATION',
    ],
  ],
};
