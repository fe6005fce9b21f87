/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    [
      "The shops shut for St. Patrick's Day and St Andrew’s Day.",
      "holiday: St. Patrick's Day = 2024-03-17",
      'holiday: St Andrew’s Day = 2023-11-30',
    ],
    ['They met on Saint Patricks Day.', 'holiday: Saint Patricks Day = 2024-03-17'],
    ["The parade for India's Independence Day drew thousands.", 'holiday: Independence Day = 2023-08-15'],
    ['Ghana marked Independence Day with a march.', 'holiday: Independence Day = 2024-03-06'],
    ['MOSCOW - Workers will rally on Victory Day.', 'holiday: Victory Day = 2024-05-09'],
    ['Canadians will gather for Thanksgiving.', 'holiday: Thanksgiving = 2024-10-14'],
    ['Shoppers will gather before Thanksgiving.', 'holiday: Thanksgiving = 2024-11-28'],
    ['The U.S. embassy will be shut on Labor Day.', 'holiday: Labor Day = 2024-09-02'],
    [
      'He was ordained on the Feast of the Assumption in 1950.',
      'holiday: Feast of the Assumption in 1950 = 1950-08-15',
    ],
  ],
  negative: [
    ['She told us of Independence Day.', 'holiday: Independence Day = XXXX-XX-XX'],
    ['Voters in Kenya queued on Election Day.', 'holiday: Election Day = XXXX-XX-XX'],
    ['Norwegians will dance on Republic Day.', 'holiday: Republic Day = XXXX-XX-XX'],
    ['The day of independence came late.'],
    ['The victory of the day was theirs.'],
  ],
};
