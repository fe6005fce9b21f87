/**
 * The year of a month in a story that goes on from the date spoken of last: the one that makes the month nearest to it.
 *
 *     In December 1941 … . In | January …                          1942
 *     In March 1943 he was freed. He had been seized in | October. 1942
 */
import type { CalendarMeaning } from '../../meaning.js';
import type { Context, Reference } from '../context.js';
import type { Granularity } from './period.js';
import { endsByThen } from './range-over-new-year.js';

export function carriedYear(
  { direction, rangeEnd }: Pick<CalendarMeaning, 'direction' | 'rangeEnd'>,
  month: number,
  context: Context,
): number | null {
  const { last, lastMonth } = context;
  if (last === null) return null;
  const { year } = last.period.first;
  const base = monthOf(last) ?? (lastMonth?.period.first.year === year ? monthOf(lastMonth) : null);
  if (base === null) return year;
  if (direction === 'past') return month < base ? year : year - 1;
  if (direction === 'future') return month > base ? year : year + 1;
  if (rangeEnd !== undefined && context.tense() !== 'future' && endsByThen(month, rangeEnd, base)) return year - 1;
  if (monthOf(last) !== null && context.looksBack()) return month > base ? year - 1 : year;
  // "from October 1914 … and again in | March": a sentence goes on
  if (monthOf(last) !== null && month < base && context.goesOn()) return year + 1;
  // After December comes the next year's January; back from January, December is the last year's.
  if (month - base <= -MIN_TO_NEXT_YEAR) return year + 1;
  if (month - base >= MIN_TO_YEAR_BEFORE) return year - 1;
  return year;
}

/** A month at least this many months before the one spoken of is in the next year. */
const MIN_TO_NEXT_YEAR = 6;
/** A month at least this many months after it is in the year before. */
const MIN_TO_YEAR_BEFORE = 10;

function monthOf({ period }: Reference): number | null {
  return OF_ONE_MONTH.has(period.granularity) ? period.first.month : null;
}

const OF_ONE_MONTH: ReadonlySet<Granularity> = new Set<Granularity>(['day', 'month', 'week', 'weekend', 'quarter']);
