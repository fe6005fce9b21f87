/** Numbers as news writes them, read from words: "twenty-four", "1,000", "2 1/2", "3rd", "nineteen ninety-six". */

import type { Words } from '../words.js';
import { FRACTIONS, OPEN_AMOUNTS, ORDINALS, TENS, UNITS_AND_TEENS } from './lexicons/numbers.js';
import { PhraseIndex } from './phrase-index.js';

export interface NumberRead<Value = number> {
  readonly value: Value;
  /** Index of the first word after the number. */
  readonly end: number;
}

/** Amounts that are left open. */
const OPEN_PHRASES = new PhraseIndex(OPEN_AMOUNTS.map((phrase): [string, 'X'] => [phrase, 'X']));

/** Every word that a number or an amount can begin with, but for digits. */
export const NUMBER_STARTS: readonly string[] = [
  ...UNITS_AND_TEENS.keys(),
  ...TENS.keys(),
  'hundred',
  'a',
  'an',
  'half',
  'dozen',
  ...OPEN_PHRASES.starts,
];

/** "two | to three", "12 | to 18": the smaller one counts. */
function readRange(words: Words, low: NumberRead): NumberRead | null {
  if (!RANGE_MARKS.has(words.lower(low.end))) return null;
  const high = readFixed(words, low.end + 1);
  return high === null || high.value <= low.value ? null : { value: low.value, end: high.end };
}

const RANGE_MARKS: ReadonlySet<string> = new Set(['to', 'or', '-', '–']);

/** How many of something: a number, or `X` where the words leave it open. "a couple of", "several", "2 1/2", "half a". */
export function readAmount(words: Words, at: number): NumberRead<number | 'X'> | null {
  const fixed = readFixed(words, at);
  return fixed === null ? (readHalf(words, at) ?? readOpen(words, at)) : (readRange(words, fixed) ?? fixed);
}

/** "half a", "half an"; "a half" is an ordinary fraction of a number of its own. */
function readHalf(words: Words, at: number): NumberRead | null {
  if (words.lower(at) !== 'half') return null;
  const next = words.lower(at + 1) === '-' ? at + 2 : at + 1;
  if (words.reads(next, A_DOZEN)) return { value: 6, end: next + 2 };
  if (/^an?$/.test(words.lower(next))) return { value: 0.5, end: next + 1 };
  return next === at + 2 ? { value: 0.5, end: next } : null;
}

const A_DOZEN = ['a', 'dozen'];

function readOpen(words: Words, at: number): NumberRead<number | 'X'> | null {
  const first = words.lower(at);
  const second = words.lower(at + 1);
  if (first === 'a' && second === 'couple') return { value: 2, end: words.lower(at + 2) === 'of' ? at + 3 : at + 2 };
  if (first === 'couple' && second === 'of') return { value: 2, end: at + 2 };
  if (first === 'a' && second === 'dozen') return { value: 12, end: at + 2 };
  if (first === 'dozen') return { value: 12, end: at + 1 };
  if (first === 'half' && second === 'dozen') return { value: 6, end: at + 2 };
  const open = OPEN_PHRASES.read(words, at);
  if (open !== null) return open;
  if (first === 'a' || first === 'an') {
    if (second === 'hundred' || second === 'thousand') return readFixed(words, at + 1);
    return { value: 1, end: at + 1 };
  }
  return null;
}

/** A number of digits or words; with a fraction after it. */
export function readFixed(words: Words, at: number): NumberRead | null {
  const whole = words.isNumber(at) ? readDigits(words, at) : readCardinal(words, at);
  return whole === null ? null : withFraction(words, whole);
}

/** "1,000", "1.5". */
function readDigits(words: Words, at: number): NumberRead | null {
  const first = words.text(at);
  if (first.length > 7) return null;
  let value = first;
  let end = at + 1;
  while (
    words.lower(end) === ',' &&
    words.isGlued(end) &&
    words.isGlued(end + 1) &&
    words.isNumber(end + 1) &&
    words.text(end + 1).length === 3 &&
    end - at < 6
  ) {
    value += words.text(end + 1);
    end += 2;
  }
  if (words.lower(end) === '.' && words.isGlued(end) && words.isGlued(end + 1) && words.isNumber(end + 1)) {
    value += `.${words.text(end + 1)}`;
    end += 2;
  }
  const number = Number(value);
  return Number.isFinite(number) && number < 1e9 ? { value: number, end } : null;
}

