/** Resolves what is counted from another date: "last year", "two days later", "that month", "the year-earlier period". */

import type { Distance, Meaning, Unit } from '../meaning.js';
import { addDays, type Day, digits, isDay, isYear, nthWeekday, weekdayOf } from './calendar/days.js';
import { yearOf } from './calendar/index.js';
import {
  dayPeriod,
  type Granularity,
  type Period,
  partPeriod,
  periodAround,
  shiftedPeriod,
  weekendPeriod,
  yearPeriod,
} from './calendar/period.js';
import { CONFIDENCE, confidenceFromPrevious, confidenceFromPublished } from './confidence.js';
import {
  type Context,
  fromPrevious,
  fromPublished,
  isNear,
  openValue,
  type Reference,
  type Resolution,
  unresolved,
} from './context.js';

type Shift = Extract<Meaning, { kind: 'shift' }>;

export function resolveShift({ length, sign, from, counted = false }: Shift, context: Context): Resolution {
  const { unit } = length;
  const amount = length.amount * sign;
  const clock = from === 'previous' ? clockFrom(amount, unit, context) : null;
  if (clock !== null) return clock;
  if (counted && unit === 'year' && sign < 0 && length.amount === 1) {
    const report = yearBeforeReport(context, from);
    if (report !== null) return report;
  }
  const reference = from === 'previous' || context.narrative ? referenceFor(unit, context) : null;
  if (reference !== null)
    return shifted(
      reference.period.first,
      length,
      amount,
      (period) => fromPrevious(period, reference, confidenceFromPrevious(unit)),
      reference,
    );
  const { published } = context;
  if (published === null) return unresolved(openValue(granularityOf(unit)));
  // "three years later he was famous": counted from a day that nobody named, surely not from the publication
  if (from === 'previous' && sign > 0 && context.tense() === 'past') return unresolved(openValue(granularityOf(unit)));
  if (unit === 'weekend') return fromPublished(weekendFrom(published, amount, context), CONFIDENCE.likely);
  const confidence = from === 'published' ? confidenceFromPublished(unit, counted) : CONFIDENCE.doubtful;
  return shifted(published, length, amount, (period) => fromPublished(period, confidence), null);
}

/** "at 4 a.m. … two hours later": counted from the clock time spoken of in this sentence or one of the two before. */
function clockFrom(amount: number, unit: Unit, context: Context): Resolution | null {
  const { lastClock } = context;
  if ((unit !== 'hour' && unit !== 'minute') || !isNear(lastClock, context, 2)) return null;
  const minutes = lastClock.minutes + Math.round(unit === 'hour' ? amount * 60 : amount);
  const day = addDays(lastClock.period.first, Math.floor(minutes / MINUTES_OF_DAY));
  if (!isYear(day.year)) return null;
  const period = dayPeriod(day);
  const ofDay = ((minutes % MINUTES_OF_DAY) + MINUTES_OF_DAY) % MINUTES_OF_DAY;
  const value = `${period.value}T${digits(Math.floor(ofDay / 60), 2)}:${digits(ofDay % 60, 2)}`;
  return { ...fromPrevious(period, lastClock, CONFIDENCE.fair), value };
}

const MINUTES_OF_DAY = 24 * 60;

/** The date to count from: of days only one that names a day, of years any. */
function referenceFor(unit: Unit, context: Context): Reference | null {
  const { last, lastDay, lastMonth, narrative } = context;
  const reach = narrative ? Number.POSITIVE_INFINITY : 4;
  const near = (reference: Reference | null) => (isNear(reference, context, reach) ? reference : null);
  switch (unit) {
    case 'day':
    case 'night':
    case 'hour':
    case 'minute':
    case 'week':
    case 'weekend':
    case 'fortnight':
      return near(lastDay) ?? (narrative ? near(lastMonth) : null);
    case 'quarter':
      return near(context.lastReport) ?? near(lastMonth) ?? (narrative ? near(last) : null);
    case 'month':
      return near(lastMonth) ?? (narrative ? near(last) : null);
    default:
      return near(last);
  }
}

function shifted(
  base: Day,
  length: Distance,
  amount: number,
  resolved: (period: Period) => Resolution,
  reference: Reference | null,
): Resolution {
  const { unit } = length;
  if (unit === 'hour' || unit === 'minute' || unit === 'second')
    return { ...unresolved(openValue('hour')), status: 'partial' };
  // Days after a month that is all we know lie in that month, as far as we can tell.
  if (reference !== null && isCoarser(reference.period.granularity, unit)) return resolved(reference.period);
  const period = shiftedPeriod(base, unit, amount);
  return period === null ? unresolved(openValue(granularityOf(unit))) : resolved(period);
}

function isCoarser(granularity: Granularity, unit: Unit): boolean {
  const day = unit === 'day' || unit === 'night';
  return day && granularity !== 'day' && granularity !== 'week' && granularity !== 'weekend';
}

/** "the weekend": the last one, or the next where the text looks forward; "last weekend", "next weekend". */
function weekendFrom(published: Day, amount: number, context: Context): Period {
  const inside = weekdayOf(published) >= 6;
  if (amount !== 0) return weekendPeriod(addDays(published, amount * 7));
  if (inside || context.tense() === 'future') return weekendPeriod(published);
  return weekendPeriod(addDays(published, -7));
}

