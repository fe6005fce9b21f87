/**
 * Lengths that lead from one day to another: "two weeks ago", "three days later", "a year earlier", "the day before",
 * "two weeks from Friday", "year-ago", "the year-earlier period".
 */
import { behindThe, DIGITS, type Form, type Match, type Reader } from '../../form.js';
import type { Length, Meaning, Unit } from '../../meaning.js';
import type { Words } from '../../words.js';
import { UNIT_WORDS } from '../lexicons/calendar-words.js';
import { halfBehind, NUMBER_STARTS, readAmount } from '../numbers.js';
import { readUnit, readYearDigits } from '../phrases.js';

export const ago: Form = {
  name: 'ago',
  starts: [DIGITS, ...NUMBER_STARTS, ...UNIT_WORDS.keys(), ...behindThe(UNIT_WORDS.keys())],
  read(reader, at) {
    return readCounted(reader, at) ?? readDayBefore(reader.words, at);
  },
};

/** "two weeks ago", "several years later", "months ago", "a week or so ago". */
function readCounted({ words }: Reader, at: number): Match | null {
  const amount = readAmount(words, at);
  const unit = readUnit(words, amount === null ? at : afterMore(words, amount.end));
  if (unit === null || (amount === null && !unit.plural)) return null;
  const half = COARSE.has(unit.unit) ? halfBehind(words, unit.end) : unit.end;
  const approximate = words.lower(half) === 'or' && words.lower(half + 1) === 'so';
  const anchored = readAnchor(words, approximate ? half + 2 : half);
  if (anchored === null) return null;
  const whole = amount?.value ?? 'X';
  const length: Length = { amount: half > unit.end && whole !== 'X' ? whole + 0.5 : whole, unit: unit.unit };
  return { end: anchored.end, meaning: meaningOf(length, anchored), mod: approximate ? 'APPROX' : null };
}

/** Of hours and minutes before and after no value is known: their length says more. */
const COARSE: ReadonlySet<Unit> = new Set<Unit>(['day', 'week', 'month', 'year', 'decade', 'century']);

function afterMore(words: Words, at: number): number {
  return MORE.has(words.lower(at)) ? at + 1 : at;
}

const MORE: ReadonlySet<string> = new Set(['more', 'full', 'whole', 'short', 'long']);

interface Anchored {
  readonly end: number;
  readonly sign: 1 | -1;
  readonly from: 'published' | 'previous';
}

function readAnchor(words: Words, at: number): Anchored | null {
  const word = words.lower(at);
  const end = at + 1;
  if (word === 'ago') return { end, sign: -1, from: 'published' };
  if (word === 'hence' || (word === 'from' && words.lower(end) === 'now')) {
    return { end: word === 'hence' ? end : end + 1, sign: 1, from: 'published' };
  }
  if (word === 'earlier' || word === 'previously') return { end, sign: -1, from: 'previous' };
  if (word === 'later') return { end, sign: 1, from: 'previous' };
  // "two days before" closes a clause; with a noun behind it, it is a length and a preposition
  if (word === 'before' && /^(?:[.,;:)\n]|)$/.test(words.lower(end))) return { end, sign: -1, from: 'previous' };
  return null;
}

function meaningOf(length: Length, { sign, from }: Anchored): Meaning {
  if (length.amount === 'X') return { kind: 'vague', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  return { kind: 'shift', length, sign, from };
}

/** "the day before", "the year after", "the week earlier", "the day before yesterday", "the night before last". */
function readDayBefore(words: Words, at: number): Match | null {
  if (words.lower(at) !== 'the') return null;
  const unit = readUnit(words, at + 1);
  if (unit === null || unit.plural || !/^(?:day|night|week|month|year)$/.test(unit.unit)) return null;
  const word = words.lower(unit.end);
  const end = unit.end + 1;
  const beside = (amount: number, sign: 1 | -1, from: 'published' | 'previous', last = end): Match => {
    const night = unit.unit === 'night';
    const shift: Meaning = { kind: 'shift', length: { amount, unit: night ? 'day' : unit.unit }, sign, from };
    return { end: last, meaning: night ? { kind: 'timed', date: shift, time: 'NI' } : shift };
  };
  if (word === 'before' && (words.lower(end) === 'yesterday' || isLast(words, end))) {
    return beside(2, -1, 'published', end + 1);
  }
  if (word === 'after' && words.lower(end) === 'tomorrow') return beside(2, 1, 'published', end + 1);
  if (!/^(?:[.,;:)\n]|)$/.test(words.lower(end))) return null;
  if (word === 'before' || word === 'earlier') return beside(1, -1, 'previous');
  return word === 'after' || word === 'later' ? beside(1, 1, 'previous') : null;
}

