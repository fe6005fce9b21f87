/** Resolves dates with names: months, days of months, weekdays, years. */

import type { CalendarMeaning, YearNamed } from '../../meaning.js';
import { CONFIDENCE } from '../confidence.js';
import {
  type Context,
  changed,
  explicit,
  fromPrevious,
  fromPublished,
  type Resolution,
  unresolved,
} from '../context.js';
import { digits } from './days.js';
import { fiscalValue } from './fiscal.js';
import { resolveMonth } from './months.js';
import { yearOf } from './named-year.js';
import { periodOf, yearPeriod, yearValue } from './period.js';
import { resolveWeekdayNumber } from './weekday-numbers.js';
import { resolveWeekday } from './weekdays.js';

export function resolveCalendar(meaning: CalendarMeaning, context: Context): Resolution {
  if (meaning.year !== null) return resolveWithYear(meaning, meaning.year, context);
  if (meaning.month !== null) return resolveMonth(meaning, meaning.month, context);
  if (meaning.weekday !== null) {
    const numbered = meaning.day === null ? null : resolveWeekdayNumber(meaning, meaning.weekday, meaning.day, context);
    if (numbered !== null || meaning.day === null) return numbered ?? resolveWeekday(meaning, meaning.weekday, context);
    // No month near has such a day: the number counts something, or is wrong.
    return changed(resolveWeekday(meaning, meaning.weekday, context), { confidence: CONFIDENCE.weak });
  }
  return meaning.day === null ? unresolved('XXXX-XX-XX') : resolveDayOfMonth(meaning.day, context);
}

function resolveWithYear(meaning: CalendarMeaning, named: Exclude<YearNamed, null>, context: Context): Resolution {
  const { month, day } = meaning;
  const year = yearOf(named, context);
  if (year === null)
    return unresolved(`XXXX${month === null ? '' : `-${digits(month, 2)}`}${day === null ? '' : `-${digits(day, 2)}`}`);
  const period = periodOf(year.number, month, day);
  if (period === null) return unresolved('XXXX-XX-XX');
  if (meaning.ambiguous === true) {
    return {
      ...explicit(yearPeriod(year.number), CONFIDENCE.doubtful),
      value: `${yearValue(year.number)}-XX-XX`,
      status: 'partial',
      period: null,
    };
  }
  const resolved = year.resolved(period);
  return meaning.fiscal === true && month === null
    ? changed(resolved, { value: fiscalValue(year.number, null), confidence: CONFIDENCE.likely })
    : resolved;
}

/** "the 19th": of the month spoken of last. */
function resolveDayOfMonth(day: number, context: Context): Resolution {
  const { lastMonth, published } = context;
  const open = unresolved(`XXXX-XX-${digits(day, 2)}`);
  if (lastMonth !== null) {
    const period = periodOf(lastMonth.period.first.year, lastMonth.period.first.month, day);
    return period === null ? open : fromPrevious(period, lastMonth, CONFIDENCE.doubtful);
  }
  if (published === null) return open;
  const months = published.year * 12 + published.month - 1 + monthAway(day, published.day, context);
  const period = periodOf(Math.floor(months / 12), (months % 12) + 1, day);
  return period === null ? open : fromPublished(period, CONFIDENCE.doubtful);
}

/** "will meet on the 2nd", said on the 19th, is of the next month; "met on the 28th" of the one before. */
function monthAway(day: number, today: number, context: Context): number {
  const tense = context.tense();
  if (tense === 'future' && day < today) return 1;
  return tense === 'past' && day > today ? -1 : 0;
}
