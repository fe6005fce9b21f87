/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The rest of the year will be dry.', 'period-part: The rest of the year = 2024'],
    ['It will be shut for the remainder of this month.', 'period-part: the remainder of this month = 2024-03'],
    ['Rain is forecast for the rest of the week.', 'period-part: the rest of the week = 2024-W10'],
    ['She will spend rest of her week at sea.', 'period-part: rest of her week = 2024-W10'],
    ['The work ends at the end of 2027.', 'period-part: the end of 2027 = 2027 END'],
    ['He left at the beginning of February.', 'period-part: the beginning of February = 2024-02 START'],
    ['Sales fell in the middle of last week.', 'period-part: the middle of last week = 2024-W09 MID'],
    ['It rained at the very start of May.', 'period-part: the very start of May = 2023-05 START'],
    ['Rain fell in the last days of February.', 'period-part: the last days of February = 2024-02 END'],
    ['They met in the first days of May 2021.', 'period-part: the first days of May 2021 = 2021-05 START'],
    ['It rained in the second half of August 2023.', 'period-part: the second half of August 2023 = 2023-08 END'],
    ['He lived in the first half of the 18th century.', 'period-part: the first half of the 18th century = 17 START'],
    ['He lived there in the latter part of 1944.', 'period-part: the latter part of 1944 = 1944 END'],
    ['In the early months of 2021 it froze.', 'period-part: the early months of 2021 = 2021 START'],
    ['It must be paid by the close of the month.', 'period-part: the close of the month = 2024-03 END'],
  ],
  negative: [
    [
      'The rest of the week’s rain fell on Monday.',
      'period-part: The rest of the week = 2024-W10',
      'weekday: Monday = 2024-03-04',
    ],
    ['The rest of the fleet sank on Monday.', 'weekday: Monday = 2024-03-04'],
    ['The rest of last year was dry.', 'relative-unit: last year = 2023'],
    ['The rest left.'],
    ['The last week of the campaign was quiet.', 'relative-unit: The last week = 2024-W09'],
    ['The first days of the war were hard.'],
    ['At the end of the road on Monday it stopped.', 'weekday: Monday = 2024-03-04'],
    ['It is swept at the end of each day.', 'set: each day = P1D SET'],
    ['The middle of two years of war was hard.', 'duration: two years = P2Y DURATION'],
    ['He scored in the first half of Monday’s game.', 'weekday: Monday = 2024-03-04'],
    ['At the end of the years of war they met.', 'duration: years = PXY DURATION'],
  ],
};
