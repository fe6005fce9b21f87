/**
 * Clock times in words: "half past six", "a quarter to nine in the evening", "twenty past four on Sunday night", "ten minutes to eight", "half six",
 * "at six this morning", "at eight thirty", "leave at five".
 */
import { HOURS } from '../../../english/numbers.js';
import { DIGITS, type Form, type Match, type Reader } from '../../form.js';
import type { Clock, DayPart, Meaning } from '../../meaning.js';
import type { Words } from '../../words.js';
import { closes, isAppointed } from '../appointments.js';
import { readMeridiem } from '../hours.js';
import { BEFORE_SPOKEN_RANGE, BEFORE_SPOKEN_TIME } from '../lexicons/before-dates.js';
import { DAY_PARTS } from '../lexicons/calendar-words.js';
import { readBelowHundred, readFixed } from '../numbers.js';
import { isDay } from './day-part.js';

export const clockWords: Form = {
  name: 'clock-words',
  starts: ['a', 'half', 'quarter', DIGITS, 'five', 'ten', 'twenty', ...HOURS],
  triggers: [DIGITS, 'half', 'past', 'quarter', 'minutes', ...HOURS],
  read(reader, at) {
    const { words } = reader;
    const time =
      readAround(words, at) ?? readHalf(words, at) ?? readMinutesAfter(words, at) ?? readBareHour(reader, at);
    return time === null ? null : withDay(reader, time);
  },
};

interface Spoken {
  /** Of the clock's face, 1 to 12. */
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
  /** A time of this alone is none: "at six" may be an age. */
  readonly needsDay: boolean;
}

/** "half past six", "a quarter to nine", "twenty past four", "ten minutes to eight". */
function readAround(words: Words, at: number): Spoken | null {
  const article = words.lower(at) === 'a' && words.lower(at + 1) === 'quarter' ? at + 1 : at;
  const minutes = readMinutes(words, article);
  if (minutes === null) return null;
  const sign = SIGNS.get(words.lower(minutes.end));
  if (sign === undefined) return null;
  const hour = readHour(words, minutes.end + 1);
  if (hour === null) return null;
  // "ten to eight" is a vote, "five to six" a range; "at ten to eight" is a time
  const isSure = minutes.isNamed || words.lower(minutes.end) === 'past';
  if (!isSure && !BEFORE_SPOKEN_TIME.has(words.lower(article - 1))) return null;
  const { value } = minutes;
  if (hour.value === MIDNIGHT)
    return { hour: sign > 0 ? 0 : 23, minute: sign > 0 ? value : 60 - value, end: hour.end, needsDay: false };
  if (sign > 0) return { hour: hour.value, minute: value, end: hour.end, needsDay: false };
  return { hour: hour.value === 1 ? 12 : hour.value - 1, minute: 60 - value, end: hour.end, needsDay: false };
}

const SIGNS: ReadonlyMap<string, 1 | -1> = new Map([
  ['past', 1],
  ['after', 1],
  ['to', -1],
  ['before', -1],
  ['of', -1],
  ['till', -1],
]);

/** @returns `isNamed` where the words can only be minutes: "half", "quarter", "ten minutes" */
function readMinutes(words: Words, at: number): { value: number; end: number; isNamed: boolean } | null {
  const word = words.lower(at);
  if (word === 'half') return words.lower(at + 1) === 'past' ? { value: 30, end: at + 1, isNamed: true } : null;
  if (word === 'quarter') {
    // "a quarter of nine firms", "quarter after quarter"
    const isTime = /^(?:past|to|before)$/.test(words.lower(at + 1));
    return isTime ? { value: 15, end: at + 1, isNamed: true } : null;
  }
  const number = readFixed(words, at);
  if (number === null || number.value < 1 || number.value > 29 || !Number.isInteger(number.value)) return null;
  const named = /^min(?:ute)?s?$/.test(words.lower(number.end));
  if (named)
    return /^(?:past|to)$/.test(words.lower(number.end + 1))
      ? { value: number.value, end: number.end + 1, isNamed: true }
      : null;
  if (words.isNumber(at) || number.value % 5 !== 0) return null;
  return /^(?:past|to)$/.test(words.lower(number.end)) ? { ...number, isNamed: false } : null;
}

/** An hour of the clock's face; no "six people", "six-year-old". */
function readHour(words: Words, at: number): { value: number; end: number } | null {
  const named = NAMED_HOURS.get(words.lower(at));
  if (named !== undefined) return { value: named, end: at + 1 };
  const spoken = HOURS.indexOf(words.lower(at)) + 1;
  const digits = words.isNumber(at) && words.end(at) - words.start(at) <= 2 ? Number(words.text(at)) : 0;
  const value = spoken > 0 ? spoken : digits;
  if (value < 1 || value > 12 || /^[-:/%]$/.test(words.lower(at + 1))) return null;
  if (/^[.,]$/.test(words.lower(at + 1)) && words.isGlued(at + 2) && words.isNumber(at + 2)) return null;
  return { value, end: at + 1 };
}

