/** Units, and what tells phrases that only look like times: titles, "one day", nouns that go on. */

import { FUTURE_AUXILIARIES, MODALS } from '../../english/auxiliaries.js';
import type { Reader } from '../form.js';
import type { Unit } from '../meaning.js';
import type { Words } from '../words.js';
import { SHORT_UNITS, UNIT_WORDS } from './lexicons/calendar-words.js';

export interface UnitRead {
  readonly unit: Unit;
  readonly plural: boolean;
  readonly end: number;
}

export function readUnit(words: Words, at: number): UnitRead | null {
  const known = UNIT_WORDS.get(words.lower(at));
  if (known !== undefined && SHORT_UNITS.has(words.lower(at)) && !isAfterDigits(words, at)) return null;
  return known === undefined ? null : { unit: known.unit, plural: known.plural, end: at + 1 };
}

/** "45 | min", "10-min", in small letters. */
function isAfterDigits(words: Words, at: number): boolean {
  if (words.isCapital(at)) return false;
  return words.isNumber(/^[-–]$/.test(words.lower(at - 1)) ? at - 2 : at - 1);
}

/** “This | Week”, ``60 | Minutes'': after a quotation mark, a capital on the unit makes a title of it. */
export function isTitle(words: Words, first: number, unit: number): boolean {
  return words.isCapital(unit) && QUOTATION_MARKS.has(words.lower(first - 1));
}

const QUOTATION_MARKS: ReadonlySet<string> = new Set('“"`‘\'’”');

/** "will | one day be mayor": no length of a day. */
export function isSomeDay(words: Words, at: number): boolean {
  return words.lower(at) === 'one' && BEFORE_SOME_DAY.has(words.lower(at - 1));
}

const BEFORE_SOME_DAY: ReadonlySet<string> = new Set([...MODALS, ...FUTURE_AUXILIARIES]);

/** Whether a noun phrase goes on after the word: "the 5th | battalion" against "on the 5th | ,". */
export function nounFollows({ words, syntax }: Reader, at: number): boolean {
  return words.isLetters(at) && /^(?:NOUN|PROPN|ADJ)$/.test(syntax.upos(words.token(at)));
}
