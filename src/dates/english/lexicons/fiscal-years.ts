/** Fiscal years: the words that tell of them, and the countries in which almost all have the same. Written for this project from general knowledge. */
import { wordSet } from '../../../english/words.js';
import type { FiscalBeginning } from '../../resolve/calendar/fiscal.js';

/** "the | fiscal | year". */
export const FISCAL_WORDS = wordSet('fiscal, financial, business, reporting, accounting, budget, trading');

export const BEGINNING_VERBS = wordSet('began, begins, begin, beginning, starts, started, start, starting, from');
export const ENDING_VERBS = wordSet('ended, ends, end, ending, until, through, closes, closed, closing');

/** What speaks of the government of the United States. */
export const FEDERAL_WORDS = wordSet('federal, congress, pentagon, medicare, medicaid, nasa');

/** Names and peoples, with their country. */
export const FISCAL_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ...['india', 'indian', 'mumbai', 'delhi', 'rupees', 'crore'].map((word) => [word, 'IN'] as const),
  ...['japan', 'japanese', 'tokyo', 'osaka'].map((word) => [word, 'JP'] as const),
  ...['australia', 'australian', 'sydney', 'melbourne', 'canberra'].map((word) => [word, 'AU'] as const),
  ...['pakistan', 'pakistani', 'islamabad', 'karachi'].map((word) => [word, 'PK'] as const),
  ...['bangladesh', 'bangladeshi', 'dhaka'].map((word) => [word, 'BD'] as const),
]);

/** The month in which the year begins; Japan calls it by the year in which it begins, the others by that in which it ends. */
export const ALL_OF_COUNTRY: ReadonlyMap<string, FiscalBeginning> = new Map([
  ['IN', { month: 4, namedByBeginning: false }],
  ['JP', { month: 4, namedByBeginning: true }],
  ['AU', { month: 7, namedByBeginning: false }],
  ['PK', { month: 7, namedByBeginning: false }],
  ['BD', { month: 7, namedByBeginning: false }],
  ['US', { month: 10, namedByBeginning: false }],
]);
