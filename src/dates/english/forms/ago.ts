/** Lengths that lead from one day to another: "two weeks ago", "three days later", "a year earlier", "the day before". */

import { TENS, UNITS_AND_TEENS } from '../../../english/numbers.js';
import { afterThe, DIGITS, type Form, type Match, type Reader } from '../../form.js';
import type { Distance, Meaning, Unit } from '../../meaning.js';
import type { Words } from '../../words.js';
import { NUMBER_STARTS, readAmount } from '../amounts.js';
import { AFTER_THAT } from '../lexicons/after-dates.js';
import { UNIT_WORDS } from '../lexicons/calendar-words.js';
import { halfAfter } from '../numbers.js';
import { readUnit } from '../phrases.js';

export const ago: Form = {
  name: 'ago',
  starts: [DIGITS, ...NUMBER_STARTS, ...UNIT_WORDS.keys(), ...afterThe(UNIT_WORDS.keys())],
  triggers: [...UNIT_WORDS.keys(), ...UNITS_AND_TEENS.keys(), ...TENS.keys()],
  read(reader, at) {
    const { words } = reader;
    if (words.lower(at) === 'the') return readDayBefore(words, at + 1);
    return readCounted(reader, at) ?? readTwoAway(words, at);
  },
};

/** "two weeks ago", "several years later", "months ago", "a week or so ago". */
function readCounted(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const amount = readAmount(words, at);
  const unit = readUnit(words, amount === null ? at : afterMore(words, amount.end));
  if (unit === null || (amount === null && !unit.plural)) return null;
  const half = COARSE.has(unit.unit) ? halfAfter(words, unit.end) : unit.end;
  const approximate = words.lower(half) === 'or' && words.lower(half + 1) === 'so';
  const anchored = readAnchor(words, approximate ? half + 2 : half);
  if (anchored === null) return null;
  // "I want my weekends | back"
  if (amount === null && words.lower(anchored.end - 1) === 'back') return null;
  const whole = amount?.value ?? 'X';
  const number = half > unit.end && whole !== 'X' ? whole + 0.5 : whole;
  const onDay =
    number === 'X' || approximate ? null : readAgoOnDay(reader, { amount: number, unit: unit.unit }, anchored);
  if (onDay !== null) return onDay;
  return { end: anchored.end, meaning: meaningOf(number, unit.unit, anchored), mod: approximate ? 'APPROX' : null };
}

/** "a year ago | today", "two years ago | Thursday", "a year ago | this month", "three weeks ago on | Saturday". */
function readAgoOnDay(reader: Reader, length: Distance, { end, sign, from }: Anchored): Match | null {
  const { words } = reader;
  if (sign > 0 || from !== 'published' || !COUNTED_TO_DAY.has(length.unit)) return null;
  const at = words.lower(end) === 'on' && length.unit === 'week' ? end + 1 : end;
  const day = reader.expression(at);
  if (day === null || day.mod !== null || /^['’]$/.test(words.lower(day.end)) || !isNamedFromToday(day.meaning))
    return null;
  return { end: day.end, meaning: { kind: 'counted', length, sign: -1, date: day.meaning } };
}

const COUNTED_TO_DAY: ReadonlySet<Unit> = new Set<Unit>(['week', 'fortnight', 'month', 'year', 'decade', 'century']);

/** "today", "Thursday", "this month". */
function isNamedFromToday(meaning: Meaning): boolean {
  if (meaning.kind === 'shift')
    return meaning.sign === 0 && meaning.from === 'published' && meaning.length.unit !== 'weekend';
  return (
    meaning.kind === 'calendar' && meaning.weekday !== null && meaning.month === null && meaning.direction === null
  );
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
  // "three weeks | back."; no "two days back at work"
  if (word === 'back' && CLOSES.test(words.lower(end))) return { end, sign: -1, from: 'published' };
  // "three weeks later than planned" is a length
  if (words.lower(end) === 'than') return null;
  if (word === 'earlier' || word === 'previously') return { end, sign: -1, from: 'previous' };
  if (word === 'later') return { end, sign: 1, from: 'previous' };
  // "two days before" closes a clause; with a noun after it, it is a length and a preposition
  if (word === 'before' && CLOSES.test(words.lower(end))) return { end, sign: -1, from: 'previous' };
  const isAfterThat = word === 'after' && words.lower(end) === 'that';
  if (isAfterThat && (!words.isLetters(end + 1) || AFTER_THAT.has(words.lower(end + 1)))) {
    return { end: end + 1, sign: 1, from: 'previous' };
  }
  return null;
}

function meaningOf(amount: number | 'X', unit: Unit, { sign, from }: Anchored): Meaning {
  if (amount === 'X') return { kind: 'vague', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  return { kind: 'shift', length: { amount, unit }, sign, from, counted: true };
}

/** What ends a clause. */
const CLOSES = /^(?:[.,;:)\n]|)$/;

/** "the | day before", "the | year after", "the | week earlier", "the | day before yesterday", "the | night before last". */
function readDayBefore(words: Words, at: number): Match | null {
  const two = readTwoAway(words, at);
  if (two !== null) return two;
  const unit = readUnit(words, at);
  if (unit === null || unit.plural || !BESIDE_UNITS.has(unit.unit)) return null;
  const word = words.lower(unit.end);
  const end = unit.end + 1;
  if (!CLOSES.test(words.lower(end))) return null;
  if (word === 'before' || word === 'earlier') return beside(unit.unit, 1, -1, 'previous', end);
  return word === 'after' || word === 'later' ? beside(unit.unit, 1, 1, 'previous', end) : null;
}

/** "day before yesterday", "day after tomorrow", "week after next", "weekend before last": two away from the one of publication. */
function readTwoAway(words: Words, at: number): Match | null {
  const unit = readUnit(words, at);
  if (unit === null || unit.plural || !TWO_AWAY.has(unit.unit)) return null;
  const word = words.lower(unit.end);
  const which = unit.end + 1;
  const isDays = unit.unit === 'day' || unit.unit === 'night';
  if (word === 'before' && ((isDays && words.lower(which) === 'yesterday') || isLast(words, which))) {
    return beside(unit.unit, 2, -1, 'published', which + 1);
  }
  if (word !== 'after') return null;
  const ahead = isDays ? words.lower(which) === 'tomorrow' : isNext(words, which);
  return ahead ? beside(unit.unit, 2, 1, 'published', which + 1) : null;
}

const TWO_AWAY: ReadonlySet<Unit> = new Set<Unit>(['day', 'night', 'week', 'weekend', 'month', 'quarter', 'year']);

function beside(unit: Unit, amount: number, sign: 1 | -1, from: 'published' | 'previous', end: number): Match {
  const night = unit === 'night';
  const length: Distance = { amount, unit: night ? 'day' : unit };
  const shift: Meaning = { kind: 'shift', length, sign, from, counted: true };
  return { end, meaning: night ? { kind: 'timed', date: shift, time: 'NI' } : shift };
}

const BESIDE_UNITS: ReadonlySet<Unit> = new Set<Unit>(['day', 'night', 'week', 'month', 'year']);

/** "the week after next"; no "the week after next | month's vote", "the week after next | Friday". */
function isNext(words: Words, at: number): boolean {
  const after = at + 1;
  return words.lower(at) === 'next' && !(words.isCapital(after) || UNIT_WORDS.has(words.lower(after)));
}

/** "the day before last", no "the day before | last Tuesday". */
function isLast(words: Words, at: number): boolean {
  return words.lower(at) === 'last' && !(words.isCapital(at + 1) || UNIT_WORDS.has(words.lower(at + 1)));
}
