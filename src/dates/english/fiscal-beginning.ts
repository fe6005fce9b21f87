/**
 * The month in which the fiscal year of a text begins: as the text says ("the fiscal year, which began Oct. 1", "the financial year ended
 * June 30", "the year to March 31"), else by the country it is about, where almost everybody there keeps the same one. Of other texts it
 * is not known: firms end theirs when they like.
 */

import { MONTHS } from '../../english/calendar.js';
import type { FiscalBeginning } from '../resolve/calendar/fiscal.js';
import { shapesOf, type Words } from '../words.js';
import {
  ALL_OF_COUNTRY,
  BEGINNING_VERBS,
  ENDING_VERBS,
  FEDERAL_WORDS,
  FISCAL_COUNTRIES,
  FISCAL_WORDS,
} from './lexicons/fiscal-years.js';

export function readFiscalBeginning(words: Words): FiscalBeginning | null {
  return beginningSaid(words) ?? beginningOfCountry(words);
}

/** The first that the text says, unless it speaks of several that differ. */
function beginningSaid(words: Words): FiscalBeginning | null {
  const months = new Set<number>();
  for (let at = 0; at < words.length; at += 1) {
    if (YEAR_SHAPES[words.shape(at)] !== 1 || (words.lower(at) !== 'year' && words.lower(at) !== 'years')) continue;
    const month = monthAfter(words, at + 1, FISCAL_WORDS.has(words.lower(at - 1)));
    if (month !== null) months.add(month);
  }
  const [month] = months;
  return month === undefined || months.size > 1 ? null : { month, namedByBeginning: false };
}

const YEAR_SHAPES = shapesOf(['year', 'years']);

/** How far the month may stand from "year". */
const MAX_WORDS = 7;

/** "…, which began Oct. 1", "… ended June 30", "… to March 31". */
function monthAfter(words: Words, from: number, fiscal: boolean): number | null {
  let [begins, ends] = [false, false];
  for (let at = from; at < from + MAX_WORDS; at += 1) {
    const word = words.lower(at);
    if (word === '.' || word === '\n' || word === ';') return null;
    if (BEGINNING_VERBS.has(word)) begins = true;
    else if (ENDING_VERBS.has(word) || (word === 'to' && at === from)) ends = true;
    const month = words.isCapital(at) ? MONTHS.get(word) : undefined;
    if (month === undefined) continue;
    if (begins === ends) return null;
    const day = dayBeside(words, at);
    if (begins) return fiscal && (day === null || day === 1) ? month : null;
    // "the year ended 29 June": the books of many shops close on the last Sunday or so
    return day === null || day >= FIRST_OF_LAST_DAYS ? (month % 12) + 1 : null;
  }
  return null;
}

/** A year that ends on a day of the month before this one does not end the month. */
const FIRST_OF_LAST_DAYS = 25;

/** The "30" of "June 30", "30 June", "Sept. 30". */
function dayBeside(words: Words, month: number): number | null {
  const after = words.lower(month + 1) === '.' ? month + 2 : month + 1;
  const at = words.isNumber(month - 1) ? month - 1 : after;
  const value = words.isNumber(at) ? Number(words.text(at)) : 0;
  return value >= 1 && value <= 31 ? value : null;
}

/** India, Japan, Australia; of America only its government. */
function beginningOfCountry(words: Words): FiscalBeginning | null {
  const found = new Set<string>();
  let federal = false;
  for (let at = 0; at < words.length; at += 1) {
    if (STATE_SHAPES[words.shape(at)] !== 1) continue;
    const word = words.lower(at);
    if (FEDERAL_WORDS.has(word) && isOfState(words, at, word)) federal = true;
    const country = words.isCapital(at) ? FISCAL_COUNTRIES.get(word) : undefined;
    if (country !== undefined) found.add(country);
  }
  const [country] = found;
  if (country === undefined) return federal ? (ALL_OF_COUNTRY.get('US') ?? null) : null;
  return found.size === 1 && !federal ? (ALL_OF_COUNTRY.get(country) ?? null) : null;
}

const STATE_SHAPES = shapesOf([...FEDERAL_WORDS, ...FISCAL_COUNTRIES.keys()]);

/** "federal spending", "Congress"; no "the Federal Reserve". */
function isOfState(words: Words, at: number, word: string): boolean {
  return word === 'federal' ? !words.isCapital(at) || !words.isCapital(at + 1) : words.isCapital(at);
}
