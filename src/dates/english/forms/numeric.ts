/**
 * Dates in digits: "2024-03-07", "2024-03-07T13:37", "03/04/2024", "7.3.2024", "1/2/99". chrono-node reads them; the form
 * finds the span and keeps scores, fractions, telephone and version numbers away from it.
 */

import { calendarMeaning } from '../../calendar-meaning.js';
import { type Certain, readCertain } from '../../chrono.js';
import { DIGITS, type Form, type Match, type Reader } from '../../form.js';
import type { CalendarMeaning, Meaning } from '../../meaning.js';
import { type Day, isDay } from '../../resolve/calendar/days.js';
import type { Words } from '../../words.js';
import { BEFORE_SHORT_DATE, BEFORE_VERSION } from '../lexicons/before-dates.js';

export const numeric: Form = {
  name: 'numeric',
  starts: [DIGITS],
  triggers: [DIGITS],
  read(reader, at) {
    const { words } = reader;
    const mark = words.lower(at + 1);
    if (mark === '.' && words.text(at).length === 4) {
      const spaced = readSpaced(words, at);
      if (spaced !== null) return spaced;
    }
    if (!/^[-/.]$/.test(mark) || words.lower(at + 3) !== mark || !isTriple(words, at)) return null;
    if (BEFORE_VERSION.has(words.lower(at - 1))) return null;
    const lengths = [at, at + 2, at + 4].map((part) => words.text(part).length).join(' ');
    if (/^4 [12] [12]$/.test(lengths)) return readYearFirst(words, at);
    if (/^[12] [12] 2$/.test(lengths) && mark !== '/' && !BEFORE_SHORT_DATE.has(words.lower(at - 1))) return null;
    if (/^[12] [12] [24]$/.test(lengths)) return readYearLast(reader, at);
    return null;
  },
};

/** "2024. 3. 12" and "2024 . 3 . 12", as East Asia writes; no end of a sentence before a number. */
function readSpaced(words: Words, at: number): Match | null {
  if (!words.isNumber(at + 2) || !words.isNumber(at + 4) || words.lower(at + 3) !== '.') return null;
  if (words.isGlued(at + 2) || words.isGlued(at + 4) || words.isGlued(at + 1) !== words.isGlued(at + 3)) return null;
  if (words.isGlued(at) || words.isGlued(at + 5) === words.isLetters(at + 5)) return null;
  const day = { year: Number(words.text(at)), month: Number(words.text(at + 2)), day: Number(words.text(at + 4)) };
  return isDay(day) && day.year >= 1900 && day.year < 2100 ? { end: at + 5, meaning: dayMeaning(day) } : null;
}

/** Whether five words are three numbers with the same mark between them, and nothing is glued on either side. */
function isTriple(words: Words, at: number): boolean {
  if (!words.isNumber(at + 2) || !words.isNumber(at + 4)) return false;
  for (let word = at + 1; word <= at + 4; word += 1) if (!words.isGlued(word)) return false;
  if (words.isGlued(at) && !/^[("“'‘[]$/.test(words.lower(at - 1)) && !isRangeEnd(words, at)) return false;
  if (!words.isGlued(at + 5) || isRangeEnd(words, at + 6)) return true;
  const next = words.lower(at + 5);
  return next === 't'
    ? words.isNumber(at + 6)
    : !/^[-/:_]$/.test(next) && !(next === '.' && isNumberGlued(words, at + 6)) && !words.isLetters(at + 5);
}

/** "5/1/2019-5/7/2020": whether the words from `at` on are the second of two triples with a dash between them. */
function isRangeEnd(words: Words, at: number): boolean {
  if (!/^[-–]$/.test(words.lower(at - 1)) || words.lower(at + 1) === words.lower(at - 1)) return false;
  for (let word = at - 5; word <= at + 4; word += 1) if (!words.isGlued(word)) return false;
  const [mark, numbers] = [words.lower(at + 1), [at - 6, at - 4, at - 2, at, at + 2, at + 4]];
  if (![at - 5, at - 3, at + 3].every((word) => words.lower(word) === mark)) return false;
  if (!numbers.every((word) => words.isNumber(word)) || !/^[/.]$/.test(mark)) return false;
  return !words.isGlued(at - 6) && words.text(at - 2).length === words.text(at + 4).length;
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
  if (certain === null || !isHour(certain)) return { end: at + 5, meaning: dayMeaning(day) };
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
  const short = words.text(at + 4).length === 2 && words.lower(at + 1) !== '/';
  const day = short ? shortDay(words, at, dayFirst) : dayIn(readCertain(words.slice(at, end), dayFirst));
  const ambiguous = first <= 12 && second <= 12 && first !== second && reader.dayFirst === null && !dots;
  return day === null ? impossible : { end, meaning: { ...dayMeaning(day), ambiguous } };
}

/** "31.3.24", which chrono does not read. */
function shortDay(words: Words, at: number, dayFirst: boolean): Day | null {
  const [first, second, last] = [Number(words.text(at)), Number(words.text(at + 2)), Number(words.text(at + 4))];
  const year = last > MAX_SHORT_YEAR ? 1900 + last : 2000 + last;
  const day = dayFirst ? { year, month: second, day: first } : { year, month: first, day: second };
  return isDay(day) ? day : null;
}

/** As chrono has it: "49" is 2049, "51" is 1951. */
const MAX_SHORT_YEAR = 50;

function dayIn(certain: Certain | null): Day | null {
  const { year = null, month = null, day = null } = certain ?? {};
  return year !== null && month !== null && day !== null && isDay({ year, month, day }) ? { year, month, day } : null;
}

function meaningOf({ year, month, day, hour, minute, second, offset }: Certain): Meaning {
  const date = calendarMeaning({ year: { number: year ?? 0 }, month, day });
  return hour === null ? date : { kind: 'timed', date, time: { hour, minute, second, offset } };
}

function dayMeaning({ year, month, day }: Day): CalendarMeaning {
  return calendarMeaning({ year: { number: year }, month, day });
}
