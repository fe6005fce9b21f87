/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The fire broke out in the early morning.', 'period-part: the early morning = 2024-03-07TMO TIME START'],
    [
      'It will rain in the late afternoon on Friday.',
      'period-part: the late afternoon = 2024-03-08TAF TIME END',
      'weekday: Friday = 2024-03-08',
    ],
    [
      'He died in the early evening of March 3.',
      'period-part: the early evening of March 3 = 2024-03-03TEV TIME START',
    ],
    ['Calls came late evening.', 'period-part: late evening = 2024-03-07TEV TIME END'],
    ['The town was shelled early Tuesday.', 'period-part: early Tuesday = 2024-03-05 START'],
    ['They will decide late next year.', 'period-part: late next year = 2025 END'],
    ['It opened in mid-2019.', 'period-part: mid-2019 = 2019 MID'],
    ['The early 1980s were hard.', 'period-part: The early 1980s = 198 START'],
    ['Later this month the court will rule.', 'period-part: Later this month = 2024-03'],
    ['Earlier in the day they had met.', 'period-part: Earlier in the day = 2024-03-07'],
    ['It will open in mid-November.', 'period-part: mid-November = 2024-11 MID'],
    [
      'They met in Rome in 1953 and later that year in Oslo.',
      'year: 1953 = 1953',
      'period-part: later that year = 1953',
    ],
    ['He died late in March 2021.', 'period-part: late in March 2021 = 2021-03 END'],
    ['The town was shelled early on Tuesday.', 'period-part: early on Tuesday = 2024-03-05 START'],
    [
      'They met in 1953 and left later that same year.',
      'year: 1953 = 1953',
      'period-part: later that same year = 1953',
    ],
    ['It was so in the early and late 1990s.', 'period-part: late 1990s = 199 END'],
  ],
  negative: [
    ['An early morning fire gutted it.'],
    ['The late evening news was short.'],
    ['The late king was buried.'],
    ['He came too late.'],
    ['It is the end of the road.'],
    ['The middle of the bridge sagged.'],
    ['Earlier, he had left.'],
    ['The later 1990 edition sold.', 'year: 1990 = 1990'],
    ['Later in 1689 a war broke out.', 'year: 1689 = 1689'],
    ['By late mid-afternoon it rained.', 'day-part: mid-afternoon = 2024-03-07TAF TIME MID'],
  ],
};
