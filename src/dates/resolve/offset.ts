/** Resolves what is counted from another expression or event: "two weeks after the attack of 7 October", "eight days after Fort Sumter". */
import type { Distance, Meaning, Unit } from '../meaning.js';
import { addDays, addMonths, type Day, isYear } from './calendar/days.js';
import { dayPeriod, type Granularity, type Period, periodAround } from './calendar/period.js';
import { CONFIDENCE, confidenceOfLength } from './confidence.js';
import { granularityOf, type OffsetAnchor, openValue, type Resolution, unresolved } from './context.js';
import { lengthValue } from './length.js';

type Offset = Extract<Meaning, { kind: 'offset' }>;

/** @param anchor null where nothing dates it: then the words say a length and no more */
export function resolveOffset({ length, sign, lengthEnd }: Offset, anchor: OffsetAnchor | null): Resolution {
  const undated = () => (lengthEnd === null ? unresolved('XXXX-XX-XX') : lengthAlone(length));
  if (anchor === null) return undated();
  const { period, status, confidence } = anchor.resolution;
  if (status === 'unresolved') return unresolved(openValue(granularityOf(length.unit)));
  const moved = period === null ? null : offsetPeriod(period, length, sign);
  if (moved === null) return undated();
  return {
    value: moved.value,
    status: 'resolved',
    basis: 'previous',
    anchor: anchor.index,
    confidence: Math.min(confidence, CONFIDENCE.fair),
    period: moved,
  };
}

function lengthAlone(length: Distance): Resolution {
  return {
    value: lengthValue([length]),
    status: 'resolved',
    basis: 'explicit',
    anchor: null,
    confidence: confidenceOfLength(length.amount, length.unit),
    period: null,
  };
}

/** As exact as what is counted from; null where that is longer than the unit, as with weeks after a year. */
export function offsetPeriod({ first, granularity }: Period, { amount, unit }: Distance, sign: 1 | -1): Period | null {
  if (!COUNTED_FROM[granularity]?.has(unit)) return null;
  const day = moveDay(first, unit, amount * sign);
  if (day === null || !isYear(day.year)) return null;
  return granularity === 'day'
    ? dayPeriod(day)
    : periodAround(day, granularity === 'week' ? 'week' : granularity === 'month' ? 'month' : 'year');
}

const YEARS: readonly Unit[] = ['year', 'decade', 'century'];
const COUNTED_FROM: { readonly [granularity in Granularity]?: ReadonlySet<Unit> } = {
  day: new Set<Unit>(['day', 'week', 'fortnight', 'month', ...YEARS]),
  week: new Set<Unit>(['week', 'fortnight']),
  month: new Set<Unit>(['month', ...YEARS]),
  year: new Set<Unit>(YEARS),
};

/** The day so many units away; null where the unit is no length of days. */
export function moveDay(day: Day, unit: Unit, amount: number): Day | null {
  const days = DAYS[unit];
  if (days !== undefined) return addDays(day, Math.round(amount * days));
  const months = MONTHS[unit];
  return months === undefined ? null : addMonths(day, Math.round(amount * months));
}

const DAYS: { readonly [unit in Unit]?: number } = { day: 1, night: 1, week: 7, fortnight: 14 };
const MONTHS: { readonly [unit in Unit]?: number } = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
