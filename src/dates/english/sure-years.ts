/**
 * Numbers of four digits that are years by what stands right beside them, however early.
 *
 *     (d. 1783) · ca. 1671 · founded 1364 · dates from 1612 · in 1687 and 1689 · from 1699 or 1700 · a church of 1577
 */
import type { Syntax } from '../../document/index.js';
import type { Words } from '../words.js';
import { BETWEEN_YEARS, CHANGES } from './lexicons/before-dates.js';
import { AFTER_NUMBER } from './lexicons/counted.js';
import { QUANTITIES } from './lexicons/not-years.js';
import { DATED_VERBS, DATING, LETTERS_OF_WORKS, SHORT_BEFORE_YEAR } from './lexicons/sure-years.js';

/** Whether the four digits at the word are a year; false leaves it open. */
export function isSureYear(words: Words, syntax: Syntax, at: number, value: number): boolean {
  if (!isUncounted(words, syntax, at + 1)) return false;
  const [before, second] = [words.lower(at - 1), words.lower(at - 2)];
  if (before === '.' && words.isGlued(at - 1) && SHORT_BEFORE_YEAR.has(second))
    return !words.isLetters(at - 3) || !words.isGlued(at - 2);
  if (isUncertain(words, at)) return true;
  if (DATED_VERBS.has(before)) return true;
  // "the oldest house, of | 1563, is"
  if (before === 'of' && second === ',') return !words.isLetters(at + 1) && words.isLetters(at - 3);
  if ((before === 'from' || before === 'to') && DATING.has(second)) return true;
  if (before === 'by' && words.isCapital(at - 1)) return true;
  if (BETWEEN_YEARS.has(before) && isNear(yearOfDigits(words, at - 2), value)) return !isChange(words, at - 3);
  if (/^(?:from|between|\()$/.test(before) && BETWEEN_YEARS.has(words.lower(at + 1))) {
    const isRange = isNear(value, yearOfDigits(words, at + 2)) && isUncounted(words, syntax, at + 3);
    return isRange && !isChange(words, at - 1);
  }
  return (
    before === 'of' &&
    value % 10 !== 0 &&
    words.isLetters(at - 2) &&
    !QUANTITIES.has(second) &&
    syntax.upos(words.token(at - 2)) === 'NOUN'
  );
}

/** "(| 1461?–1523)", "(?| 1461–1523)", "(1461–| 1523?)": lives whose years are not known for sure. */
function isUncertain(words: Words, at: number): boolean {
  const before = words.lower(at - 1);
  if (before === '?' && words.isGlued(at)) return /^[(–-]$/.test(words.lower(at - 2));
  if (words.lower(at + 1) !== '?' || !words.isGlued(at + 1)) return false;
  return /^[(–-]$/.test(before) && /^[-–—),;]$/.test(words.lower(at + 2));
}

/** "The index rose | from 1215 to 1217": how far something went, with the word before the two numbers. */
function isChange(words: Words, at: number): boolean {
  for (let before = at - 1; before >= at - 4; before -= 1) if (CHANGES.has(words.lower(before))) return true;
  return false;
}

/** Years between two that are named together, at most. */
const MAX_APART = 150;

function isNear(from: number, to: number): boolean {
  return from > 0 && to > from && to - from <= MAX_APART;
}

/** 0 where no four digits stand. */
function yearOfDigits(words: Words, at: number): number {
  const isFour =
    words.isNumber(at) && words.end(at) - words.start(at) === 4 && (!words.isGlued(at) || words.lower(at - 1) === '(');
  return isFour ? Number(words.text(at)) : 0;
}

/** Whether no noun follows that the number may count. */
function isUncounted(words: Words, syntax: Syntax, at: number): boolean {
  if (!words.isLetters(at) || words.isCapital(at)) return true;
  if (AFTER_NUMBER.has(words.lower(at))) return false;
  const upos = syntax.upos(words.token(at));
  return upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'NUM';
}

/** "(Jones 2003a)", "Abe, 1987b;": the year of a work, with the letter that tells it from others. */
export function readYearOfWork(words: Words, at: number): { value: number; end: number } | null {
  if (!words.isNumber(at) || words.end(at) - words.start(at) !== 4 || words.isGlued(at + 2) === false) return null;
  if (!words.isGlued(at + 1) || !LETTERS_OF_WORKS.has(words.lower(at + 1)) || !/^[),;:.]$/.test(words.lower(at + 2)))
    return null;
  const value = Number(words.text(at));
  const before = words.lower(at - 1);
  const isCited = /^[(,;[]$/.test(before) || words.isCapital(at - 1) || before === '.';
  return isCited && value >= 1500 && value < 2100 ? { value, end: at + 1 } : null;
}
