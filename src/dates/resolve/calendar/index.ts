/** Resolves dates with names: months, days of months, weekdays, years. */

import type { CalendarMeaning, YearNamed } from '../../meaning.js';
import { CONFIDENCE } from '../confidence.js';
import {
  type Context,
  explicit,
  fromPrevious,
  fromPublished,
  isNear,
  type Resolution,
  unresolved,
} from '../context.js';
import { carriedYear } from './carried-year.js';
import { addDays, type Day, digits, isDay, weekdayOf } from './days.js';
import { dayPeriod, daysBetween, monthPeriod, type Period, weekdayOnOrBefore, yearPeriod } from './period.js';

export function resolveCalendar(meaning: CalendarMeaning, context: Context): Resolution {
  if (meaning.year !== null) return resolveWithYear(meaning, meaning.year, context);
  if (meaning.month !== null) return resolveMonth(meaning, meaning.month, context);
  if (meaning.weekday !== null) return resolveWeekday(meaning, meaning.weekday, context);
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
      value: `${digits(year.number, 4)}-XX-XX`,
      status: 'partial',
      period: null,
    };
  }
  return year.resolved(period);
}

export interface YearFound {
  readonly number: number;
  readonly resolved: (period: Period) => Resolution;
}

/** The year that the words name: by number, from the day of publication, or the one spoken of last. */
export function yearOf(named: Exclude<YearNamed, null>, context: Context): YearFound | null {
  if ('number' in named) return { number: named.number, resolved: (period) => explicit(period) };
  const { published, narrative } = context;
  const same = 'same' in named;
  const last = same ? context.lastSpoken : context.last;
  if (last !== null && (narrative || (same && context.sentence - last.sentence <= 1))) {
    const number = last.period.first.year + (same ? 0 : named.shift);
    return { number, resolved: (period) => fromPrevious(period, last, CONFIDENCE.doubtful) };
  }
  if (published === null) return null;
  const number = published.year + (same ? 0 : named.shift);
  return { number, resolved: (period) => fromPublished(period, CONFIDENCE.likely) };
}

function periodOf(year: number, month: number | null, day: number | null): Period | null {
  if (month === null) return yearPeriod(year);
  if (day === null) return monthPeriod(year, month);
  return isDay({ year, month, day }) ? dayPeriod({ year, month, day }) : null;
}

/** "March 7", "September", "last May": the year must be found. */
function resolveMonth(meaning: CalendarMeaning, month: number, context: Context): Resolution {
  const { day, direction } = meaning;
  const open = `XXXX-${digits(month, 2)}${day === null ? '' : `-${digits(day, 2)}`}`;
  const carried =
    context.narrative || tellsOfOldTimes(meaning, context) ? carriedYear(month, direction, context) : null;
  if (carried !== null && context.last !== null) {
    const period = periodOf(carried, month, day);
    return period === null ? unresolved(open) : fromPrevious(period, context.last, CONFIDENCE.likely);
  }
  const { published } = context;
  if (published === null) return unresolved(open);
  const candidates = [-1, 0, 1].flatMap((shift) => candidateIn(published.year + shift, month, day, published));
  const { weekday } = meaning;
  const fitting = weekday === null ? [] : candidates.filter(({ first }) => weekdayOf(first) === weekday);
  const chosen = choose(fitting.length > 0 ? fitting : candidates, published, meaning, context);
  const period = chosen === null ? null : periodOf(chosen.first.year, month, day);
  return period === null ? unresolved(open) : fromPublished(period, day === null ? CONFIDENCE.likely : CONFIDENCE.sure);
}

/** A day or month of one year that may be meant. */
interface Candidate {
  readonly first: Day;
  /** Days from the publication to it, 0 inside of it. */
  readonly distance: number;
}

function candidateIn(year: number, month: number, day: number | null, published: Day): Candidate[] {
  const first: Day = { year, month, day: day ?? 1 };
  if (!isDay(first)) return [];
  const toFirst = daysBetween(published, first);
  const isInside = toFirst < 0 && toFirst + (day === null ? MONTH : 1) > 0;
  return [{ first, distance: isInside ? 0 : toFirst }];
}

