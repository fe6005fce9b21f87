/** Clock times: "5 p.m.", "10:35 a.m. Wednesday", "noon Thursday", "five o'clock", "1430 GMT", "19:00". */

import { HOURS } from '../../../english/numbers.js';
import { DIGITS, type Form, type Match, type Reader } from '../../form.js';
import type { Clock, Expression, Meaning } from '../../meaning.js';
import type { Words } from '../../words.js';
import { ABOUT_HOURS, readAboutHour } from '../about-hours.js';
import { readClockDigits } from '../clock-digits.js';
import { hourAfter } from '../hours.js';
import { AFTER_NAMED_HOUR } from '../lexicons/after-dates.js';
import { DAY_PARTS } from '../lexicons/calendar-words.js';
import { readFixed } from '../numbers.js';
import { type TimeRead, withZone, zoneAt } from '../time-zones.js';
import { hourIn } from './clock-words.js';
import { isDay } from './day-part.js';

const NAMED: ReadonlyMap<string, number> = new Map([
  ['noon', 12],
  ['midday', 12],
  ['noontime', 12],
  ['midnight', 24],
]);

export const clock: Form = {
  name: 'clock',
  starts: [DIGITS, ...NAMED.keys(), ...HOURS, ...ABOUT_HOURS],
  triggers: [
    DIGITS,
    ...NAMED.keys(),
    ...HOURS,
    ...ABOUT_HOURS,
    ...DAY_PARTS.keys(),
    'am',
    'pm',
    'm',
    'clock',
    'oclock',
    'ish',
  ],
  read(reader, at) {
    const about = readAboutHour(reader, at);
    if (about !== null) return about;
    const time = readTime(reader.words, at);
    if (time === null) return null;
    if (time.clock === null) return { end: time.end, meaning: { kind: 'impossible', time: true } };
    return withDay(reader, time.clock, time.end);
  },
};

function readTime(words: Words, at: number): TimeRead | null {
  if (words.isLetters(at)) return readNamed(words, at) ?? readSpoken(words, at);
  if (words.isGlued(at) && !/^[("“'‘[–-]$/.test(words.lower(at - 1))) return null;
  // "12 noon", "12 midnight"
  if (words.text(at) === '12' && NAMED.has(words.lower(at + 1))) return readNamed(words, at + 1);
  return readClockDigits(words, at);
}

/** "noon", "midnight EST". */
function readNamed(words: Words, at: number): TimeRead | null {
  const named = NAMED.get(words.lower(at));
  if (named === undefined || !isNamedTime(words, at)) return null;
  const hour = named === 24 && opensDay(words, at) ? 0 : named;
  return withZone(words, { hour, minute: 0, second: null, offset: null }, at + 1);
}

/** "at noon", "noon Thursday"; no "the High Noon summit", "midnight mass", "midnight blue". */
function isNamedTime(words: Words, at: number): boolean {
  if (words.isCapital(at) && words.isCapital(at - 1)) return false;
  // "high noon comes today" for the hour of decision
  if (words.lower(at - 1) === 'high' && words.lower(at - 2) !== 'at') return false;
  return !AFTER_NAMED_HOUR.has(words.lower(at + 1)) && words.lower(at + 1) !== '-';
}

/**
 * Midnight is the end of its day ("expires at midnight Friday"), as agencies write it; its beginning where hours of that
 * day follow ("shortly after midnight Friday", "between midnight and 4 a.m.").
 */
function opensDay(words: Words, at: number): boolean {
  const before = words.lower(at - 1);
  return before === 'after' || before === 'past' || before === 'between' || before === 'from' || before === 'since';
}

/** "five o'clock", "ten in the morning". */
function readSpoken(words: Words, at: number): TimeRead | null {
  const number = readFixed(words, at);
  if (number === null || !Number.isInteger(number.value) || number.value < 1 || number.value > 12) return null;
  const after = hourAfter(words, number.end, number.value);
  return after === null
    ? null
    : withZone(words, { hour: after.hour, minute: null, second: null, offset: null }, after.end);
}

/** "10 p.m. Wednesday", "5 p.m. EST, Nov. 6": the day after the time belongs to it. */
function withDay(reader: Reader, time: Clock, end: number): Match {
  const { words } = reader;
  const next = words.lower(end) === ',' ? end + 1 : end;
  const inner = words.lower(next) === '\n' ? null : reader.expression(next);
  const merged = withPart(reader, time, next, inner);
  if (merged !== null) return merged;
  const day: { meaning: Meaning; end: number } | null =
    inner !== null && inner.mod === null && isDay(inner.meaning) ? inner : null;
  if (day === null) return { end, meaning: { kind: 'timed', date: null, time } };
  const zone = time.offset === null ? zoneAt(words, day.end) : null;
  return {
    end: zone?.end ?? day.end,
    meaning: { kind: 'timed', date: day.meaning, time: zone === null ? time : { ...time, offset: zone.offset } },
  };
}

/** "ten o'clock on Friday night", "9 p.m. Sunday evening", "8:30 last night": the part of the day tells which half of it. */
function withPart(reader: Reader, time: Clock, at: number, beside: Expression | null): Match | null {
  const { words } = reader;
  const part = words.lower(at) === 'on' ? reader.expression(at + 1) : beside;
  if (part === null || part.mod !== null || part.meaning.kind !== 'timed') return null;
  const { date, time: dayPart } = part.meaning;
  if (date === null || typeof dayPart !== 'string' || /^['’]$/.test(words.lower(part.end))) return null;
  return { end: part.end, meaning: { kind: 'timed', date, time: { ...time, hour: hourIn(time.hour, dayPart) } } };
}
