/**
 * The part of a month or a year that a modifier leaves of its interval. The words are loose, so the parts are wide: an early month is its first
 * half, a late one its second, mid-month the 10th to the 20th; an early year is its first half, a late one its second, mid-year April to September.
 */
import type { DateMod } from '../../../record.js';
import { addMonths, type Day, digits, isoDay } from './days.js';
import type { Interval } from './interval.js';

/** @param value the month or year of the interval as TIMEX3 writes it: "2024-03", "2024"; of others nothing is cut off */
export function partInterval(interval: Interval, value: string, mod: DateMod | null): Interval {
  const [, year, month] = PERIOD.exec(value) ?? [];
  if (year === undefined || mod === null) return interval;
  const part = (month === undefined ? ofYear(Number(year)) : ofMonth(year, month)).get(mod);
  if (part === undefined) return interval;
  return { start: part[0] ?? interval.start, end: part[1] ?? interval.end };
}

const PERIOD = /^(\d{4})(?:-(\d\d))?$/;

/** The first day and the one after the last; null where it is that of the period. */
type Part = readonly [start: string | null, end: string | null];

function ofMonth(year: string, month: string): ReadonlyMap<DateMod, Part> {
  const day = (number: number) => `${year}-${month}-${digits(number, 2)}`;
  return new Map<DateMod, Part>([
    ['START', [null, day(16)]],
    ['MID', [day(10), day(21)]],
    ['END', [day(16), null]],
  ]);
}

function ofYear(year: number): ReadonlyMap<DateMod, Part> {
  const first: Day = { year, month: 1, day: 1 };
  const month = (number: number) => isoDay(addMonths(first, number - 1));
  return new Map<DateMod, Part>([
    ['START', [null, month(7)]],
    ['MID', [month(4), month(10)]],
    ['END', [month(7), null]],
  ]);
}
