/**
 * Clock times: "5 p.m.", "7:15 p.m. EST", "10:35 a.m. Wednesday", "noon Thursday", "4 in the morning", "1430 GMT", "19:00".
 * chrono-node reads hour, minute, second and zone; the form finds the span, and keeps scores, ratios and prices away.
 */
import { readCertain } from '../../chrono.js';
import { DIGITS, type Form, type Match, type Reader } from '../../form.js';
import type { Clock, Meaning } from '../../meaning.js';
import type { Words } from '../../words.js';
import { DAY_PARTS } from '../lexicons/calendar-words.js';
import { OPEN_ZONES, ZONES } from '../lexicons/zones.js';
import { readFixed } from '../numbers.js';
import { isDay } from './day-part.js';

const NAMED: ReadonlyMap<string, number> = new Map([
  ['noon', 12],
  ['midday', 12],
  ['noontime', 12],
  ['midnight', 24],
]);

const HOURS: readonly string[] = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

export const clock: Form = {
  name: 'clock',
  starts: [DIGITS, ...NAMED.keys(), ...HOURS],
  triggers: [DIGITS, ...NAMED.keys(), ...HOURS, ...DAY_PARTS.keys(), 'am', 'pm', 'm', 'clock'],
  read(reader, at) {
    const time = readTime(reader, at);
    if (time === null) return null;
    if (time.clock === null) return { end: time.end, meaning: { kind: 'impossible', time: true } };
    return withDay(reader, time.clock, time.end);
  },
};

interface TimeRead {
  /** null for a time that no day has: "25:00". */
  readonly clock: Clock | null;
  readonly end: number;
}

