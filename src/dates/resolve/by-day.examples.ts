/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'dates',
  positive: [
    [
      'The mill opened in the week of Feb. 12. It failed two days later.',
      'the week of Feb. 12 = 2024-W07',
      'two days later = XXXX-XX-XX',
    ],
    ['It was sunny in the week of Feb. 12.', 'the week of Feb. 12 = 2024-W07'],
    ['He left on the weekend of Feb. 10.', 'the weekend of Feb. 10 = 2024-W06-WE'],
    ['Two weeks from next Monday it will open.', 'Two weeks from next Monday = 2024-03-25'],
    ['The day after Christmas they left.', 'The day after Christmas = 2023-12-26'],
    ['He spoke on the first Monday in February.', 'the first Monday in February = 2024-02-05'],
    ['The fair is held on the last Sunday in May.', 'the last Sunday in May = 2024-05-26'],
    ['He spoke on the second Friday of last month.', 'the second Friday of last month = 2024-02-09'],
  ],
  negative: [
    ['They met on the fifth Monday of February.', 'the fifth Monday of February = XXXX-XX-XX'],
    ['They met on the fifth Monday of February.', 'the fifth Monday of February = XXXX-XX-XX'],
    ['It was the week of want.'],
    ['Two weeks from then it will open.', 'Two weeks = P2W DURATION'],
    ['The day after the war it rained on Monday.', 'Monday = 2024-03-04'],
  ],
};