const MIDNIGHT = 24;
const NAMED_HOURS: ReadonlyMap<string, number> = new Map([
  ['midnight', MIDNIGHT],
  ['noon', 12],
  ['midday', 12],
]);

/** "at | eight thirty", "from | two fifteen", "by | eight oh five", "seven thirty p.m."; no "at five thirty-year-olds". */
function readMinutesAfter(words: Words, at: number): Spoken | null {
  const hour = HOURS.indexOf(words.lower(at)) + 1;
  if (hour < 1) return null;
  const next = words.lower(at + 1) === '-' ? at + 2 : at + 1;
  const minutes = /^(?:oh|o)$/.test(words.lower(next))
    ? readBelowHundred(words, next + 1)
    : readBelowHundred(words, next);
  const isMinutes = minutes !== null && minutes.value < 60 && (minutes.value > 9 || minutes.end > next + 1);
  if (!isMinutes || minutes.value === 0) return null;
  const { end, value } = minutes;
  const isTimed = readMeridiem(words, end) !== null || partNamed(words, end) !== null;
  const isPlaced = BEFORE_SPOKEN_TIME.has(words.lower(at - 1)) || BEFORE_SPOKEN_RANGE.has(words.lower(at - 1));
  if (!isTimed && !(isPlaced && closes(words, end))) return null;
  return { hour, minute: value, end, needsDay: false };
}

/** British "half six": half past it. */
function readHalf(words: Words, at: number): Spoken | null {
  if (words.lower(at) !== 'half' || !BEFORE_SPOKEN_TIME.has(words.lower(at - 1))) return null;
  const hour = HOURS.includes(words.lower(at + 1)) ? readHour(words, at + 1) : null;
  return hour === null ? null : { hour: hour.value, minute: 30, end: hour.end, needsDay: false };
}

/** "at | six this morning", "at | seven on Friday". */
function readBareHour({ words }: Reader, at: number): Spoken | null {
  // "shortly after | three on Tuesday morning"
  if (!BEFORE_SPOKEN_TIME.has(words.lower(at - 1))) return null;
  const hour = NAMED_HOURS.has(words.lower(at)) ? null : readHour(words, at);
  if (hour === null) return null;
  const isSure = isAppointed(words, at, hour.end, words.isLetters(at));
  return { hour: hour.value, minute: 0, end: hour.end, needsDay: !isSure };
}

/** With the half of the day and the day that follow: "in the evening", "p.m.", "on Sunday night", "tomorrow". */
function withDay(reader: Reader, { hour, minute, end, needsDay }: Spoken): Match | null {
  const { words } = reader;
  const half = readMeridiem(words, end);
  if (half !== null) {
    if (needsDay) return null;
    return timed(reader, { hour: (hour % 12) + (half.afternoon ? 12 : 0), minute }, half.end);
  }
  const part = partNamed(words, end);
  if (part !== null)
    return needsDay && words.lower(end) !== 'at'
      ? null
      : timed(reader, { hour: hourIn(hour, part.part), minute }, part.end);
  const from = words.lower(end) === 'on' ? end + 1 : words.lower(end) === 'sharp' ? end + 1 : end;
  const day = reader.expression(from);
  if (day !== null && day.mod === null && !/^['’]$/.test(words.lower(day.end))) {
    const { meaning } = day;
    if (meaning.kind === 'timed' && typeof meaning.time === 'string') {
      return match({ hour: hourIn(hour, meaning.time), minute }, meaning.date, day.end);
    }
    // "closed at 7 on Friday" may be a price
    const isSure = !needsDay || (words.isLetters(end - 1) && words.lower(end - 2) === 'at');
    if (isDay(meaning) && isSure) return match({ hour, minute }, meaning, day.end);
  }
  return needsDay ? null : match({ hour, minute }, null, end);
}

/** "in the evening", "at night". */
function partNamed(words: Words, at: number): { part: DayPart; end: number } | null {
  const night = words.lower(at) === 'at' && words.lower(at + 1) === 'night';
  if (night) return { part: 'NI', end: at + 2 };
  const part =
    words.lower(at) === 'in' && words.lower(at + 1) === 'the' ? DAY_PARTS.get(words.lower(at + 2)) : undefined;
  return part === undefined ? null : { part, end: at + 3 };
}

/** The hour of a day whose part is named: "half past two on Sunday night" is early. */
export function hourIn(hour: number, part: DayPart): number {
  if (hour > 12) return hour;
  if (part === 'MO') return hour % 12;
  if (part === 'NI') return hour >= 5 && hour < 12 ? hour + 12 : hour % 12;
  return part === 'AF' || part === 'EV' ? (hour % 12) + 12 : hour;
}

type Time = Pick<Clock, 'hour' | 'minute'>;

function timed(reader: Reader, time: Time, end: number): Match {
  const { words } = reader;
  const day = reader.expression(words.lower(end) === 'on' ? end + 1 : end);
  return day !== null && day.mod === null && isDay(day.meaning)
    ? match(time, day.meaning, day.end)
    : match(time, null, end);
}

function match(time: Time, date: Meaning | null, end: number): Match {
  return { end, meaning: { kind: 'timed', date, time: { ...time, second: null, offset: null } } };
}
