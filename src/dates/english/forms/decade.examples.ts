/** Invented sentences; published on Thursday, 7 March 2024. */
import type { Examples } from '../../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'forms',
  positive: [
    ['It was sung in the 80s.', 'decade: the 80s = 198'],
    ['It rose in the 1960s and 70s.', 'decade: the 1960s = 196', 'decade: 70s = 197'],
    ['Maps of the 1700s are rare.', 'decade: the 1700s = 17'],
    ['The 260s BC were dry.', 'decade: The 260s BC = BC026'],
    ['The club was famous in the 1970s.', 'decade: the 1970s = 197'],
    ['1980’s music is back.', 'decade: 1980’s = 198'],
    ['The ’80s were loud.', 'decade: The ’80s = 198'],
    ['The nineties ended early.', 'decade: The nineties = 199'],
    ['It began in the nineteen sixties.', 'decade: the nineteen sixties = 196'],
    ['Trams vanished in the 1950s.', 'decade: the 1950s = 195'],
    ["The '20s will be dry.", "decade: The '20s = 202"],
    ['The canal was dug in the 1820s.', 'decade: the 1820s = 182'],
  ],
  negative: [
    ['She died in her early nineties.'],
    ['A man in his late thirties was held.'],
    ['Highs will be in the upper seventies.'],
    ['A woman in mid-forties dress was held.'],
    ['She is in her nineties.'],
    ['Temperatures were in 80s territory.'],
    ['He scored 1980 points.'],
    ['Two fifties lay on the table.'],
    ["The '85s are the best wines."],
    ["The '80 race was long.", "year: '80 = 1980"],
    ["The 90's were loud."],
    ["He drove in 2003's best car.", 'year: 2003 = 2003'],
  ],
};