/** "two", "twenty-four", "two thousand three", "a hundred and fifty". */
function readCardinal(words: Words, at: number): NumberRead | null {
  const first = readBelowHundred(words, at);
  const bare = first === null && (words.lower(at) === 'hundred' || words.lower(at) === 'thousand');
  if (first === null && !bare) return null;
  let value = first?.value ?? 1;
  let end = first?.end ?? at;
  let total = 0;
  for (let steps = 0; steps < 4; steps += 1) {
    const word = words.lower(end);
    if (word === 'hundred') value *= 100;
    else if (word === 'thousand') {
      total += value * 1000;
      value = 0;
    } else break;
    end += 1;
    const next = readBelowHundred(words, words.lower(end) === 'and' ? end + 1 : end);
    if (next === null) continue;
    value += next.value;
    end = next.end;
  }
  return { value: total + value, end };
}

function readBelowHundred(words: Words, at: number): NumberRead | null {
  const small = UNITS_AND_TEENS.get(words.lower(at));
  if (small !== undefined) return { value: small, end: at + 1 };
  const tens = TENS.get(words.lower(at));
  if (tens === undefined) return null;
  const next = words.lower(at + 1) === '-' ? at + 2 : at + 1;
  const ones = UNITS_AND_TEENS.get(words.lower(next));
  if (ones !== undefined && ones > 0 && ones < 10) return { value: tens + ones, end: next + 1 };
  return { value: tens, end: at + 1 };
}

/** "2 1/2", "7½", "two and a half". */
function withFraction(words: Words, whole: NumberRead): NumberRead {
  const { end } = whole;
  const sign = FRACTIONS.get(words.lower(end));
  if (sign !== undefined) return { value: whole.value + sign, end: end + 1 };
  const from = words.lower(end) === '-' ? end + 1 : end;
  if (words.isNumber(from) && words.lower(from + 1) === '/' && words.isNumber(from + 2)) {
    const top = Number(words.text(from));
    const bottom = Number(words.text(from + 2));
    if (top < bottom && bottom <= 8) return { value: whole.value + top / bottom, end: from + 3 };
  }
  // "two-and-a-half"
  if (from > end && words.reads(end, JOINED_HALF)) {
    return { value: whole.value + 0.5, end: end + JOINED_HALF.length };
  }
  const half = halfAfter(words, end);
  return half > end ? { value: whole.value + 0.5, end: half } : whole;
}

/** "a year | and a half": the index after the half, or `at` where there is none. */
export function halfAfter(words: Words, at: number): number {
  return words.reads(at, AND_A_HALF) ? at + AND_A_HALF.length : at;
}

const AND_A_HALF = ['and', 'a', 'half'];
const JOINED_HALF = ['-', 'and', '-', 'a', '-', 'half'];

/** "3rd", "third", "twenty-first". */
export function readOrdinal(words: Words, at: number): NumberRead | null {
  if (words.isNumber(at)) {
    if (!words.isGlued(at + 1) || !/^(?:st|nd|rd|th)$/.test(words.lower(at + 1))) return null;
    const value = Number(words.text(at));
    return value > 0 && value < 1000 ? { value, end: at + 2 } : null;
  }
  const small = ORDINALS.get(words.lower(at));
  if (small !== undefined) return { value: small, end: at + 1 };
  const tens = TENS.get(words.lower(at));
  const next = words.lower(at + 1) === '-' ? at + 2 : at + 1;
  const ones = ORDINALS.get(words.lower(next));
  return tens !== undefined && ones !== undefined && ones < 10 ? { value: tens + ones, end: next + 1 } : null;
}

/** A year in words: "nineteen ninety-six", "two thousand and three", "eighteen hundred". */
export function readYearInWords(words: Words, at: number): NumberRead | null {
  const century = readBelowHundred(words, at);
  if (century === null) return null;
  if (century.value >= 11 && century.value <= 20) {
    const next = words.lower(century.end) === '-' ? century.end + 1 : century.end;
    const rest = readBelowHundred(words, next);
    if (rest !== null && rest.value >= 10) return { value: century.value * 100 + rest.value, end: rest.end };
    if (words.lower(century.end) === 'hundred' && century.value < 20) {
      return { value: century.value * 100, end: century.end + 1 };
    }
  }
  if (century.value === 2 && words.lower(century.end) === 'thousand') {
    const whole = readCardinal(words, at);
    return whole !== null && whole.value >= 2000 && whole.value < 2100 ? whole : null;
  }
  return null;
}
