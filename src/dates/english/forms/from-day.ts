/**
 * Lengths counted from a day that is named: "two weeks from Friday", "a month from today", "the day before last Tuesday",
 * "the night after Christmas". "Two days before | Christmas" is read by `offset`.
 */

import { TENS, UNITS_AND_TEENS } from '../../../english/numbers.js';
import { afterThe, DIGITS, type Form, type Match, type Reader } from '../../form.js';
import type { Meaning, Unit } from '../../meaning.js';
import type { Words } from '../../words.js';
import { NUMBER_STARTS, readAmount } from '../amounts.js';
import { UNIT_WORDS } from '../lexicons/calendar-words.js';
import { LASTING } from '../lexicons/lengths.js';
import { readUnit } from '../phrases.js';
import { readWeekday } from '../weekday-names.js';
import { isDay } from './day-part.js';

export const fromDay: Form = {
  name: 'from-day',
  starts: [DIGITS, ...NUMBER_STARTS, ...afterThe(['day', 'night', 'week', 'weekend'])],
  triggers: [...UNIT_WORDS.keys(), ...UNITS_AND_TEENS.keys(), ...TENS.keys()],
  read(reader, at) {
    return reader.words.lower(at) === 'the' ? readBeside(reader, at) : readLater(reader, at);
  },
};

/** "two weeks from Friday"; no "closed for two weeks from Friday", "two days from Monday to Tuesday". */
function readLater(reader: Reader, at: number): Match | null {
  const { words } = reader;
  if (!isFromNear(words, at)) return null;
  const amount = readAmount(words, at);
  if (amount === null || amount.value === 'X' || LASTING.has(words.lower(at - 1))) return null;
  const unit = readUnit(words, amount.end);
  if (unit === null || !UNITS_AHEAD.has(unit.unit)) return null;
  if (words.lower(unit.end) !== 'from') return null;
  const day = readDay(reader, unit.end + 1);
  if (day === null) return null;
  const onDay = words.lower(day.end) === 'on' ? readWeekday(reader, day.end + 1) : null;
  if (onDay === null && /^(?:to|until|till|through|on|onwards?|[-–])$/.test(words.lower(day.end))) return null;
  // Two weeks from Friday is a Friday, no week.
  const days = unit.unit === 'week' ? 7 : unit.unit === 'fortnight' ? 14 : null;
  const length =
    days === null ? { amount: amount.value, unit: unit.unit } : { amount: amount.value * days, unit: 'day' as const };
  const meaning: Meaning = { kind: 'counted', length, sign: 1, date: day.meaning };
  return onDay === null ? { end: day.end, meaning } : { end: onDay.end, meaning: onOrAfter(onDay.value, meaning) };
}

/** "two months from today on | Tuesday": the first one from that day on. */
function onOrAfter(weekday: number, date: Meaning): Meaning {
  const before: Meaning = { kind: 'counted', length: { amount: 1, unit: 'day' }, sign: -1, date };
  return { kind: 'weekday-beside', weekday, sign: 1, date: before };
}

/** "two | weeks | from", "twenty | - | four | days | from": most numbers have none, and are not read twice. */
function isFromNear(words: Words, at: number): boolean {
  for (let ahead = 2; ahead <= 4; ahead += 1) if (words.lower(at + ahead) === 'from') return true;
  return false;
}

const UNITS_AHEAD: ReadonlySet<Unit> = new Set<Unit>(['day', 'week', 'fortnight', 'month', 'year']);

/** "the day before last Tuesday", "the day after Easter", "the night before Christmas". */
function readBeside(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const unit = words.lower(at + 1);
  const word = words.lower(at + 2);
  const around = unit === 'week' || unit === 'weekend' ? unit : null;
  if ((unit !== 'day' && unit !== 'night' && around === null) || (word !== 'before' && word !== 'after')) return null;
  const day = readDay(reader, at + 3);
  if (day === null || isShiftOfOne(words, at + 3)) return null;
  const meaning: Meaning = {
    kind: 'counted',
    length: { amount: around === null ? 1 : 7, unit: 'day' },
    sign: word === 'before' ? -1 : 1,
    date: day.meaning,
  };
  // "the week after Easter"
  if (around !== null) return { end: day.end, meaning: { kind: 'around', unit: around, date: meaning } };
  return { end: day.end, meaning: unit === 'night' ? { kind: 'timed', date: meaning, time: 'NI' } : meaning };
}

/** "the day before yesterday" is read by `ago`. */
function isShiftOfOne(words: Words, at: number): boolean {
  return /^(?:yesterday|tomorrow)$/.test(words.lower(at));
}

function readDay(reader: Reader, at: number): { meaning: Meaning; end: number } | null {
  const day = reader.expression(at);
  return day !== null && day.mod === null && isDay(day.meaning) ? day : null;
}
