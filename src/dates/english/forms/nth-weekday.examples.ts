/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['Sirens are tested on the first Monday of every month.', 'nth-weekday: the first Monday of every month = P1M SET'],
    [
      'The rally was held on the last weekend of October 2023.',
      'nth-weekday: the last weekend of October 2023 = 2023-W43-WE',
    ],
    ['The fair opens on the first weekend in May.', 'nth-weekday: the first weekend in May = 2024-W18-WE'],
    ['The fair will open on the first Monday in April.', 'nth-weekday: the first Monday in April = 2024-04-01'],
    ['They met on the last Friday of May 2023.', 'nth-weekday: the last Friday of May 2023 = 2023-05-26'],
    ['The second Sunday of next month is reserved.', 'nth-weekday: The second Sunday of next month = 2024-04-14'],
    ['The vote was held on the third Thursday in January.', 'nth-weekday: the third Thursday in January = 2024-01-18'],
    ['Bins are emptied on the last Saturday of the month.', 'nth-weekday: the last Saturday of the month = 2024-03-30'],
    [
      'The race was run on the fifth Sunday of December 2023.',
      'nth-weekday: the fifth Sunday of December 2023 = 2023-12-31',
    ],
    ['The fifth Monday of February 2023 never came.', 'nth-weekday: The fifth Monday of February 2023 = XXXX-XX-XX'],
    [
      'He was born on the fourth Wednesday of June 1950.',
      'nth-weekday: the fourth Wednesday of June 1950 = 1950-06-28',
    ],
    ['Polls will open on the first Tuesday in November.', 'nth-weekday: the first Tuesday in November = 2024-11-05'],
    ['The first weekend of June 2024 will be wet.', 'nth-weekday: The first weekend of June 2024 = 2024-W22-WE'],
    // without an article, with digits, with short names, "next month" without "of"
    ['The fete is on first Saturday of June.', 'nth-weekday: first Saturday of June = 2024-06-01'],
    ['The ferry will sail again on 2nd Tuesday of May.', 'nth-weekday: 2nd Tuesday of May = 2024-05-14'],
    ['Polls will open on the 3rd Thurs in April.', 'nth-weekday: the 3rd Thurs in April = 2024-04-18'],
    ['The depot shut on last Friday of January.', 'nth-weekday: last Friday of January = 2024-01-26'],
    ['The choir will sing on the second Sunday next month.', 'nth-weekday: the second Sunday next month = 2024-04-14'],
    ['They will meet first Monday of next month.', 'nth-weekday: first Monday of next month = 2024-04-01'],
  ],
  negative: [
    ['She won for the third Sunday in a row.', 'weekday: Sunday = 2024-03-03'],
    ['He left last Friday in March rain.', 'weekday: last Friday = 2024-03-01', 'month-day: March = 2024-03'],
    ['It was the first Monday of the strike.', 'weekday: Monday = 2024-03-04'],
    ['He scored second Friday in Leeds.', 'weekday: Friday = 2024-03-01'],
    ['The first bus on Monday was full.', 'weekday: Monday = 2024-03-04'],
    ['The last of the crew left on Friday.', 'weekday: Friday = 2024-03-01'],
    ['He came second on Sunday.', 'weekday: Sunday = 2024-03-03'],
    ['The last Saturday was fine.', 'weekday: The last Saturday = 2024-03-02'],
    ['The last Friday in the shop was sad.', 'weekday: The last Friday = 2024-03-01'],
  ],
};
