/** Resolves what is counted from a date that is named beside it: "the week of March 6", "two weeks from Friday", "the first Monday in April". */
import type { Meaning } from '../meaning.js';
import { addDays, isDay, nthWeekday, weekdayOf } from './calendar/days.js';
import { dayPeriod, periodAround } from './calendar/period.js';
import { changed, granularityOf, openValue, type Resolution, unresolved } from './context.js';
import { offsetPeriod } from './offset.js';

/** The week or weekend that the day lies in. */
export function resolveAround({ unit, date }: Extract<Meaning, { kind: 'around' }>, day: Resolution): Resolution {
  if (day.period === null) return unresolved(openValue(granularityOf(unit)));
  const { first } = day.period;
  // "Labor Day weekend" ends with its Monday
  const isBefore = date.kind === 'holiday' && unit === 'weekend' && weekdayOf(first) <= TUESDAY;
  const period = periodAround(isBefore ? addDays(first, -weekdayOf(first)) : first, unit);
  return changed(day, { value: period.value, period, interval: null });
}

const TUESDAY = 2;

/** "two weeks from Friday": as sure as the day that is counted from. */
export function resolveCounted({ length, sign }: Extract<Meaning, { kind: 'counted' }>, day: Resolution): Resolution {
  const open = unresolved(openValue(granularityOf(length.unit)));
  const period = day.period === null ? null : offsetPeriod(day.period, length, sign);
  return period === null ? open : changed(day, { value: period.value, period, interval: null });
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
  return changed(month, { value: period.value, period });
}
