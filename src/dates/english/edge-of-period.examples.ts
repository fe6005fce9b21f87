/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['It should be done by year-end.', 'period-part: year-end = 2024 END'],
    ["By year's end it will open.", "period-part: year's end = 2024 END"],
    ['By month’s end it will open.', 'period-part: month’s end = 2024-03 END'],
    ['It should be done by year end.', 'period-part: year end = 2024 END'],
    ['At the turn of the century it was a village.', 'period-part: the turn of the century = 20 START'],
    ['It closed at the turn of the year.', 'period-part: the turn of the year = 2024 START'],
    ['The turn of the 19th century was hard.', 'period-part: The turn of the 19th century = 18 START'],
  ],
  negative: [
    ['In turn, the year was good.', 'relative-unit: the year = 2024'],
    ['By the year it will end.', 'relative-unit: the year = 2024'],
    ['It was a month end to end.', 'duration: a month = P1M DURATION'],
    ["The years' end was sad.", 'duration: years = PXY DURATION'],
    ['At the turn of the road the week ended.', 'relative-unit: the week = 2024-W10'],
  ],
};