function readTime(reader: Reader, at: number): TimeRead | null {
  const { words } = reader;
  const named = NAMED.get(words.lower(at));
  if (named !== undefined) {
    if (!isNamedTime(words, at)) return null;
    const hour = named === 24 && opensDay(words, at) ? 0 : named;
    return withZone(words, { hour, minute: 0, second: null, offset: null }, at + 1);
  }
  if (words.isLetters(at)) return readSpoken(words, at);
  if (words.isGlued(at) && !/^[("“'‘[–-]$/.test(words.lower(at - 1))) return null;
  return readMilitary(words, at) ?? readDigits(reader, at);
}

/** "at noon", "noon Thursday"; no "the High Noon summit", "midnight mass", "midnight blue". */
function isNamedTime(words: Words, at: number): boolean {
  if (words.isCapital(at) && words.isCapital(at - 1)) return false;
  // "high noon comes today" for the hour of decision
  if (words.lower(at - 1) === 'high' && words.lower(at - 2) !== 'at') return false;
  return !/^(?:express|mass|oil|sun|blue|snack|deadline)$/.test(words.lower(at + 1)) && words.lower(at + 1) !== '-';
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

/** "o'clock", "a.m.", "in the morning": what makes an hour of a number. */
function hourAfter(words: Words, at: number, hour: number): { hour: number; end: number } | null {
  const oClock = words.lower(at) === 'o' && /^['’]$/.test(words.lower(at + 1)) && words.lower(at + 2) === 'clock';
  const from = oClock ? at + 3 : at;
  if (words.lower(from) === 'in' && words.lower(from + 1) === 'the') {
    if (words.lower(from + 2) === 'morning') return { hour: hour % 12, end: from + 3 };
    if (/^(?:afternoon|evening)$/.test(words.lower(from + 2))) return { hour: (hour % 12) + 12, end: from + 3 };
  }
  if (oClock && words.lower(from) === 'at' && words.lower(from + 1) === 'night') {
    return { hour: hour > 5 ? (hour % 12) + 12 : hour, end: from + 2 };
  }
  const half = readMeridiem(words, from);
  if (half !== null) return { hour: (hour % 12) + (half.afternoon ? 12 : 0), end: half.end };
  return oClock ? { hour, end: from } : null;
}

/** "a.m.", "pm", "p.m". */
function readMeridiem(words: Words, at: number): { afternoon: boolean; end: number } | null {
  const word = words.lower(at);
  if (word === 'am' || word === 'pm') {
    if (word === 'am' && !words.isGlued(at) && !/^AM$/.test(words.text(at)) && !words.isNumber(at - 1)) return null;
    return { afternoon: word === 'pm', end: at + 1 };
  }
  if (!/^[ap]$/.test(word) || words.lower(at + 1) !== '.' || words.lower(at + 2) !== 'm') return null;
  if (!words.isGlued(at + 1) || !words.isGlued(at + 2)) return null;
  const stop = words.lower(at + 3) === '.' && words.isGlued(at + 3);
  return { afternoon: word === 'p', end: stop ? at + 4 : at + 3 };
}

/** "1430 GMT", "0600 hours". */
function readMilitary(words: Words, at: number): TimeRead | null {
  const text = words.text(at);
  if (text.length !== 4) return null;
  const [hour, minute] = [Number(text.slice(0, 2)), Number(text.slice(2))];
  // "at 0320 on 5 December"
  if (
    text.startsWith('0') &&
    words.lower(at - 1) === 'at' &&
    words.lower(at + 1) === 'on' &&
    hour < 24 &&
    minute < 60
  ) {
    return { clock: { hour, minute, second: null, offset: null }, end: at + 1 };
  }
  if (!/^(?:gmt|utc|hours|hrs)$/.test(words.lower(at + 1))) return null;
  const hours = /^h/.test(words.lower(at + 1));
  if (hour > 24 || minute > 59) return hours ? null : { clock: null, end: at + 2 };
  if (hours && !text.startsWith('0') && !/^(?:at|by|until|from|to)$/.test(words.lower(at - 1))) return null;
  return withZone(words, { hour, minute, second: null, offset: null }, hours ? at + 2 : at + 1);
}

/** "5 p.m.", "5:30pm", "10:35:20", "19:00". */
function readDigits(reader: Reader, at: number): TimeRead | null {
  const { words } = reader;
  if (words.text(at).length > 2) return null;
  const colon = isClockMark(words, at + 1) && words.isNumber(at + 2) && words.text(at + 2).length === 2;
  let end = colon ? at + 3 : at + 1;
  const seconds =
    colon &&
    words.lower(end) === ':' &&
    words.isGlued(end) &&
    words.text(end + 1).length === 2 &&
    words.isNumber(end + 1);
  if (seconds) end += 2;
  if (
    colon &&
    words.isGlued(end) &&
    /^[.:/%-]$/.test(words.lower(end)) &&
    words.isGlued(end + 1) &&
    words.isNumber(end + 1)
  )
    return null;
  // "12 noon", "12 midnight"
  if (words.text(at) === '12' && /^(?:noon|midnight)$/.test(words.lower(at + 1))) return readTime(reader, at + 1);
  const hour = Number(words.text(at));
  const after = hourAfter(words, end, hour);
  if (after !== null) {
    if (hour > 12 || hour < 1) return hour > 24 ? null : readCertainTime(words, at, end, after.end);
    // chrono reads "8:30 p.m.", and of "8:30 in the evening" the digits
    if (readMeridiem(words, end) !== null) return readCertainTime(words, at, after.end, after.end);
    const read = readCertainTime(words, at, colon ? end : at + 1, after.end);
    const minute = read.clock?.minute ?? null;
    return withZone(words, { hour: after.hour, minute, second: read.clock?.second ?? null, offset: null }, after.end);
  }
  // "19.45 CET": a stop makes a time only with a zone
  if (!colon || (words.lower(at + 1) === '.' && zoneAt(words, end) === null)) return null;
  const marked = /^(?:hrs|hours|h)$/.test(words.lower(end)) ? end + 1 : end;
  const zone = zoneAt(words, end) !== null || marked > end;
  const proven = /^(?:at|by|until|till|from|before|after|since|around|about)$/.test(words.lower(at - 1));
  if (!zone && !proven) return null;
  return readCertainTime(words, at, end, marked);
}

function isClockMark(words: Words, at: number): boolean {
  return (words.lower(at) === ':' || words.lower(at) === '.') && words.isGlued(at) && words.isGlued(at + 1);
}

/** Words `at` to `read` go to chrono; the expression ends at `end`. "25:00" is no time of any day. */
function readCertainTime(words: Words, at: number, read: number, end: number): TimeRead {
  const certain = readCertain(words.slice(at, read));
  if (certain === null || certain.hour === null) return { clock: null, end };
  return withZone(words, { hour: certain.hour, minute: certain.minute, second: certain.second, offset: null }, end);
}

function zoneAt(words: Words, at: number): { offset: number | null; end: number } | null {
  const name = words.text(at);
  const offset = ZONES.get(name);
  if (offset !== undefined) return { offset, end: at + 1 };
  return OPEN_ZONES.has(name) ? { offset: null, end: at + 1 } : null;
}

function withZone(words: Words, time: Clock, at: number): TimeRead {
  const zone = zoneAt(words, at);
  return zone === null ? { clock: time, end: at } : { clock: { ...time, offset: zone.offset }, end: zone.end };
}

/** "10 p.m. Wednesday", "5 p.m. EST, Nov. 6": the day after the time belongs to it. */
function withDay(reader: Reader, time: Clock, end: number): Match {
  const { words } = reader;
  const next = words.lower(end) === ',' ? end + 1 : end;
  const inner = words.lower(next) === '\n' ? null : reader.expression(next);
  const day: { meaning: Meaning; end: number } | null =
    inner !== null && inner.mod === null && isDay(inner.meaning) ? inner : null;
  if (day === null) return { end, meaning: { kind: 'timed', date: null, time } };
  const zone = time.offset === null ? zoneAt(words, day.end) : null;
  return {
    end: zone?.end ?? day.end,
    meaning: { kind: 'timed', date: day.meaning, time: zone === null ? time : { ...time, offset: zone.offset } },
  };
}
