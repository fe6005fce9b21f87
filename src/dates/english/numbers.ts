/** Numbers as news writes them, read from words: "twenty-four", "1,000", "2 1/2", "two and a half". */

import { FRACTIONS, TENS, UNITS_AND_TEENS } from '../../english/numbers.js';
import type { Words } from '../words.js';

export interface NumberRead<Value = number> {
  readonly value: Value;
  /** Index of the first word after the number. */
  readonly end: number;
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
export function readCardinal(words: Words, at: number): NumberRead | null {
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

export function readBelowHundred(words: Words, at: number): NumberRead | null {
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
