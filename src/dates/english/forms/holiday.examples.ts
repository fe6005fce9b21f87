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
    ['They met again last Easter.', 'holiday: last Easter = 2023-04-09'],
    ['The truce broke on Labor Day weekend.', 'holiday: Labor Day weekend = 2023-W35-WE'],
    ['We flew home the weekend of Thanksgiving 2023.', 'holiday: the weekend of Thanksgiving 2023 = 2023-W47-WE'],
    ['Trains were packed on the eve of Passover 2023.', 'holiday: the eve of Passover 2023 = 2023-04-05'],
    ['the parade was held on labor day 2021', 'holiday: labor day 2021 = 2021-09-06'],
    ['He was shot on Easter Monday 1916.', 'holiday: Easter Monday 1916 = 1916-04-24'],
    ['She gave up sugar for Lent.', 'holiday: Lent = 2024-02-14'],
    ['It rained on Ash Wednesday.', 'holiday: Ash Wednesday = 2024-02-14'],
    ['The sale will begin on Black Friday.', 'holiday: Black Friday = 2024-11-29'],
  ],
  negative: [
    ['The ship passed Easter Island.'],
    ['Lent by the museum, the picture hangs in Rome.'],
    ['He gave an independence day speech.'],
    ['The Mardi Gras Hotel burnt down.'],
    ['It was the eve of a battle.'],
    ['Children painted Easter eggs.'],
    ['The Christmas tree fell.'],
    ['Father Christmas waved.'],
    ['The ship passed Christmas Harbour.'],
    ['She sang in the Christmas Cottage.'],
  ],
};
