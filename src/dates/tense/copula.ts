/** "is" and "are" right before a date, or with no more than a place between: what is fixed for it. */
import { WEEKDAYS } from '../../english/calendar.js';
import { APOSTROPHES, COPULA_LINKS } from '../english/lexicons/tenses.js';
import type { Words } from '../words.js';

/**
 * "The final is | Saturday", "is in Oslo on | Saturday", "is at 9 p.m. on | Dec. 31"; no "is in hospital on | Saturday".
 *
 * @param from the first word of the sentence
 */
export function isCopulaBefore(words: Words, first: number, from: number): boolean {
  for (let at = first - 1; at >= Math.max(from, first - MAX_TO_COPULA); at -= 1) {
    const word = words.lower(at);
    if (word === 'is' || word === 'are') return true;
    if ((word === 're' || word === 'm') && APOSTROPHES.has(words.lower(at - 1))) return true;
    if (
      words.isCapital(at) ? WEEKDAYS.has(word) : !COPULA_LINKS.has(word) && !words.isNumber(at) && !isOfHour(words, at)
    )
      return false;
  }
  return false;
}

const MAX_TO_COPULA = 12;

/** What stands in "9:30 a.m.". */
export function isOfHour(words: Words, at: number): boolean {
  const word = words.lower(at);
  if (word === ':') return words.isNumber(at - 1) && words.isNumber(at + 1);
  if (word === '.') return /^[apm]$/.test(words.lower(at - 1)) && words.isGlued(at);
  return HOUR_WORDS.has(word);
}

const HOUR_WORDS: ReadonlySet<string> = new Set(['a', 'p', 'm', 'am', 'pm', 'noon', 'midnight', 'gmt']);
