/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['He lived in the first half of the 18th century.', 'period-part: the first half of the 18th century = 17 START'],
    ['It rained in the second half of August 2023.', 'period-part: the second half of August 2023 = 2023-08 END'],
    ['Rain fell in the last week of February.', 'period-part: the last week of February = 2024-02 END'],
    ['They met in the first days of May 2021.', 'period-part: the first days of May 2021 = 2021-05 START'],
    ['The town was shelled early Tuesday.', 'period-part: early Tuesday = 2024-03-05 START'],
    ['They will decide late next year.', 'period-part: late next year = 2025 END'],
    ['It opened in mid-2019.', 'period-part: mid-2019 = 2019 MID'],
    ['The work ends at the end of 2027.', 'period-part: the end of 2027 = 2027 END'],
    ['He left at the beginning of February.', 'period-part: the beginning of February = 2024-02 START'],
    ['The early 1980s were hard.', 'period-part: The early 1980s = 198 START'],
    ['Later this month the court will rule.', 'period-part: Later this month = 2024-03'],
    ['Earlier in the day they had met.', 'period-part: Earlier in the day = 2024-03-07'],
    ['It should be done by year-end.', 'period-part: year-end = 2024 END'],
    ['It will open in mid-November.', 'period-part: mid-November = 2024-11 MID'],
    [
      'They met in Rome in 1953 and later that year in Oslo.',
      'year: 1953 = 1953',
      'period-part: later that year = 1953',
    ],
    ['Sales fell in the middle of last week.', 'period-part: the middle of last week = 2024-W09 MID'],
  ],
  negative: [
    ['The last week of the campaign was quiet.', 'relative-unit: The last week = 2024-W09'],
    ['The first days of the war were hard.'],
    ['The late king was buried.'],
    ['He came too late.'],
    ['It is the end of the road.'],
    ['The middle of the bridge sagged.'],
    ['Earlier, he had left.'],
  ],
};