/** "What happened in 2003? In January, …": also in news, a month right after a year long past is of that year. */
function tellsOfOldTimes({ direction }: CalendarMeaning, context: Context): boolean {
  const { last, published } = context;
  if (published === null || direction !== null || !isNear(last, context)) return false;
  // A year alone does not carry ("profits have doubled since 1980. In September it …"), and a day may be an aside.
  if (!/^(?:season|month|quarter|half)$/.test(last.period.granularity)) return false;
  return last.isYearNamed && last.period.first.year <= published.year - 5 && context.tense() === 'past';
}

/** @param candidates in the order of their years */
function choose(
  candidates: readonly Candidate[],
  published: Day,
  { direction, day }: CalendarMeaning,
  context: Context,
): Candidate | null {
  const past = candidates.findLast(({ distance }) => distance <= 0) ?? null;
  const future = candidates.find(({ distance }) => distance >= 0) ?? null;
  if (direction === 'past') return candidates.findLast(({ distance }) => distance < 0) ?? null;
  if (direction === 'future') return candidates.find(({ distance }) => distance > 0) ?? null;
  if (direction === 'this') return candidates.find(({ first }) => first.year === published.year) ?? null;
  if (past === null || future === null) return past ?? future;
  const nearest = -past.distance <= future.distance ? past : future;
  const tense = context.tense();
  if (tense === 'future' && context.isCalledOff()) return nearest;
  if (tense === null) return nearestInSentence(candidates, context) ?? nearest;
  const meant = tense === 'past' ? past : future;
  if (meant === nearest || (tense === 'past' && day === null && context.isWithin())) return meant;
  // Of what is near both tenses speak: "extended its offer to 20 November", "will testify about the fire on 2 March".
  const length = day === null && nearest.distance < 0 ? MONTH : 0;
  const away = Math.abs(nearest.distance) - length;
  return away <= (day === null ? NEAR_MONTH : NEAR_DAY) && !context.isSure() ? nearest : meant;
}

/** In days from the publication. */
const MONTH = 28;
const NEAR_MONTH = 31;
const NEAR_DAY = 62;

/** "up to 40 in June from 29 in March": without a verb, the months of one sentence lie beside each other. */
function nearestInSentence(candidates: readonly Candidate[], { lastMonth, sentence }: Context): Candidate | null {
  if (lastMonth === null || lastMonth.sentence !== sentence || lastMonth.period.granularity !== 'month') return null;
  const away = ({ first }: Candidate) => Math.abs(daysBetween(lastMonth.period.first, first));
  return candidates.reduce<Candidate | null>(
    (best, candidate) => (best === null || away(candidate) < away(best) ? candidate : best),
    null,
  );
}

/** "Thursday", "last Friday", "next Tuesday". */
function resolveWeekday(
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
  if (narrative && lastDay !== null && context.sentence - lastDay.sentence <= 3) {
    const base = lastDay.period.first;
    const before = weekdayOnOrBefore(base, weekday);
    const day = daysBetween(before, base) > 3 && direction !== 'past' ? addDays(before, 7) : before;
    return fromPrevious(dayPeriod(day), lastDay, CONFIDENCE.fair);
  }
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

/** "the 19th": of the month spoken of last. */
function resolveDayOfMonth(day: number, context: Context): Resolution {
  const { lastMonth, published } = context;
  const open = unresolved(`XXXX-XX-${digits(day, 2)}`);
  if (lastMonth !== null) {
    const period = periodOf(lastMonth.period.first.year, lastMonth.period.first.month, day);
    return period === null ? open : fromPrevious(period, lastMonth, CONFIDENCE.doubtful);
  }
  if (published === null) return open;
  const period = periodOf(published.year, published.month, day);
  return period === null ? open : fromPublished(period, CONFIDENCE.doubtful);
}
