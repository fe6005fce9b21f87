/** Numbers for charts: speakers by statements, and statements by day, month or year. */
import type { Report } from '../data/report.js';
import { monthOf, shortDay, shortMonth, shownDay, yearOf } from '../text/days.js';

/** Known speakers, the most quoted first. */
export function speakersByCount(report: Report, rows: Uint32Array): [number, number][] {
  const { speaker, speakers } = report.catalogue.statements;
  const counts = new Map<number, number>();
  for (const row of rows)
    for (const one of speakers[row] ?? [speaker[row] ?? -1]) if (one >= 0) counts.set(one, (counts.get(one) ?? 0) + 1);
  return Array.from(counts).sort(([a, x], [b, y]) => y - x || a - b);
}

interface TimeBar {
  readonly name: string;
  readonly values: number[];
}
/** So many bars can still be told apart. */
const MOST_BARS = 90;

interface Unit {
  readonly name: 'day' | 'month' | 'year';
  readonly of: (day: number) => number;
  readonly next: (start: number) => number;
  readonly long: (start: number) => string;
  readonly short: (start: number) => string;
}
const DAYS: Unit = { name: 'day', of: (day) => day, next: (day) => day + 1, long: shownDay, short: shortDay };
const MONTHS: Unit = {
  name: 'month',
  of: monthOf,
  next: (day) => monthOf(day + 31),
  long: shortMonth,
  short: shortMonth,
};
const YEARS: Unit = { name: 'year', of: yearOf, next: (year) => year + 1, long: String, short: String };

export interface Times {
  readonly bars: TimeBar[];
  /** Short, for the axis. */
  readonly names: string[];
  readonly unit: 'day' | 'month' | 'year';
  /** Statements whose day is not known. */
  readonly without: number;
  /** Statements of days that lie far from the others, and are left out. */
  readonly outside: number;
}

/** A bar for each day from the first to the last, or for each month or year where these are too many; one value for each speaker, then all others. */
export function timeBars(report: Report, rows: Uint32Array, speakers: readonly number[]): Times {
  const { said, speaker } = report.catalogue.statements;
  const dated = Array.from(rows).filter((row) => (said[row] ?? null) !== null);
  const without = rows.length - dated.length;
  const [first, last] = usualDays(dated.map((row) => said[row] ?? 0));
  const unit = last - first < MOST_BARS ? DAYS : last - first < MOST_BARS * 30 ? MONTHS : YEARS;
  const bars = new Map<number, TimeBar>();
  const end = unit.of(last);
  for (let start = unit.of(first); dated.length > 0 && start <= end; start = unit.next(start))
    bars.set(start, { name: unit.long(start), values: Array.from({ length: speakers.length + 1 }, () => 0) });
  let outside = 0;
  for (const row of dated) {
    const bar = bars.get(unit.of(said[row] ?? 0));
    const place = speakers.indexOf(speaker[row] ?? -1);
    const series = place < 0 ? speakers.length : place;
    if (bar === undefined) outside++;
    else bar.values[series] = (bar.values[series] ?? 0) + 1;
  }
  return {
    bars: Array.from(bars.values()),
    names: Array.from(bars.keys(), unit.short),
    unit: unit.name,
    without,
    outside,
  };
}

/** Where all but one in fifty lie: a single statement of 1948 would leave no room for this year's. */
function usualDays(days: number[]): [number, number] {
  days.sort((a, b) => a - b);
  const few = Math.floor(days.length / 50);
  const [first, last] = [days[few] ?? 0, days[days.length - 1 - few] ?? 0];
  const [least, most] = [days[0] ?? 0, days.at(-1) ?? 0];
  return most - least < MOST_BARS ? [least, most] : [first, last];
}
