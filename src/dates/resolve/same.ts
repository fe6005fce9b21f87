/** Resolves the unit spoken of: "that year", "the same day", "the month", "the quarter". */
import type { Meaning, Unit } from '../meaning.js';
import { periodAround, shiftedPeriod } from './calendar/period.js';
import { CONFIDENCE, confidenceFromPrevious } from './confidence.js';
import {
  type Context,
  fromPrevious,
  fromPublished,
  granularityOf,
  isNear,
  openValue,
  type Reference,
  type Resolution,
  unresolved,
} from './context.js';

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
  const reference = unit === 'year' && pointing ? lastYear(context) : finerReference(unit, context);
  const told = unit === 'year' && !pointing ? context.story() : null;
  if (told !== null && context.tense() === 'past') {
    return fromPrevious(periodAround(told.period.first, unit), told, confidenceFromPrevious(unit));
  }
  // In news "the year" and "the month" are those of publication, "that year" is one spoken of.
  const carried = pointing || unit === 'day' || unit === 'night' || published === null;
  const near = narrative ? isNear(reference, context, 8) : carried && isNear(reference, context, pointing ? 4 : 1);
  if (reference !== null && (near || published === null)) {
    return fromPrevious(periodAround(reference.period.first, unit), reference, confidenceFromPrevious(unit));
  }
  if (narrative && last !== null) return fromPrevious(last.period, last, CONFIDENCE.weak);
  const inMonth = pointing && granularity === 'day' ? dayInMonth(context) : null;
  if (inMonth !== null) return inMonth;
  // "that day" of a story that names none is hardly the day of publication
  if (published === null || pointing) return unresolved(openValue(granularity));
  return fromPublished(periodAround(published, unit), CONFIDENCE.doubtful);
}

/** "That same year": the one spoken of last, were it in passing. */
function lastYear({ last, lastSpoken, sentence }: Context): Reference | null {
  return lastSpoken !== null && sentence - lastSpoken.sentence <= 2 ? lastSpoken : last;
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

/** The last reference that is not longer than the unit. */
function finerReference(unit: Unit, { last, lastDay, lastMonth }: Context): Reference | null {
  if (unit === 'day' || unit === 'night' || unit === 'week' || unit === 'weekend') return lastDay;
  return unit === 'month' ? lastMonth : last;
}
