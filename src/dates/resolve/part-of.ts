/** Resolves a day, week or month counted within a period, and a weekday beside a day: "the last day of 2021", "the Saturday before Easter". */
import type { Meaning } from '../meaning.js';
import { addDays, addMonths, type Day, dayNumber, isDay, isoDay, isYear, weeksInYear } from './calendar/days.js';
import { yearOf } from './calendar/named-year.js';
import {
  dayPeriod,
  monthPeriod,
  type Period,
  periodAround,
  weekdayOnOrBefore,
  weekPeriodOf,
} from './calendar/period.js';
import { CONFIDENCE } from './confidence.js';
import { type Context, changed, fromPublished, openValue, type Resolution, unresolved } from './context.js';

type PartOf = Extract<Meaning, { kind: 'part-of' }>;

/** @param within what the period came to */
export function resolvePartOf({ nth, unit }: PartOf, within: Resolution): Resolution {
  const open = unresolved(openValue(unit));
  const { period } = within;
  const end = period === null ? null : endOf(period);
  if (period === null || end === null) return open;
  const part = partOf(period, end, nth, unit);
  if (part === null) return open;
  // Weeks have no names within a month: the value is the month's, with a modifier.
  if (unit === 'week' && period.granularity === 'month') {
    return changed(within, { interval: { start: isoDay(part.first), end: isoDay(addDays(part.first, 7)) } });
  }
  return changed(within, { value: part.value, period: part, interval: null });
}

function partOf(period: Period, end: Day, nth: number, unit: PartOf['unit']): Period | null {
  const lies = (day: Day) => isDay(day) && dayNumber(day) >= dayNumber(period.first) && dayNumber(day) < dayNumber(end);
  if (unit === 'month') {
    const day = nth < 0 ? addMonths(end, nth) : addMonths(period.first, nth - 1);
    return lies(day) ? monthPeriod(day.year, day.month) : null;
  }
  if (unit === 'day') {
    const day = addDays(nth < 0 ? end : period.first, nth < 0 ? nth : nth - 1);
    return lies(day) ? dayPeriod(day) : null;
  }
  // The week that has its Thursday in the period is one of it.
  const last = weekdayOnOrBefore(addDays(end, -1), THURSDAY);
  const first = weekdayOnOrBefore(addDays(period.first, 6), THURSDAY);
  const thursday = nth < 0 ? addDays(last, (nth + 1) * 7) : addDays(first, (nth - 1) * 7);
  return lies(thursday) ? periodAround(thursday, 'week') : null;
}

const THURSDAY = 4;

/** The first day after the period; null for those that are not so exact. */
export function endOf({ granularity, first }: Period): Day | null {
  switch (granularity) {
    case 'day':
      return addDays(first, 1);
    case 'week':
      return addDays(first, 7);
    case 'month':
      return addMonths(first, 1);
    case 'quarter':
      return addMonths(first, 3);
    case 'half':
      return addMonths(first, 6);
    case 'year':
      return addMonths(first, 12);
    default:
      return null;
  }
}

/** @param day what the other day came to; null where nothing dates it */
export function resolveWeekdayBeside(
  { weekday, sign }: Extract<Meaning, { kind: 'weekday-beside' }>,
  day: Resolution | null,
): Resolution {
  const period = day?.period ?? null;
  if (day === null || period === null || period.granularity !== 'day') return unresolved(`XXXX-WXX-${weekday}`);
  const found = weekdayOnOrBefore(addDays(period.first, sign < 0 ? -1 : 7), weekday);
  const beside = dayPeriod(found);
  return isYear(found.year)
    ? changed(day, { value: beside.value, period: beside, interval: null })
    : unresolved(`XXXX-WXX-${weekday}`);
}

/** "week 37 of 2023", "week 12": of the year named, else of the one that makes it nearest to the publication. */
export function resolveWeekNumber(
  { week, year }: Extract<Meaning, { kind: 'week-number' }>,
  context: Context,
): Resolution {
  const open = unresolved('XXXX-WXX');
  if (year !== null) {
    const found = yearOf(year, context);
    return found === null || !isYear(found.number) || week > weeksInYear(found.number)
      ? open
      : found.resolved(weekPeriodOf({ year: found.number, week }));
  }
  const { published } = context;
  if (published === null || context.narrative) return open;
  const own = published.year + (published.month === 12 && week <= 8 ? 1 : published.month === 1 && week >= 45 ? -1 : 0);
  return isYear(own) && week <= weeksInYear(own)
    ? fromPublished(weekPeriodOf({ year: own, week }), CONFIDENCE.doubtful)
    : open;
}
