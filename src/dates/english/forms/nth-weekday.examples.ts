/** Invented sentences; published on Thursday, 7 March 2024. */
import type { FormExamples } from '../../form.examples.js';

export const EXAMPLES: FormExamples = {
  form: 'nth-weekday',
  positive: [
    ['Sirens are tested on the first Monday of every month.', 'the first Monday of every month', 'P1M', 'SET'],
    ['The rally was held on the last weekend of October 2023.', 'the last weekend of October 2023', '2023-W43-WE'],
    ['The fair opens on the first weekend in May.', 'the first weekend in May', '2024-W18-WE'],
    ['The fair will open on the first Monday in April.', 'the first Monday in April', '2024-04-01'],
    ['They met on the last Friday of May 2023.', 'the last Friday of May 2023', '2023-05-26'],
    ['The second Sunday of next month is reserved.', 'The second Sunday of next month', '2024-04-14'],
    ['The vote was held on the third Thursday in January.', 'the third Thursday in January', '2024-01-18'],
    ['Bins are emptied on the last Saturday of the month.', 'the last Saturday of the month', '2024-03-30'],
    ['The race was run on the fifth Sunday of December 2023.', 'the fifth Sunday of December 2023', '2023-12-31'],
    ['The fifth Monday of February 2023 never came.', 'The fifth Monday of February 2023', 'XXXX-XX-XX'],
    ['He was born on the fourth Wednesday of June 1950.', 'the fourth Wednesday of June 1950', '1950-06-28'],
    ['Polls will open on the first Tuesday in November.', 'the first Tuesday in November', '2024-11-05'],
  ],
  negative: [
    'The first Monday of the strike was quiet.',
    'The last Friday in the shop was sad.',
    'The second Sunday paper closed.',
    'They met on the last Friday before Easter.',
    'The last Saturday was fine.',
  ],
};
