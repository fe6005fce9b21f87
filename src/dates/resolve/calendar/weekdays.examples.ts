/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    ['They left Wednesday.', 'Wednesday = 2024-03-06'],
    ['They left Friday.', 'Friday = 2024-03-01'],
    ['They will leave Friday.', 'Friday = 2024-03-08'],
    ['They will leave on Thursday.', 'Thursday = 2024-03-07'],
    ['They left last Thursday.', 'last Thursday = 2024-02-29'],
    ['They will leave next Thursday.', 'next Thursday = 2024-03-14'],
    ['They will leave this Thursday.', 'this Thursday = 2024-03-07'],
    ['They will leave this Friday.', 'this Friday = 2024-03-08'],
    ['The match planned for Wednesday was postponed.', 'Wednesday = 2024-03-06'],
    ['It will rain on Wednesday next week.', 'Wednesday next week = 2024-03-13'],
    ['It rained on Wednesday of last week.', 'Wednesday of last week = 2024-02-28'],
    [
      'They came on Feb. 20. The following Monday they left.',
      'Feb. 20 = 2024-02-20',
      'The following Monday = 2024-02-26',
    ],
    [
      'They came on Feb. 20. The previous Monday they had slept.',
      'Feb. 20 = 2024-02-20',
      'The previous Monday = 2024-02-19',
    ],
    ['They came on Feb. 20. That Tuesday it snowed.', 'Feb. 20 = 2024-02-20', 'That Tuesday = 2024-02-20'],
    ['He said this Friday was too early.', 'this Friday = 2024-03-08'],
  ],
  negative: [
    ['They met on Mondays.', 'Mondays = XXXX-WXX-1 SET'],
    ['They met on Monday, March 4.', 'Monday, March 4 = 2024-03-04'],
    [
      'They came on Feb. 20. It rained. It snowed. It froze. That Tuesday it will be calm.',
      'Feb. 20 = 2024-02-20',
      'That Tuesday = 2024-03-12',
    ],
    ['The Friday Times wrote of it.'],
  ],
};
