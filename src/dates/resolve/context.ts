/** What the resolution of an expression knows: the day of publication, the dates spoken of before, the kind of text. */
import type { DateExpression } from '../../record.js';
import type { DayOfYear, Expression, Unit, WordRange } from '../meaning.js';
import type { Tense } from '../tense/index.js';
import type { Interval } from './calendar/interval.js';
import type { Granularity, Period } from './calendar/period.js';
import { CONFIDENCE, confidenceOfExplicit } from './confidence.js';
import type { Publication } from './publication.js';

/** A period that an earlier expression named. */
export interface Reference {
  /** Index of that expression. */
  readonly index: number;
  readonly period: Period;
  readonly sentence: number;
  /** Whether the words give the year themselves. */
  readonly isYearNamed: boolean;
}

/** A clock time that an earlier expression named, on the day of its period. */
export interface ClockReference extends Reference {
  /** Of the day, from midnight. */
  readonly minutes: number;
}

/** A month or day whose year is asked for. */
export interface Yearless extends DayOfYear {
  readonly weekday: number | null;
  /** Where a range ends that begins with it and goes over New Year. */
  readonly rangeEnd?: DayOfYear | undefined;
}

/** The year that a story of old times gives it. */
export interface Carried {
  readonly year: number;
  readonly from: Reference;
  readonly confidence: number;
}

export interface Context {
  /** The day of publication, null when it is not known. */
  readonly published: Publication | null;
  /** In narratives what is not named is counted from the date spoken of last, in news from the day of publication. */
  readonly narrative: boolean;
  readonly sentence: number;
  tense(): Tense | null;
  /** Whether the word right before the expression says it: "the year ended Jan. 31", "effective Feb. 1". */
  isSure(): boolean;
  /** Whether it is told of the past verb right before it: "1,200 people came on | 12 March". */
  isOfPastVerb(): boolean;
  /** Whether "in" stands before it: what was in April was hardly in the April that is about to begin. */
  isWithin(): boolean;
  /** Whether it is before what is spoken of: "He had been seized in | October", "since | October", "less than in | October". */
  looksBack(): boolean;
  /** Whether the sentence has come to it from the date spoken of last: "was run in October 1914 and again in | March". */
  goesOn(): boolean;
  /** Whether it stands by itself: "in the | summer"; no "a summer school". */
  isAdverbial(): boolean;
  /** Whether what was planned for the day was called off. */
  isCalledOff(): boolean;
  /** The year that a day or month takes from the story that the text tells here, if it tells one. */
  carried(asked: Yearless): Carried | null;
  /** What such a story has come to. */
  story(): Reference | null;
  /** The day of such a story that a weekday is. */
  carriedWeekday(weekday: number): { readonly period: Period; readonly from: Reference } | null;
  /** The day of an event that the text has dated before: "eight days after Fort Sumter". */
  eventDay(event: WordRange | null): OffsetAnchor | null;
  /** The day on which the text says that an event began: "the third day of | the siege". */
  beginningOf(event: WordRange): Reference | null;
  /** The last reference, of any granularity. */
  readonly last: Reference | null;
  /** The same, were it in an aside: "that year". */
  readonly lastSpoken: Reference | null;
  /** The last reference of a day, a month (or finer), and of a quarter, half or the year a report is about. */
  readonly lastDay: Reference | null;
  readonly lastMonth: Reference | null;
  /** The last day that is not the one on which somebody said so: no "police said on Tuesday". */
  readonly lastEventDay: Reference | null;
  /** The last clock time. */
  readonly lastClock: ClockReference | null;
  readonly lastReport: Reference | null;
  /** Whether the figures spoken of last are those of several months ("the nine months"). */
  readonly lastReportIsLong: boolean;
}

/** What resolution makes of a meaning. */
export interface Resolution {
  readonly value: string;
  readonly status: DateExpression['status'];
  readonly basis: DateExpression['basis'];
  /** Index of the expression that the value was counted from. */
  readonly anchor: number | null;
  readonly confidence: number;
  /** The period that later expressions may refer to. */
  readonly period: Period | null;
  /** Where the value alone does not say it: that of a feast of several days, or of a length with a known end. */
  readonly interval?: Interval | null;
}

/** A resolution of which something is other. All are written out in one order: V8 then foresees their shape, as it does not where one is spread. */
export function changed(resolution: Resolution, changes: Partial<Resolution>): Resolution {
  const { value = resolution.value, status = resolution.status, basis = resolution.basis } = changes;
  const { anchor = resolution.anchor, confidence = resolution.confidence, period = resolution.period } = changes;
  const { interval = resolution.interval } = changes;
  const whole = { value, status, basis, anchor, confidence, period };
  return interval === undefined ? whole : { value, status, basis, anchor, confidence, period, interval };
}

/** What another date is counted from: what it came to, and the index of its expression. */
export interface OffsetAnchor {
  readonly index: number;
  readonly resolution: Pick<Resolution, 'period' | 'confidence' | 'status'>;
}

export type Resolve = (expression: Expression, context: Context) => Resolution;

export function explicit(period: Period, confidence: number = confidenceOfExplicit(period.granularity)): Resolution {
  return { value: period.value, status: 'resolved', basis: 'explicit', anchor: null, confidence, period };
}

export function fromPublished(period: Period, confidence: number): Resolution {
  return { value: period.value, status: 'resolved', basis: 'published', anchor: null, confidence, period };
}

export function fromPrevious(period: Period, reference: Reference, confidence: number): Resolution {
  return { value: period.value, status: 'resolved', basis: 'previous', anchor: reference.index, confidence, period };
}

/** A value that the words give and that is no period: a length, a pattern that comes again. */
export function valued(value: string, confidence: number): Resolution {
  return { value, status: 'resolved', basis: 'explicit', anchor: null, confidence, period: null };
}

/** A value with X where an anchor would be needed. */
export function unresolved(value: string): Resolution {
  return { value, status: 'unresolved', basis: 'none', anchor: null, confidence: CONFIDENCE.open, period: null };
}

/** The pattern of a unit that cannot be placed. */
export function openValue(granularity: Granularity | 'hour'): string {
  switch (granularity) {
    case 'century':
      return 'XX';
    case 'decade':
      return 'XXX';
    case 'year':
      return 'XXXX';
    case 'half':
      return 'XXXX-HX';
    case 'quarter':
      return 'XXXX-QX';
    case 'season':
    case 'month':
      return 'XXXX-XX';
    case 'week':
      return 'XXXX-WXX';
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'hour':
      return 'XXXX-XX-XXTXX';
    default:
      return 'XXXX-XX-XX';
  }
}

/** Of the period that a unit names. */
export function granularityOf(unit: Unit): Granularity | 'hour' {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return 'hour';
    case 'night':
      return 'day';
    case 'fortnight':
      return 'week';
    case 'millennium':
      return 'century';
    default:
      return unit;
  }
}

/** Whether the reference stands in the same sentence or in the one before. */
export function isNear<R extends Reference>(reference: R | null, context: Context, sentences = 1): reference is R {
  return reference !== null && context.sentence - reference.sentence <= sentences;
}
