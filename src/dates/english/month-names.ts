/** Names of months: "March", "Feb."; "may", "march" and "august" are other words as well, and April and June people. */

import { FULL_MONTHS, MONTHS } from '../../english/calendar.js';
import { ORDINAL_ENDINGS } from '../../english/numbers.js';
import type { Reader } from '../form.js';
import type { Words } from '../words.js';
import { AFTER_MARCH, AFTER_MAY, AFTER_PEOPLE } from './lexicons/after-dates.js';
import { BEFORE_MONTH, BEFORE_MONTH_SURELY, BEFORE_PEOPLE, BEFORE_SHORT_MONTH } from './lexicons/before-dates.js';
import { isInName, isMonthName } from './names-of-people.js';
import type { NumberRead } from './numbers.js';
import { isSmallMonth } from './small-letters.js';

/** "March", "Feb.", "Sept"; `may` and `march` only where a month can stand. */
export function readMonth(reader: Reader, at: number): NumberRead | null {
  const { words, syntax } = reader;
  const name = words.lower(at);
  const value = MONTHS.get(name);
  if (value === undefined) return null;
  if (words.isCapital(at) && isInName(words, at)) return null;
  if (!words.isCapital(at)) return isSmallMonth(reader, at) ? { value, end: afterStop(words, at, name) } : null;
  // "Jan Novak", "Dec" alone: a short form needs its stop, a number, another month or a preposition
  if (
    !FULL_NAMES.has(name) &&
    words.lower(at + 1) !== '.' &&
    !isBesideNumber(words, at) &&
    !opensRange(words, at) &&
    !isOfYear(words, at)
  ) {
    if (!BEFORE_SHORT_MONTH.has(words.lower(at - 1)) || words.isCapital(at + 1)) return null;
  }
  // "the March of the Lanterns"
  if (name === 'march' && words.reads(at + 1, OF_THE) && words.isCapital(at + 3)) return null;
  if (name === 'march' && AFTER_MARCH.has(words.lower(at + 1)) && !BEFORE_MONTH_SURELY.has(words.lower(at - 1)))
    return null;
  if (name === 'may' && words.isCapital(at + 1) && AFTER_MAY.has(words.lower(at + 1))) return null;
  if (name === 'march' && /^(?:on|for|to)$/.test(words.lower(at + 1)) && /^(?:the|s|annual)$/.test(words.lower(at - 1)))
    return null;
  if (
    name !== 'may' &&
    name !== 'march' &&
    name !== 'august' &&
    name !== 'mar' &&
    name !== 'april' &&
    name !== 'june'
  ) {
    return { value, end: afterStop(words, at, name) };
  }
  const before = words.lower(at - 1);
  const dated =
    words.isNumber(at + 1) || words.isNumber(at - 1) || ORDINAL_ENDINGS.has(before) || isOfChosenYear(words, at + 1);
  // "April Jones", "August Wilson": a given name.
  const named = words.isCapital(at + 1) && !MONTHS.has(words.lower(at + 1));
  if (!dated && isMonthName(words, at)) return null;
  if (dated || (BEFORE_MONTH.has(before) && !(named && BEFORE_PEOPLE.has(before)))) {
    // "and May said": a person or a verb among others.
    if (!dated && (name === 'may' || name === 'april' || name === 'june') && AFTER_PEOPLE.has(words.lower(at + 1))) {
      if (!BEFORE_MONTH_SURELY.has(before)) return null;
    }
    return { value, end: afterStop(words, at, name) };
  }
  if (words.isCapital(at - 1)) return null;
  const upos = syntax.upos(words.token(at));
  if ((name === 'may' || name === 'march') && upos !== 'PROPN' && upos !== 'NOUN') return null;
  if (named) return null;
  return { value, end: afterStop(words, at, name) };
}

/** "May | next year", "March | of last year". */
function isOfChosenYear(words: Words, at: number): boolean {
  const from = words.lower(at) === 'of' ? at + 1 : at;
  return /^(?:last|this|next)$/.test(words.lower(from)) && words.lower(from + 1) === 'year';
}

/** "Jan | 5", "5 | Jan", "31st | Jan". */
function isBesideNumber(words: Words, at: number): boolean {
  return words.isNumber(at + 1) || words.isNumber(at - 1) || ORDINAL_ENDINGS.has(words.lower(at - 1));
}

/** "Sept | of 2017", "Jan | in 2015". */
function isOfYear(words: Words, at: number): boolean {
  if (!/^(?:of|in)$/.test(words.lower(at + 1)) || !words.isNumber(at + 2)) return false;
  return /^(?:1[5-9]|20)\d\d$/.test(words.text(at + 2)) && !words.isCapital(at - 1);
}

/** "Nov-Feb 2017": the other month is one. */
function opensRange(words: Words, at: number): boolean {
  if (!/^(?:-|–|\/|to)$/.test(words.lower(at + 1)) || !words.isCapital(at + 2)) return false;
  return MONTHS.has(words.lower(at + 2)) && (words.isNumber(at + 3) || words.lower(at + 3) === '.');
}

const OF_THE = ['of', 'the'];

const FULL_NAMES: ReadonlySet<string> = new Set(FULL_MONTHS);

/** The stop of an abbreviation belongs to it where the date goes on or the sentence does. */
function afterStop(words: Words, at: number, name: string): number {
  if (FULL_NAMES.has(name) || words.lower(at + 1) !== '.' || !words.isGlued(at + 1)) return at + 1;
  return words.isCapital(at + 2) || words.lower(at + 2) === '\n' || words.lower(at + 2) === '' ? at + 1 : at + 2;
}
