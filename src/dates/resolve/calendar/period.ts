/** Calendar periods: a first day, how long it lasts, and the TIMEX3 value that names it. */

import type { Unit, YearPart } from '../../meaning.js';
import {
  addDays,
  addMonths,
  type Day,
  dayNumber,
  digits,
  isDay,
  isYear,
  mondayOf,
  quarterOf,
  type Week,
  weekdayOf,
  weekOf,
} from './days.js';

export type Granularity =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'season'
  | 'quarter'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day';

export interface Period {
  readonly granularity: Granularity;
  readonly first: Day;
  readonly value: string;
}

/** As TIMEX3 writes a year: `2024`, `0732`, `BC0264`. */
export function yearValue(year: number): string {
  return year > 0 ? digits(year, 4) : `BC${digits(1 - year, 4)}`;
}

function dayValue({ year, month, day }: Day): string {
  return `${yearValue(year)}-${digits(month, 2)}-${digits(day, 2)}`;
}

export function dayPeriod(day: Day): Period {
  return { granularity: 'day', first: day, value: dayValue(day) };
}

export function monthPeriod(year: number, month: number): Period {
  return { granularity: 'month', first: { year, month, day: 1 }, value: `${yearValue(year)}-${digits(month, 2)}` };
}

export function yearPeriod(year: number): Period {
  return { granularity: 'year', first: { year, month: 1, day: 1 }, value: yearValue(year) };
}

/** The year, its month or the day in it; null for a day that the month does not have. */
export function periodOf(year: number, month: number | null, day: number | null): Period | null {
  if (month === null) return yearPeriod(year);
  if (day === null) return monthPeriod(year, month);
  return isDay({ year, month, day }) ? dayPeriod({ year, month, day }) : null;
}

/** The ISO week that the day lies in. */
function weekPeriod(day: Day): Period {
  return weekPeriodOf(weekOf(day));
}

export function weekPeriodOf(week: Week): Period {
  return { granularity: 'week', first: mondayOf(week), value: `${yearValue(week.year)}-W${digits(week.week, 2)}` };
}

/** Saturday and Sunday of the day's ISO week. */
export function weekendPeriod(day: Day): Period {
  const week = weekPeriod(day);
  return { granularity: 'weekend', first: addDays(week.first, 5), value: `${week.value}-WE` };
}

const PART_MONTHS: { readonly [part in YearPart]: number } = {
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
  H1: 1,
  H2: 7,
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
};

/** A quarter, half or season; a winter belongs to the year in which it begins. */
export function partPeriod(year: number, part: YearPart): Period {
  const granularity = part.startsWith('Q') ? 'quarter' : part.startsWith('H') ? 'half' : 'season';
  return { granularity, first: { year, month: PART_MONTHS[part], day: 1 }, value: `${yearValue(year)}-${part}` };
}

/** The first month of a quarter, half or season. */
export function firstMonthOf(part: YearPart): number {
  return PART_MONTHS[part];
}

/** `number` is 199 for the 1990s, and 26 for the 260s BC, which begin in 269 BC. */
export function decadePeriod(number: number, isBefore = false): Period {
  const year = isBefore ? 1 - (number * 10 + 9) : Math.max(1, number * 10);
  return {
    granularity: 'decade',
    first: { year, month: 1, day: 1 },
    value: `${isBefore ? 'BC' : ''}${digits(number, 3)}`,
  };
}

/** `number` is 19 for the 20th century, and 2 for the 3rd century BC, which begins in 300 BC. */
export function centuryPeriod(number: number, isBefore = false): Period {
  const year = isBefore ? 1 - (number + 1) * 100 : Math.max(1, number * 100);
  return {
    granularity: 'century',
    first: { year, month: 1, day: 1 },
    value: `${isBefore ? 'BC' : ''}${digits(number, 2)}`,
  };
}

/** The period of a unit's length that the day lies in. */
export function periodAround(day: Day, unit: Unit): Period {
  switch (unit) {
    case 'week':
    case 'fortnight':
      return weekPeriod(day);
    case 'weekend':
      return weekendPeriod(day);
    case 'month':
      return monthPeriod(day.year, day.month);
    case 'quarter':
      return partPeriod(day.year, QUARTERS[quarterOf(day.month) - 1] ?? 'Q1');
    case 'year':
      return yearPeriod(day.year);
    case 'decade':
      return day.year > 0
        ? decadePeriod(Math.floor(day.year / 10))
        : decadePeriod(Math.floor((1 - day.year) / 10), true);
    case 'century':
    case 'millennium':
      return day.year > 0
        ? centuryPeriod(Math.floor(day.year / 100))
        : centuryPeriod(Math.floor(-day.year / 100), true);
    default:
      return dayPeriod(day);
  }
}
const QUARTERS: readonly YearPart[] = ['Q1', 'Q2', 'Q3', 'Q4'];

/** The period a number of units away from the one around the day; null outside the years that have a value. */
export function shiftedPeriod(day: Day, unit: Unit, amount: number): Period | null {
  const target = movedDay(day, unit, amount) ?? day;
  return isYear(target.year) ? periodAround(target, unit) : null;
}

/** The day so many units away; null where the unit is shorter than a day. */
export function movedDay(day: Day, unit: Unit, amount: number): Day | null {
  const days = DAYS[unit];
  if (days !== undefined) return addDays(day, Math.round(amount * days));
  const months = MONTHS[unit];
  return months === undefined ? null : addMonths(day, Math.round(amount * months));
}

const DAYS: { readonly [unit in Unit]?: number } = { day: 1, night: 1, week: 7, weekend: 7, fortnight: 14 };
const MONTHS: { readonly [unit in Unit]?: number } = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
};

/** The day of that weekday on or before `day`. */
export function weekdayOnOrBefore(day: Day, weekday: number): Day {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** Days from `a` to `b`. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a);
}
