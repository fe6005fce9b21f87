/** Resolves what is counted from another expression or event: "two weeks after the attack of 7 October", "eight days after Fort Sumter". */
import type { Distance, Meaning, Unit } from '../meaning.js';
import { isYear } from './calendar/days.js';
import { dayPeriod, type Granularity, movedDay, type Period, periodAround } from './calendar/period.js';
import { CONFIDENCE, confidenceOfLength } from './confidence.js';
import { granularityOf, type OffsetAnchor, openValue, type Resolution, unresolved, valued } from './context.js';
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
  return valued(lengthValue([length]), confidenceOfLength(length.amount, length.unit));
}

/** As exact as what is counted from; null where that is longer than the unit, as with weeks after a year. */
export function offsetPeriod({ first, granularity }: Period, { amount, unit }: Distance, sign: 1 | -1): Period | null {
  if (!COUNTED_FROM[granularity]?.has(unit)) return null;
  const day = movedDay(first, unit, amount * sign);
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
