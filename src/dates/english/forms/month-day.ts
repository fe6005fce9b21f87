/**
 * Dates by the name of a month, in every order.
 *
 *     March 7 | 7 March 2024 | the 7th of March | Friday, March 7, 2024 | March 2024 | June last year | March
 *     April 24 and 25 | 15 to 22 February | September-October 1944      → two expressions each
 */

import { MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../../../english/calendar.js';
import { ORDINALS, TENS } from '../../../english/numbers.js';
import { afterThe, DIGITS, type Follower, type Form, type Match, type Reader } from '../../form.js';
import type { CalendarMeaning, Meaning, YearNamed } from '../../meaning.js';
import { daysInMonth } from '../../resolve/calendar/days.js';
import type { Words } from '../../words.js';
import { readEra } from '../eras.js';
import { COUNTED_AFTER_MONTH } from '../lexicons/after-dates.js';
import { readMonth } from '../month-names.js';
import type { NumberRead } from '../numbers.js';
import { readOrdinal } from '../ordinals.js';
import { readWeekday } from '../weekday-names.js';
import { readYearAfter } from '../year-names.js';

const DAY_NUMBERS: readonly string[] = [DIGITS, ...ORDINALS.keys(), ...TENS.keys()];

export const monthDay: Form = {
  name: 'month-day',
  starts: [
    ...MONTHS.keys(),
    ...WEEKDAYS.keys(),
    ...WEEKDAY_ABBREVIATIONS.keys(),
    ...DAY_NUMBERS,
    ...afterThe(DAY_NUMBERS),
  ],
  triggers: [...MONTHS.keys()],
  read(reader, at) {
    // Most weekdays stand alone.
    if (WEEKDAYS.has(reader.words.lower(at)) && !isDateNear(reader.words, at + 1)) return null;
    const weekday = readWeekday(reader, at);
    return weekday === null ? readDated(reader, at, null) : readAfterWeekday(reader, weekday);
  },
};

/** Whether the word can begin a date after a weekday. */
function isDateNear(words: Words, at: number): boolean {
  return words.isNumber(at) || AFTER_WEEKDAY.has(words.lower(at));
}

const AFTER_WEEKDAY: ReadonlySet<string> = new Set([
  ...[',', 'the'],
  ...[...MONTHS.keys(), ...ORDINALS.keys(), ...TENS.keys()],
]);

/** "Friday, March 7", "Friday the 13th of March", "Friday 7 March". */
function readAfterWeekday(reader: Reader, weekday: NumberRead): Match | null {
  const next = reader.words.lower(weekday.end) === ',' ? weekday.end + 1 : weekday.end;
  const dated = readDated(reader, next, weekday.value);
  if (dated === null || dated.meaning.kind !== 'calendar') return null;
  return dated.meaning.day === null ? null : dated;
}

function readDated(reader: Reader, at: number, weekday: number | null): Match | null {
  return readDayFirst(reader, at, weekday) ?? readMonthFirst(reader, at, weekday);
}

const SPAN = /^(?:-|–|—|\/|to|and|or|through|until|till)$/;

/** "7 March", "7th of March 2024", "the seventh of March", "15 to 22 February". */
function readDayFirst(reader: Reader, at: number, weekday: number | null): Match | null {
  const { words } = reader;
  const from = words.lower(at) === 'the' ? at + 1 : at;
  const day = readDayNumber(words, from);
  if (day === null) return null;
  const of = words.lower(day.end) === 'of' ? day.end + 1 : day.end;
  if (from > at && of === day.end && words.isNumber(from) && day.end === from + 1) return null;
  const month = readMonth(reader, of);
  if (month !== null && MONTHS.has(words.lower(of))) {
    const year = readYearAfter(words, month.end);
    const end = year?.end ?? month.end;
    const named = year?.year ?? yearOfRange(reader, end);
    return match(end, dated(named, month.value, day.value, weekday));
  }
  if (!SPAN.test(words.lower(day.end))) return null;
  const second = readDayNumber(words, day.end + 1);
  const last =
    second === null ? null : readMonth(reader, words.lower(second.end) === 'of' ? second.end + 1 : second.end);
  if (second === null || last === null || second.value <= day.value) return null;
  const year = readYearAfter(words, last.end);
  const meaning = (value: number) => dated(year?.year ?? null, last.value, value, null);
  const follower = { first: day.end + 1, end: year?.end ?? last.end, meaning: meaning(second.value) };
  return { end: day.end, meaning: meaning(day.value), followers: [follower] };
}

/** "March 7", "March 7th, 2024", "March 2024", "March '24", "March last year", "March". */
function readMonthFirst(reader: Reader, at: number, weekday: number | null): Match | null {
  const { words } = reader;
  const month = readMonth(reader, at);
  if (month === null) return null;
  const day = readDayAfter(words, month.end);
  if (day === null) return readMonthAlone(reader, month);
  const year = readYearAfter(words, day.end);
  const followers = year === null ? readSecondDay(words, month.value, day) : [];
  const named = year?.year ?? followers[0]?.year ?? yearOfRange(reader, day.end);
  const { end, meaning } = match(year?.end ?? day.end, dated(named, month.value, day.value, weekday));
  return { end, meaning, followers };
}

function readMonthAlone(reader: Reader, month: NumberRead): Match | null {
  const { words } = reader;
  const year = readYearAfter(words, month.end);
  if (year !== null) return { end: year.end, meaning: dated(year.year, month.value, null, null) };
  // "September-October 1944": the year after the second month is the first one's as well.
  const next = SPAN.test(words.lower(month.end)) ? readMonth(reader, month.end + 1) : null;
  const shared = next !== null && next.value > month.value ? readYearAfter(words, next.end) : null;
  return { end: month.end, meaning: dated(shared?.year ?? null, month.value, null, null) };
}

/** The "25" of "April 24 and 25", the "9, 1918" of "March 5-9, 1918". */
function readSecondDay(words: Words, month: number, day: NumberRead): (Follower & { readonly year: YearNamed })[] {
  if (!SPAN.test(words.lower(day.end))) return [];
  const second = readDayAfter(words, day.end + 1);
  if (second === null || second.value <= day.value || MONTHS.has(words.lower(second.end))) return [];
  const year = readYearAfter(words, second.end);
  const named = year?.year ?? null;
  const end = year?.end ?? second.end;
  return [{ first: day.end + 1, end, meaning: dated(named, month, second.value, null), year: named }];
}

/** The year after the second date of a range: "26 June - 4 August 1952". */
function yearOfRange(reader: Reader, at: number): YearNamed {
  const { words } = reader;
  if (!/^(?:-|–|—|to|and|until|through)$/.test(words.lower(at))) return null;
  const dayFirst = readDayNumber(words, at + 1);
  const month = readMonth(reader, dayFirst?.end ?? at + 1);
  if (month === null) return null;
  const day = dayFirst ?? readDayAfter(words, month.end);
  if (day === null) return null;
  const year = readYearAfter(words, Math.max(day.end, month.end))?.year ?? null;
  return year !== null && 'number' in year ? year : null;
}

/** A number that can be a day: 1 to 31, also written out as an ordinal. */
function readDayNumber(words: Words, at: number): NumberRead | null {
  const ordinal = readOrdinal(words, at);
  if (ordinal !== null) return ordinal.value <= 31 ? ordinal : null;
  if (words.isGlued(at) && /^[.,:$/]$/.test(words.lower(at - 1))) return null;
  const value = words.isNumber(at) ? Number(words.text(at)) : 0;
  return value >= 1 && value <= 31 ? { value, end: at + 1 } : null;
}

/** The day after a month; no hour ("May 10:30"), no score, no amount ("March 20 percent", "in May 15 people"). */
function readDayAfter(words: Words, at: number): NumberRead | null {
  const day = readDayNumber(words, at);
  if (day === null) return null;
  const next = words.lower(day.end);
  if (words.isGlued(day.end) && /^[:%/]$/.test(next) && (next === '%' || words.isGlued(day.end + 1))) return null;
  if (words.isGlued(day.end) && /^[.,]$/.test(next) && words.isNumber(day.end + 1) && words.isGlued(day.end + 1)) {
    return null;
  }
  // "September 31 BC"
  return COUNTED_AFTER_MONTH.has(next) || readEra(words, day.end) !== null ? null : day;
}

function dated(year: YearNamed, month: number, day: number | null, weekday: number | null): CalendarMeaning {
  return { kind: 'calendar', year, month, day, weekday, direction: null };
}

/** A day that the month does not have is no date. */
function match(end: number, meaning: CalendarMeaning): Match {
  const year = meaning.year !== null && 'number' in meaning.year ? meaning.year.number : null;
  const { month, day } = meaning;
  const impossible: Meaning = { kind: 'impossible', time: false };
  return { end, meaning: month !== null && day !== null && day > daysInMonth(year, month) ? impossible : meaning };
}
