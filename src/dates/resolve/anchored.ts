/**
 * Lengths with a known beginning or end: "the past three years" up to the publication, "the next two months" from the day after it, "the first two
 * weeks of | May". The value is the length, the interval says where it lies.
 */
import type { Anchored, Distance, Length, Meaning, Unit } from '../meaning.js';
import { addDays, addMonths, type Day, isDay, isoDay } from './calendar/days.js';
import type { Interval } from './calendar/interval.js';
import { dayPeriod, movedDay, periodAround, shiftedPeriod } from './calendar/period.js';
import { CONFIDENCE } from './confidence.js';
import {
  type Context,
  changed,
  fromPublished,
  granularityOf,
  openValue,
  type Reference,
  type Resolution,
  unresolved,
  valued,
} from './context.js';
import { lengthValue } from './length.js';
import { endOf } from './part-of.js';

/** @param within what the expression of `at` came to */
export function intervalOfLength(
  [length, ...more]: readonly Length[],
  anchored: Anchored,
  context: Context,
  within: Pick<Resolution, 'period'> | null,
): Interval | null {
  if (length === undefined || length.amount === 'X' || more.length > 0) return null;
  if ('at' in anchored) return withinPeriod(length.amount, length, anchored.sign, within);
  const { published, narrative } = context;
  const lastDay = narrative ? latest(context) : context.lastDay;
  const isPublished = anchored.from === 'published' && !narrative;
  const origin = isPublished ? published : (lastDay?.period.first ?? null);
  if (origin === null || (!isPublished && context.sentence - (lastDay?.sentence ?? 0) > 2)) return null;
  const { granularity } = isPublished || lastDay === null ? { granularity: 'day' } : lastDay.period;
  // What is past ends with the day that is counted from, what comes begins on the next one. Quarters are whole ones.
  const isQuarters = length.unit === 'quarter';
  const edge = isQuarters ? periodAround(origin, 'quarter').first : origin;
  const next = isQuarters ? addMonths(edge, 3) : granularity === 'day' ? addDays(origin, 1) : origin;
  const start = anchored.sign > 0 ? next : edge;
  const { amount, unit } = inDays(length.amount, length.unit);
  const other = movedDay(start, unit, amount * anchored.sign);
  return other === null ? null : anchored.sign > 0 ? between(start, other) : between(other, edge);
}

/** "the past 48 hours": two days; of other hours nobody knows where they begin. */
function inDays(amount: number, unit: Unit): Distance {
  return unit === 'hour' && amount % HOURS === 0 ? { amount: amount / HOURS, unit: 'day' } : { amount, unit };
}

const HOURS = 24;

/** What a narrative has come to: a day, or a month or year that it named since. */
function latest({ last, lastDay }: Context): Reference | null {
  return last !== null && (lastDay === null || last.index > lastDay.index) ? last : lastDay;
}

function withinPeriod(
  amount: number,
  { unit }: Length,
  sign: 1 | -1,
  within: Pick<Resolution, 'period'> | null,
): Interval | null {
  const period = within?.period ?? null;
  const end = period === null ? null : endOf(period);
  if (period === null || end === null) return null;
  const isWeeks = unit === 'week' && period.granularity !== 'week' && period.granularity !== 'day';
  const first = isWeeks ? thursdayWeek(period.first) : period.first;
  const last = isWeeks ? thursdayWeek(end) : end;
  const edge = sign > 0 ? first : last;
  const other = movedDay(edge, unit, amount * sign);
  return other === null ? null : sign > 0 ? between(edge, other) : between(other, edge);
}

/** The Monday of the first week that has its Thursday on the day or after it. */
function thursdayWeek(day: Day): Day {
  return periodAround(addDays(day, 3), 'week').first;
}

function between(start: Day, end: Day): Interval | null {
  return isDay(start) && isDay(end) ? { start: isoDay(start), end: isoDay(end) } : null;
}

/** "in two weeks": a time to come where the clause looks ahead, else how long it takes. */
export function resolveAhead({ length, surely }: Extract<Meaning, { kind: 'ahead' }>, context: Context): Resolution {
  const { amount, unit } = length;
  const took = valued(lengthValue([length]), CONFIDENCE.fair);
  const { published, narrative } = context;
  if (!surely && (narrative || context.tense() !== 'future')) return took;
  if (published === null) return surely ? unresolved(openValue('day')) : took;
  const day = movedDay(published, unit, amount);
  const isDays = unit === 'day' || unit === 'week' || unit === 'fortnight';
  const period = day === null || !isDay(day) ? null : isDays ? dayPeriod(day) : shiftedPeriod(published, unit, amount);
  return period === null ? took : fromPublished(period, surely ? CONFIDENCE.fair : CONFIDENCE.doubtful);
}

/** "year to date": the year of publication, up to that day. */
export function resolveToDate({ unit }: Extract<Meaning, { kind: 'to-date' }>, { published }: Context): Resolution {
  if (published === null) return unresolved(openValue(granularityOf(unit)));
  const period = periodAround(published, unit);
  return changed(fromPublished(period, CONFIDENCE.likely), { interval: between(period.first, addDays(published, 1)) });
}
