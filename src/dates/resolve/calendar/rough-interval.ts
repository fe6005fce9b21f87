/**
 * Intervals of values whose borders are a matter of habit: seasons as weather services reckon them in the north, and parts of the day, which reach into
 * each other. They are as wide as the word is used.
 */
import { addDays, addMonths, type Day, digits, isDay, isoDay, isYear } from './days.js';

type Interval = { readonly start: string; readonly end: string };

export function roughInterval(value: string): Interval | null {
  const [start = '', part = ''] =
    value.length === LENGTH_OF_PART ? value.split('T') : [value.slice(0, 4), value.slice(5)];
  const hours = HOURS.get(part);
  if (hours !== undefined) return dayPart(start, hours);
  const month = MONTHS.get(part);
  const year = Number(start);
  if (month === undefined || value.length !== LENGTH_OF_SEASON || !isYear(year)) return null;
  const first: Day = { year, month, day: 1 };
  const end = addMonths(first, 3);
  return isYear(end.year) ? { start: isoDay(first), end: isoDay(end) } : null;
}

const LENGTH_OF_PART = '2024-03-07TMO'.length;
const LENGTH_OF_SEASON = '2024-SP'.length;

/** First months. */
const MONTHS: ReadonlyMap<string, number> = new Map([
  ['SP', 3],
  ['SU', 6],
  ['FA', 9],
  ['WI', 12],
]);

/** First and last hour; beyond 24 on the next day. */
const HOURS: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['MO', [0, 12]],
  ['MI', [11, 14]],
  ['AF', [12, 18]],
  ['EV', [17, 24]],
  ['NI', [18, 30]],
  ['DT', [6, 18]],
]);

function dayPart(iso: string, [from, to]: readonly [from: number, to: number]): Interval | null {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  const day: Day = { year, month, day: date };
  if (!isDay(day)) return null;
  const last = to >= 24 ? addDays(day, 1) : day;
  return isYear(last.year) ? { start: at(day, from), end: at(last, to % 24) } : null;
}

function at(day: Day, hour: number): string {
  return `${isoDay(day)}T${digits(hour, 2)}:00:00`;
}
