/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['The choir sings in Easter week.', 'holiday: Easter week = 2024-W13'],
    ['The shops closed on Christmas Eve.', 'holiday: Christmas Eve = 2023-12-24'],
    ['He was home for Thanksgiving.', 'holiday: Thanksgiving = 2023-11-23'],
    ['The truce will hold until Easter.', 'holiday: Easter = 2024-03-31'],
    ['They met again last Thanksgiving.', 'holiday: last Thanksgiving = 2023-11-23'],
    ["The ball on New Year's Eve was full.", "holiday: New Year's Eve = 2023-12-31"],
    ['They married on Valentine’s Day 2020.', 'holiday: Valentine’s Day 2020 = 2020-02-14'],
    ['The march is planned for Good Friday.', 'holiday: Good Friday = 2024-03-29'],
    ['It rained on Ash Wednesday.', 'holiday: Ash Wednesday = 2024-02-14'],
    ['The sale will begin on Black Friday.', 'holiday: Black Friday = 2024-11-29'],
  ],
  negative: [
    ['The ship passed Easter Island.'],
    ['Children painted Easter eggs.'],
    ['The Christmas tree fell.'],
    ['Father Christmas waved.'],
    ['The ship passed Christmas Harbour.'],
    ['She sang in the Christmas Cottage.'],
  ],
};
