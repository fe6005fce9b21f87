/**
 * Clock times in digits: "5 p.m.", "7:15 p.m. EST", "1430 GMT", "19:00". chrono-node reads hour, minute and second; here the span is
 * found, and scores, ratios and prices are kept away.
 */
import { readCertain } from '../chrono.js';
import type { Words } from '../words.js';
import { isAppointed } from './appointments.js';
import { hourAfter, readMeridiem } from './hours.js';
import { MILITARY_MARKS } from './lexicons/after-dates.js';
import { BEFORE_CLOCK, BEFORE_MILITARY_TIME } from './lexicons/before-dates.js';
import { type TimeRead, withZone, zoneAt } from './time-zones.js';

export function readClockDigits(words: Words, at: number): TimeRead | null {
  return readMilitary(words, at) ?? readDigits(words, at);
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
  if (!MILITARY_MARKS.has(words.lower(at + 1))) return null;
  const hours = /^h/.test(words.lower(at + 1));
  if (hour > 24 || minute > 59) return hours ? null : { clock: null, end: at + 2 };
  if (hours && !text.startsWith('0') && !BEFORE_MILITARY_TIME.has(words.lower(at - 1))) return null;
  return withZone(words, { hour, minute, second: null, offset: null }, hours ? at + 2 : at + 1);
}

/** "5 p.m.", "5:30pm", "10:35:20", "19:00". */
function readDigits(words: Words, at: number): TimeRead | null {
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
  const hour = Number(words.text(at));
  const after = hourAfter(words, end, hour);
  if (after !== null) {
    if (hour > 12 || hour < 1) return hour > 24 ? null : readCertainTime(words, at, end, after.end);
    // chrono reads "8:30 p.m.", and of "8:30 in the evening" the digits
    if (readMeridiem(words, end) !== null) {
      const certain = readCertainTime(words, at, after.end, after.end);
      // "4 p.m today", "9.am", which chrono does not read
      return certain.clock === null ? plainTime(words, at, after.hour, colon, after.end) : certain;
    }
    const read = readCertainTime(words, at, colon ? end : at + 1, after.end);
    const minute = read.clock?.minute ?? null;
    return withZone(words, { hour: after.hour, minute, second: read.clock?.second ?? null, offset: null }, after.end);
  }
  if (!seconds && isAppointed(words, at, end, colon)) return plainTime(words, at, hour, colon, end);
  const half = colon || isAppointed(words, at, end + 1, false) ? halfAt(words, end) : null;
  if (half !== null && hour >= 1 && hour <= 12) {
    return plainTime(words, at, (hour % 12) + (half === 'p' ? 12 : 0), colon, end + 1);
  }
  // "19.45 CET": a stop makes a time only with a zone
  if (!colon || (words.lower(at + 1) === '.' && zoneAt(words, end) === null)) return null;
  const marked = /^(?:hrs|hours|h)$/.test(words.lower(end)) ? end + 1 : end;
  const zone = zoneAt(words, end) !== null || marked > end;
  const proven = BEFORE_CLOCK.has(words.lower(at - 1)) || isBracketed(words, at, end);
  if (!zone && !proven) return null;
  return readCertainTime(words, at, end, marked);
}

function isClockMark(words: Words, at: number): boolean {
  return (words.lower(at) === ':' || words.lower(at) === '.') && words.isGlued(at) && words.isGlued(at + 1);
}

/** "5:45 | p", "7 | a": letters that agencies do not use, and diaries do; "7p" alone may be pence. */
function halfAt(words: Words, at: number): string | null {
  const word = words.lower(at);
  const isLetter = (word === 'a' || word === 'p') && words.isGlued(at) && !words.isCapital(at);
  return isLetter && !(words.isGlued(at + 1) && (words.isLetters(at + 1) || words.isNumber(at + 1))) ? word : null;
}

/** The hour and the minutes as they stand. */
function plainTime(words: Words, at: number, hour: number, colon: boolean, end: number): TimeRead {
  const minute = colon ? Number(words.text(at + 2)) : null;
  if (hour > 24 || (minute ?? 0) > 59) return { clock: null, end };
  return withZone(words, { hour, minute, second: null, offset: null }, end);
}

/** Words `at` to `read` go to chrono; the expression ends at `end`. "25:00" is no time of any day. */
function readCertainTime(words: Words, at: number, read: number, end: number): TimeRead {
  const certain = readCertain(words.slice(at, read));
  if (certain === null || certain.hour === null) return { clock: null, end };
  return withZone(words, { hour: certain.hour, minute: certain.minute, second: certain.second, offset: null }, end);
}

/** "City v Town (15:00)": at a quarter of an hour; no "(25:20)", a score. */
function isBracketed(words: Words, at: number, end: number): boolean {
  if (words.lower(at - 1) !== '(' || words.lower(end) !== ')' || words.lower(at + 1) !== ':') return false;
  return Number(words.text(at)) >= 6 && Number(words.text(at + 2)) % 15 === 0;
}
