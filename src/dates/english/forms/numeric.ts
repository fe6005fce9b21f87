/**
 * Dates in digits: "2024-03-07", "2024-03-07T13:37", "03/04/2024", "7.3.2024", "1/2/99". chrono-node reads them; the form
 * finds the span and keeps scores, fractions, telephone and version numbers away from it.
 */

import { type Certain, readCertain } from '../../chrono.js';
import { DIGITS, type Form, type Match, type Reader } from '../../form.js';
import type { CalendarMeaning, Meaning } from '../../meaning.js';
import { type Day, isDay } from '../../resolve/calendar/days.js';
import type { Words } from '../../words.js';

export const numeric: Form = {
  name: 'numeric',
  starts: [DIGITS],
  triggers: [DIGITS],
  read(reader, at) {
    const { words } = reader;
    const mark = words.lower(at + 1);
    if (!/^[-/.]$/.test(mark) || words.lower(at + 3) !== mark || !isTriple(words, at)) return null;
    const lengths = [at, at + 2, at + 4].map((part) => words.text(part).length).join(' ');
    if (/^4 [12] [12]$/.test(lengths)) return readYearFirst(words, at);
    if (/^[12] [12] 4$/.test(lengths) || (/^[12] [12] 2$/.test(lengths) && mark === '/'))
      return readYearLast(reader, at);
    return null;
  },
};

/** Whether five words are three numbers with the same mark between them, and nothing is glued on either side. */
function isTriple(words: Words, at: number): boolean {
  if (!words.isNumber(at + 2) || !words.isNumber(at + 4)) return false;
  for (let word = at + 1; word <= at + 4; word += 1) if (!words.isGlued(word)) return false;
  if (words.isGlued(at) && !/^[("“'‘[]$/.test(words.lower(at - 1))) return false;
  if (!words.isGlued(at + 5)) return true;
  const next = words.lower(at + 5);
  return next === 't'
    ? words.isNumber(at + 6)
    : !/^[-/:_]$/.test(next) && !(next === '.' && isNumberGlued(words, at + 6)) && !words.isLetters(at + 5);
}

function isNumberGlued(words: Words, at: number): boolean {
  return words.isNumber(at) && words.isGlued(at);
}

/** "2024-03-07", with a time after "T" or not. "2023-13-01" is written like a date and none. */
function readYearFirst(words: Words, at: number): Match | null {
  const day = { year: Number(words.text(at)), month: Number(words.text(at + 2)), day: Number(words.text(at + 4)) };
  if (!isDay(day))
    return words.lower(at + 1) === '.' ? null : { end: at + 5, meaning: { kind: 'impossible', time: false } };
  const end = timeEnd(words, at + 5);
  const certain = readCertain(words.slice(at, end));
  if (certain === null || !isHour(certain)) return { end: at + 5, meaning: calendar(day.year, day.month, day.day) };
  return { end, meaning: meaningOf(certain) };
}

/** Of "T25:61" nothing is read: no day has such an hour. */
function isHour({ hour, minute, second }: Certain): boolean {
  return (hour ?? 0) <= 24 && (minute ?? 0) < 60 && (second ?? 0) < 60;
}

/** Index after the "T13:37:00Z" of an ISO 8601 date and time. */
function timeEnd(words: Words, at: number): number {
  const isTime = words.lower(at) === 't' && words.isNumber(at + 1) && words.lower(at + 2) === ':';
  let end = isTime ? at + 4 : at;
  if (words.lower(end) === ':' && words.isNumber(end + 1)) end += 2;
  return words.lower(end) === 'z' && words.isGlued(end) ? end + 1 : end;
}

/** "03/04/2024": month first, day first, or either. */
function readYearLast(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const end = at + 5;
  const [first, second] = [Number(words.text(at)), Number(words.text(at + 2))];
  const impossible: Match = { end, meaning: { kind: 'impossible', time: false } };
  if (first === 0 || second === 0 || first > 31 || second > 31) return null;
  if (first > 12 && second > 12) return words.text(at + 4).length === 4 ? impossible : null;
  const dots = words.lower(at + 1) === '.';
  const dayFirst = first > 12 || (second <= 12 && (reader.dayFirst ?? dots));
  const day = dayIn(readCertain(words.slice(at, end), dayFirst));
  const ambiguous = first <= 12 && second <= 12 && first !== second && reader.dayFirst === null && !dots;
  return day === null ? impossible : { end, meaning: { ...calendar(day.year, day.month, day.day), ambiguous } };
}

function dayIn(certain: Certain | null): Day | null {
  const { year = null, month = null, day = null } = certain ?? {};
  return year !== null && month !== null && day !== null && isDay({ year, month, day }) ? { year, month, day } : null;
}

function meaningOf({ year, month, day, hour, minute, second, offset }: Certain): Meaning {
  const date = calendar(year ?? 0, month, day);
  return hour === null ? date : { kind: 'timed', date, time: { hour, minute, second, offset } };
}

function calendar(year: number, month: number | null, day: number | null): CalendarMeaning {
  return { kind: 'calendar', year: { number: year }, month, day, weekday: null, direction: null };
}
