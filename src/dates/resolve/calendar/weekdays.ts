/** Resolves weekdays: "Thursday", "last Friday", "next Tuesday". */
import type { CalendarMeaning } from '../../meaning.js';
import { CONFIDENCE } from '../confidence.js';
import { type Context, fromPrevious, fromPublished, type Resolution, unresolved } from '../context.js';
import { addDays } from './days.js';
import { dayPeriod, daysBetween, weekdayOnOrBefore } from './period.js';

export function resolveWeekday(
  { direction, week, fromPrevious: counted = false }: CalendarMeaning,
  weekday: number,
  context: Context,
): Resolution {
  const { narrative, lastDay, published } = context;
  if (counted && direction !== null && lastDay !== null && context.sentence - lastDay.sentence <= 2) {
    const base = lastDay.period.first;
    const step = direction === 'past' ? -1 : direction === 'future' ? 7 : 0;
    return fromPrevious(dayPeriod(weekdayOnOrBefore(addDays(base, step), weekday)), lastDay, CONFIDENCE.fair);
  }
  // A narrative that has named its own day of publication counts from it as news does.
  const isToday = lastDay !== null && published !== null && daysBetween(lastDay.period.first, published) === 0;
  if (narrative && lastDay !== null && !isToday && context.sentence - lastDay.sentence <= 3) {
    const base = lastDay.period.first;
    const before = weekdayOnOrBefore(base, weekday);
    const day = daysBetween(before, base) > 3 && direction !== 'past' ? addDays(before, 7) : before;
    return fromPrevious(dayPeriod(day), lastDay, CONFIDENCE.fair);
  }
  const told = direction === null && week === undefined ? context.carriedWeekday(weekday) : null;
  if (told !== null) return fromPrevious(told.period, told.from, CONFIDENCE.fair);
  if (published === null) return unresolved(`XXXX-WXX-${weekday}`);
  if (week !== undefined) {
    return fromPublished(published.dayAfter(week * 7 + weekday - published.weekday), CONFIDENCE.likely);
  }
  const since = (published.weekday - weekday + 7) % 7;
  const ahead = 7 - since;
  const away = (days: number, confidence: number) => fromPublished(published.dayAfter(days), confidence);
  if (direction === 'past') return away(since === 0 ? -7 : -since, CONFIDENCE.sure);
  if (direction === 'future') return away(ahead, CONFIDENCE.likely);
  if (direction === 'this') return away(since === 0 ? 0 : ahead, CONFIDENCE.likely);
  const future = since > 0 && context.tense() === 'future' && !(ahead > 3 && context.isCalledOff());
  return future ? away(ahead, CONFIDENCE.fair) : away(-since, CONFIDENCE.sure);
}