export function resolveSame({ unit, pointing }: Extract<Meaning, { kind: 'same' }>, context: Context): Resolution {
  const { published, narrative, last, lastReport } = context;
  const granularity = granularityOf(unit);
  if (unit === 'quarter') {
    if (lastReport !== null && lastReport.period.granularity === 'quarter')
      return fromPrevious(lastReport.period, lastReport, CONFIDENCE.doubtful);
    if (published === null) return unresolved(openValue('quarter'));
    const latest = shiftedPeriod(published, 'quarter', -1);
    return latest === null ? unresolved(openValue('quarter')) : fromPublished(latest, CONFIDENCE.doubtful);
  }
  const reference = finerReference(unit, context);
  // In news "the year" and "the month" are those of publication, "that year" is one spoken of.
  const carried = pointing || unit === 'day' || unit === 'night' || published === null;
  const near = narrative ? isNear(reference, context, 8) : carried && isNear(reference, context, 1);
  if (reference !== null && (near || published === null)) {
    return fromPrevious(periodAround(reference.period.first, unit), reference, confidenceFromPrevious(unit));
  }
  if (narrative && last !== null) return fromPrevious(last.period, last, CONFIDENCE.weak);
  const inMonth = pointing && granularity === 'day' ? dayInMonth(context) : null;
  if (inMonth !== null) return inMonth;
  if (published === null) return unresolved(openValue(granularity));
  // "that day" of a story that names none is hardly the day of publication
  return fromPublished(
    periodAround(published, unit),
    pointing && granularity === 'day' ? CONFIDENCE.weak : CONFIDENCE.doubtful,
  );
}

/** "The mill burnt down last October. That same day …": a day of that month. */
function dayInMonth(context: Context): Resolution | null {
  const { lastMonth } = context;
  if (!isNear(lastMonth, context) || lastMonth.period.granularity !== 'month') return null;
  const { period } = lastMonth;
  return {
    ...fromPrevious(period, lastMonth, CONFIDENCE.doubtful),
    value: `${period.value}-XX`,
    status: 'partial',
    period: null,
  };
}

/** The week or weekend that the day lies in. */
export function resolveAround({ unit }: Extract<Meaning, { kind: 'around' }>, day: Resolution): Resolution {
  if (day.period === null) return unresolved(openValue(granularityOf(unit)));
  const period = periodAround(day.period.first, unit);
  return { ...day, value: period.value, period };
}

/** "two weeks from Friday": as sure as the day that is counted from. */
export function resolveCounted({ length, sign }: Extract<Meaning, { kind: 'counted' }>, day: Resolution): Resolution {
  const open = unresolved(openValue(granularityOf(length.unit)));
  if (day.period === null || day.period.granularity !== 'day') return open;
  const period = shiftedPeriod(day.period.first, length.unit, length.amount * sign);
  return period === null ? open : { ...day, value: period.value, period };
}

/** "the first Monday in April"; a fifth one that the month does not have is none. */
export function resolveNthWeekday(
  { nth, weekday }: Extract<Meaning, { kind: 'nth-weekday' }>,
  month: Resolution,
): Resolution {
  if (month.period === null) return unresolved('XXXX-XX-XX');
  const { year, month: number } = month.period.first;
  const day = nthWeekday(year, number, weekday, nth);
  if (!isDay(day)) return unresolved('XXXX-XX-XX');
  const period = dayPeriod(day);
  return { ...month, value: period.value, period };
}

/** The last reference that is not longer than the unit. */
function finerReference(unit: Unit, { last, lastDay, lastMonth }: Context): Reference | null {
  if (unit === 'day' || unit === 'night' || unit === 'week' || unit === 'weekend') return lastDay;
  return unit === 'month' ? lastMonth : last;
}

/** "the year-earlier period", "the 1988 period", "the latest period". */
export function resolvePeriod({ years, year }: Extract<Meaning, { kind: 'period' }>, context: Context): Resolution {
  const { lastReport, published } = context;
  if (lastReport !== null && !context.lastReportIsLong) {
    const named = year === null ? null : yearOf(year, context);
    const number = named?.number ?? lastReport.period.first.year + years;
    return isYear(number)
      ? fromPrevious(inYear(lastReport.period, number), lastReport, CONFIDENCE.fair)
      : unresolved('XXXX');
  }
  const named = year === null ? null : yearOf(year, context);
  if (named !== null) return named.resolved(yearPeriod(named.number));
  if (published === null) return unresolved('XXXX');
  return isYear(published.year + years)
    ? fromPublished(yearPeriod(published.year + years), CONFIDENCE.doubtful)
    : unresolved('XXXX');
}

/** "a year earlier" after the figures of a quarter is that quarter, a year before. */
function yearBeforeReport(context: Context, from: 'published' | 'previous'): Resolution | null {
  const { lastReport, last } = context;
  if (lastReport === null || context.lastReportIsLong) return null;
  const near = context.sentence - lastReport.sentence <= 8;
  const fresh =
    from === 'previous' ||
    last === null ||
    last.index <= lastReport.index ||
    context.sentence - lastReport.sentence <= 2;
  const number = lastReport.period.first.year - 1;
  if (!near || !fresh || !isYear(number)) return null;
  return fromPrevious(inYear(lastReport.period, number), lastReport, CONFIDENCE.fair);
}

/** The same quarter, half or month of another year. */
function inYear(period: Period, year: number): Period {
  const part = /-([QH]\d)$/.exec(period.value)?.[1];
  if (isReportPart(part)) return partPeriod(year, part);
  return yearPeriod(year);
}

type ReportPart = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2';
function isReportPart(part: string | undefined): part is ReportPart {
  return part !== undefined && /^(?:Q[1-4]|H[12])$/.test(part);
}

function granularityOf(unit: Unit): Granularity | 'hour' {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return 'hour';
    case 'night':
      return 'day';
    case 'fortnight':
      return 'week';
    case 'millennium':
      return 'century';
    default:
      return unit;
  }
}
