/** How many of something, as news writes it: a number, or what leaves it open. "a couple of", "several", "two to three", "half an". */

import { TENS, UNITS_AND_TEENS } from '../../english/numbers.js';
import type { Words } from '../words.js';
import { OPEN_AMOUNTS } from './lexicons/open-amounts.js';
import { type NumberRead, readFixed } from './numbers.js';
import { PhraseIndex } from './phrase-index.js';

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

/** How many of something: a number, or `X` where the words leave it open. "a couple of", "several", "2 1/2", "half a". */
export function readAmount(words: Words, at: number): NumberRead<number | 'X'> | null {
  const fixed = readFixed(words, at);
  const restated = fixed === null ? null : readRestated(words, fixed);
  if (restated !== null) return restated;
  return fixed === null ? (readHalf(words, at) ?? readOpen(words, at)) : (readRange(words, fixed) ?? fixed);
}

/** "twelve | (12) months", "30 | (thirty) days": contracts write a number twice. */
function readRestated(words: Words, { value, end }: NumberRead): NumberRead | null {
  if (words.lower(end) !== '(') return null;
  const again = readFixed(words, end + 1);
  return again?.value === value && words.lower(again.end) === ')' ? { value, end: again.end + 1 } : null;
}

/** "half a", "half an"; "a half" is an ordinary fraction of a number of its own. */
function readHalf(words: Words, at: number): NumberRead | null {
  if (words.lower(at) !== 'half') return null;
  const next = words.lower(at + 1) === '-' ? at + 2 : at + 1;
  if (words.reads(next, A_DOZEN)) return { value: 6, end: next + 2 };
  if (/^an?$/.test(words.lower(next))) return { value: 0.5, end: next + 1 };
  // "half hour", "half-hour"
  return next === at + 2 || /^(?:hour|year)$/.test(words.lower(next)) ? { value: 0.5, end: next } : null;
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

/** "two | to three", "12 | to 18": the smaller one counts. */
function readRange(words: Words, low: NumberRead): NumberRead | null {
  if (!RANGE_MARKS.has(words.lower(low.end))) return null;
  const high = readFixed(words, low.end + 1);
  return high === null || high.value <= low.value ? null : { value: low.value, end: high.end };
}

const RANGE_MARKS: ReadonlySet<string> = new Set(['to', 'or', '-', '–']);
