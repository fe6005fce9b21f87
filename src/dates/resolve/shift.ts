/** Resolves what is so far from another date: "last year", "yesterday", "two days later", "a year earlier". */
import type { Distance, Meaning, Unit } from '../meaning.js';
import { addDays, type Day, digits, isYear, weekdayOf } from './calendar/days.js';
import { dayPeriod, type Granularity, type Period, shiftedPeriod, weekendPeriod } from './calendar/period.js';
import { CONFIDENCE, confidenceFromPrevious, confidenceFromPublished } from './confidence.js';
import {
  type Context,
  changed,
  fromPrevious,
  fromPublished,
  granularityOf,
  isNear,
  openValue,
  type Reference,
  type Resolution,
  unresolved,
  valued,
} from './context.js';
import { yearBeforeReport } from './report-period.js';

type Shift = Extract<Meaning, { kind: 'shift' }>;

export function resolveShift({ length, sign, from, counted = false }: Shift, context: Context): Resolution {
  const { unit } = length;
  const amount = length.amount * sign;
  // "still used | today": also a narrative knows its own day
  if (context.narrative && context.published === null && isToday({ length, sign, from }))
    return valued('PRESENT_REF', CONFIDENCE.fair);
  const clock = from === 'previous' ? clockFrom(amount, unit, context) : null;
  if (clock !== null) return clock;
  if (counted && unit === 'year' && sign < 0 && length.amount === 1) {
    const report = yearBeforeReport(context, from);
    if (report !== null) return report;
  }
  const reference =
    from === 'previous' || (context.narrative && !isToday({ length, sign, from }))
      ? referenceFor(unit, context)
      : isThen({ length, sign, from }, context)
        ? thenOf(context)
        : null;
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

function isToday({ length, sign, from }: Pick<Shift, 'length' | 'sign' | 'from'>): boolean {
  return from === 'published' && sign === 0 && length.unit === 'day';
}

/** "He was arrested in May 2016. The next year he was freed": no year to come. */
function isThen({ length, sign, from }: Pick<Shift, 'length' | 'sign' | 'from'>, context: Context): boolean {
  return length.unit === 'year' && sign > 0 && from === 'published' && context.tense() === 'past';
}

function thenOf(context: Context): Reference | null {
  const { lastSpoken, published } = context;
  const spoken = isNear(lastSpoken, context) && lastSpoken.isYearNamed ? lastSpoken : null;
  const reference = context.story() ?? spoken;
  return reference !== null && published !== null && reference.period.first.year < published.year ? reference : null;
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
  return changed(fromPrevious(period, lastClock, CONFIDENCE.fair), { value });
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
      return narrative ? (sinceThen(lastDay, last) ?? sinceThen(lastMonth, last) ?? last) : near(lastDay);
    case 'quarter':
      return near(context.lastReport) ?? near(lastMonth) ?? (narrative ? near(last) : null);
    case 'month':
      return near(lastMonth) ?? (narrative ? near(last) : null);
    default: {
      // "since 1724. Two years later": the year spoken of right before, were it in passing
      const spoken = narrative ? context.lastSpoken : null;
      return spoken !== null && context.sentence - spoken.sentence <= 1 ? spoken : near(last);
    }
  }
}

/** What a narrative counts from, unless it has come to another year since: "born on 3 May 1635 … In 1655 … . Two days later". */
function sinceThen(reference: Reference | null, last: Reference | null): Reference | null {
  if (reference === null || last === null || last.index <= reference.index) return reference;
  return isSameTime(reference.period, last.period) ? reference : null;
}

/** A month or year that the day lies in is no other time. */
function isSameTime({ first }: Period, { first: other, granularity }: Period): boolean {
  return first.year === other.year && (granularity !== 'month' || first.month === other.month);
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
    return changed(unresolved(openValue('hour')), { status: 'partial' });
  // Days after a month that is all we know lie in that month, as far as we can tell.
  if (reference !== null && isCoarser(reference.period.granularity, unit)) return resolved(reference.period);
  const period = shiftedPeriod(base, unit, amount);
  return period === null ? unresolved(openValue(granularityOf(unit))) : resolved(period);
}

const FINE: ReadonlySet<Unit> = new Set<Unit>(['day', 'night', 'week', 'weekend', 'fortnight']);

function isCoarser(granularity: Granularity, unit: Unit): boolean {
  return FINE.has(unit) && granularity !== 'day' && granularity !== 'week' && granularity !== 'weekend';
}

/** "the weekend": the last one, or the next where the text looks forward; "last weekend", "next weekend". */
function weekendFrom(published: Day, amount: number, context: Context): Period {
  const inside = weekdayOf(published) >= 6;
  if (amount !== 0) return weekendPeriod(addDays(published, amount * 7));
  const tense = context.tense();
  // Without a verb, from Wednesday on, the one to come: "fixtures for the weekend".
  if (inside || tense === 'future' || (tense === null && weekdayOf(published) >= WEDNESDAY))
    return weekendPeriod(published);
  return weekendPeriod(addDays(published, -7));
}

const WEDNESDAY = 3;