/** "the day before last", no "the day before | last Tuesday". */
function isLast(words: Words, at: number): boolean {
  return words.lower(at) === 'last' && !(words.isCapital(at + 1) || UNIT_WORDS.has(words.lower(at + 1)));
}

const LIKE: ReadonlySet<string> = new Set(['comparable', 'corresponding', 'same', 'similar', 'latest']);

/** "year-ago", "year-earlier", "the year-ago period", "the year-earlier quarter", "the corresponding period last year". */
export const yearEarlier: Form = {
  name: 'year-earlier',
  starts: ['year', 'a', 'latest', 'its', 'last', ...behindThe([...LIKE, 'last', 'year', DIGITS])],
  read({ words }, at) {
    const first = words.lower(at);
    const article = first === 'the' || first === 'a' || first === 'its';
    let from = article ? at + 1 : at;
    if (article && LIKE.has(words.lower(from))) {
      const like = readLikePeriod(words, from);
      if (like !== null) return like;
      from += 1;
    }
    const numbered = article ? readYearDigits(words, from) : null;
    if (numbered !== null && isPeriod(words, numbered.end)) {
      return { end: numbered.end + 1, meaning: { kind: 'period', years: 0, year: { number: numbered.value } } };
    }
    const possessive = readLastYears(words, from);
    if (possessive !== null) return possessive;
    if (words.lower(from) !== 'year' || !/^[-–]$/.test(words.lower(from + 1))) return null;
    if (!/^(?:ago|earlier)$/.test(words.lower(from + 2))) return null;
    const end = from + 3;
    const noun = isPeriod(words, end) ? end + 1 : end;
    // "the year-ago profit": the article belongs to the profit, and the expression begins behind it.
    if (article && noun === end) return null;
    return { end: noun, meaning: { kind: 'period', years: -1, year: null } };
  },
};

function isPeriod(words: Words, at: number): boolean {
  return /^(?:period|quarter|half)$/.test(words.lower(at)) && words.lower(at + 1) !== '-';
}

/** "the corresponding period last year", "the same period a year ago", "the latest period". */
function readLikePeriod(words: Words, at: number): Match | null {
  const latest = words.lower(at) === 'latest';
  if (!/^(?:period|quarter|half|months?)$/.test(words.lower(at + 1))) return null;
  if (latest) {
    return words.lower(at + 1) === 'period' ? { end: at + 2, meaning: { kind: 'period', years: 0, year: null } } : null;
  }
  let next = at + 2;
  if (words.lower(next) === 'of' || words.lower(next) === 'in') next += 1;
  const digits = readYearDigits(words, next);
  if (digits !== null)
    return { end: digits.end, meaning: { kind: 'period', years: 0, year: { number: digits.value } } };
  if (/^(?:last|a|the)$/.test(words.lower(next)) && words.lower(next + 1) === 'year') {
    const end = next + 2;
    return {
      end: /^(?:ago|earlier|before)$/.test(words.lower(end)) ? end + 1 : end,
      meaning: { kind: 'period', years: -1, year: null },
    };
  }
  return null;
}

/** "last year's quarter", "last year's period". */
function readLastYears(words: Words, at: number): Match | null {
  if (words.lower(at) !== 'last' || words.lower(at + 1) !== 'year') return null;
  const possessive = /^['’]$/.test(words.lower(at + 2)) && words.lower(at + 3) === 's' ? at + 4 : at + 2;
  if (possessive === at + 2 || !isPeriod(words, possessive)) return null;
  return { end: possessive + 1, meaning: { kind: 'period', years: -1, year: null } };
}
