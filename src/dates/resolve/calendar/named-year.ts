/** The year that words name: "2021", "last year", "that year". */
import type { YearNamed } from '../../meaning.js';
import { CONFIDENCE } from '../confidence.js';
import { type Context, explicit, fromPrevious, fromPublished, type Resolution } from '../context.js';
import type { Period } from './period.js';

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
  const counted = 'fromPrevious' in named && named.fromPrevious === true;
  const near = last !== null && context.sentence - last.sentence <= (counted ? 2 : 1);
  if (last !== null && (narrative || ((same || counted) && near))) {
    const number = last.period.first.year + (same ? 0 : named.shift);
    return { number, resolved: (period) => fromPrevious(period, last, CONFIDENCE.doubtful) };
  }
  if (published === null) return null;
  const number = published.year + (same ? 0 : named.shift);
  return { number, resolved: (period) => fromPublished(period, CONFIDENCE.likely) };
}
