/**
 * How sure a value is, in eight steps, each about how often its values are right in news; `npm run score -- confidence dates` prints that over
 * texts whose dates are known. They are set by hand: weights for forms and the words beside them, learnt from our own texts and Wikipedia, ordered
 * the dates of newspapers less well, since such gold leaves out what is read in two ways.
 */
import type { Unit } from '../meaning.js';
import type { Granularity } from './calendar/period.js';

export const CONFIDENCE = {
  /** The words say all of it: "7 March 2024". */
  certain: 0.98,
  /** Nothing was inferred but the year, or a number is hardly anything else: "yesterday", "March 7", "in 2021". */
  firm: 0.95,
  /** Counted in the one usual way: "Thursday", "the third quarter", "last month", "three years". */
  sure: 0.9,
  /** One thing was inferred, by tense or from what was said before: "in March", "last year", "now". */
  likely: 0.85,
  /** Two things were, or the words are used loosely: "10 p.m." of a day spoken of, "a few days later". */
  fair: 0.75,
  /** Several readings are in use: "last week" (from Sunday or Monday?), "two years ago", "Friday night", "recently". */
  doubtful: 0.6,
  /** The nearest guess: "that day" where none was named. */
  weak: 0.4,
  /** There was nothing to count from. */
  open: 0.2,
} as const;

/** A date with its year. Four digits alone may count something, and decades are named loosely. */
export function confidenceOfExplicit(granularity: Granularity): number {
  if (EXACT.has(granularity)) return CONFIDENCE.certain;
  return granularity === 'year' || granularity === 'season' ? CONFIDENCE.firm : CONFIDENCE.sure;
}

const EXACT: ReadonlySet<Granularity> = new Set<Granularity>(['day', 'month', 'week', 'quarter', 'half']);

/**
 * A period before or after the publication. Weeks begin on Sundays or Mondays, decades and centuries with 0 or 1, and
 * what is counted in years or weeks is rounded: "two years ago" may be 21 months.
 *
 * @param counted whether the words count: "a year ago" against "last year"
 */
export function confidenceFromPublished(unit: Unit, counted: boolean): number {
  switch (unit) {
    case 'day':
      return counted ? CONFIDENCE.sure : CONFIDENCE.firm;
    case 'month':
      return counted ? CONFIDENCE.fair : CONFIDENCE.sure;
    case 'year':
    case 'weekend':
      return counted ? CONFIDENCE.doubtful : CONFIDENCE.likely;
    default:
      return CONFIDENCE.doubtful;
  }
}

/** The same before or after a date spoken of: which date that is, is one more guess. */
export function confidenceFromPrevious(unit: Unit): number {
  switch (unit) {
    case 'day':
    case 'month':
      return CONFIDENCE.fair;
    default:
      return CONFIDENCE.doubtful;
  }
}

/** A length. Numbers left open ("for years") and hours are often no length of anything; years and months are. */
export function confidenceOfLength(amount: number | 'X', unit: Unit): number {
  if (amount === 'X') return CONFIDENCE.doubtful;
  return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year' ? CONFIDENCE.sure : CONFIDENCE.fair;
}

/** A set: of a named day, or of a length that a rate may be about ("$2 a day"). */
export function confidenceOfSet(value: string): number {
  return value.startsWith('XXXX') ? CONFIDENCE.fair : CONFIDENCE.doubtful;
}

/** Words without a date; a firm one ("now", "the past") is always about a time, "the current price" about a price. */
export function confidenceOfVague(isFirm: boolean, narrative: boolean): number {
  return isFirm || narrative ? CONFIDENCE.likely : CONFIDENCE.doubtful;
}
