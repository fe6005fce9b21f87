/**
 * Dates by the name of a month, in every order.
 *
 *     March 7 | 7 March 2024 | the 7th of March | Friday, March 7, 2024 | March 2024 | June last year | March
 */

import { MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../../../english/calendar.js';
import { ORDINALS, TENS } from '../../../english/numbers.js';
import { calendarMeaning } from '../../calendar-meaning.js';
import { afterThe, DIGITS, type Form, type Match, type Reader } from '../../form.js';
import type { CalendarMeaning, Meaning, YearNamed } from '../../meaning.js';
import { daysInMonth } from '../../resolve/calendar/days.js';
import type { Words } from '../../words.js';
import { readDayAfter, readDayNumber } from '../day-numbers.js';
import { readMonth } from '../month-names.js';
import type { NumberRead } from '../numbers.js';
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

/** "7 March", "7th of March 2024", "the seventh of March". */
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
    return match(end, dated(year?.year ?? null, month.value, day.value, weekday));
  }
  return null;
}

/** "March 7", "March 7th, 2024", "March 2024", "March '24", "March last year", "March". */
function readMonthFirst(reader: Reader, at: number, weekday: number | null): Match | null {
  const { words } = reader;
  const month = readMonth(reader, at);
  if (month === null) return null;
  const day = readDayAfter(words, month.end);
  if (day === null) return readMonthAlone(reader, month);
  const year = readYearAfter(words, day.end);
  return match(year?.end ?? day.end, dated(year?.year ?? null, month.value, day.value, weekday));
}

function readMonthAlone(reader: Reader, month: NumberRead): Match | null {
  const { words } = reader;
  const year = readYearAfter(words, month.end);
  if (year !== null) return { end: year.end, meaning: dated(year.year, month.value, null, null) };
  return { end: month.end, meaning: dated(null, month.value, null, null) };
}

function dated(year: YearNamed, month: number, day: number | null, weekday: number | null): CalendarMeaning {
  return calendarMeaning({ year, month, day, weekday });
}

/** A day that the month does not have is no date. */
function match(end: number, meaning: CalendarMeaning): Match {
  const year = meaning.year !== null && 'number' in meaning.year ? meaning.year.number : null;
  const { month, day } = meaning;
  const impossible: Meaning = { kind: 'impossible', time: false };
  return { end, meaning: month !== null && day !== null && day > daysInMonth(year, month) ? impossible : meaning };
}
