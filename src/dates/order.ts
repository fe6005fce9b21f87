/**
 * Whether the text writes numbers day first (31/12/2024) or month first (12/31/2024). The numbers themselves say it best: no month is the
 * 31st. Then dates in words: who writes "5 March" writes 5/3; who writes "March 5" may do either. Then places: America alone is month first.
 */
import { MONTHS } from '../english/calendar.js';
import { isAmerican, isElsewhere } from './english/day-order-places.js';
import type { Words } from './words.js';

/**
 * @param preferred what the configuration says for texts that do not show it
 * @returns null when neither tells
 */
export function readDayOrder(words: Words, preferred: 'day-first' | 'month-first' | 'text'): boolean | null {
  if (!words.has('/')) return byPreference(preferred);
  const { dayFirst, isOpen } = byNumbers(words);
  if (dayFirst !== 0) return dayFirst > 0;
  return byPreference(preferred) ?? (isOpen ? byNames(words) : null);
}

/** By how many more numbers the day is first than the month, and whether there are some that may be read either way. */
function byNumbers(words: Words): { readonly dayFirst: number; readonly isOpen: boolean } {
  let dayFirst = 0;
  let isOpen = false;
  for (let at = 0; at + 2 < words.length; at += 1) {
    if (!words.isNumber(at) || words.lower(at + 1) !== '/' || !words.isNumber(at + 2)) continue;
    if (words.lower(at + 3) !== '/' && !isAfterDayWord(words, at)) continue;
    const [first, second] = [Number(words.text(at)), Number(words.text(at + 2))];
    if (first > 12 && first <= 31 && second <= 12) dayFirst += 1;
    if (second > 12 && second <= 31 && first <= 12) dayFirst -= 1;
    if (first <= 12 && second <= 12) isOpen = true;
  }
  return { dayFirst, isOpen };
}

/** "on | 22/04": the pair is a day, and no share. */
function isAfterDayWord(words: Words, at: number): boolean {
  return words.lower(at - 1) === 'on' || words.lower(at - 1).endsWith('day');
}

/** By the dates in words, and by the places of the text. */
function byNames(words: Words): boolean | null {
  let [dayFirst, monthFirst, american, elsewhere] = [0, 0, 0, 0];
  for (let at = 0; at < words.length; at += 1) {
    if (!words.isCapital(at)) continue;
    // "6/4 at 9 am PST"
    if (AMERICAN_ZONES.has(words.text(at))) american += 1;
    const word = words.lower(at);
    if (MONTHS.has(word)) {
      if (isDayNumber(words, at - 1)) dayFirst += 1;
      else if (isDayNumber(words, at + 1)) monthFirst += 1;
    } else if (isAmerican(words, at)) american += 1;
    else if (isElsewhere(words, at)) elsewhere += 1;
  }
  if (dayFirst > 0 && monthFirst === 0 && american === 0) return true;
  if (american > 0 && elsewhere === 0 && dayFirst === 0) return false;
  return elsewhere > 0 && american === 0 && monthFirst === 0 ? true : null;
}

const AMERICAN_ZONES: ReadonlySet<string> = new Set(['PST', 'PDT', 'EST', 'EDT', 'CST', 'CDT', 'MST', 'MDT']);

function isDayNumber(words: Words, at: number): boolean {
  return words.isNumber(at) && words.end(at) - words.start(at) <= 2;
}

function byPreference(preferred: 'day-first' | 'month-first' | 'text'): boolean | null {
  return preferred === 'text' ? null : preferred === 'day-first';
}
