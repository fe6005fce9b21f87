/**
 * What the words of a temporal expression say, before anything is counted from anywhere. Recognition makes meanings,
 * resolution makes values of them.
 */
import type { DateMod } from '../record.js';

export const UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'weekend',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium',
] as const;
export type Unit = (typeof UNITS)[number];

/** TIMEX3's parts of the day: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

const YEAR_PARTS = ['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', 'SP', 'SU', 'FA', 'WI'] as const;
export type YearPart = (typeof YEAR_PARTS)[number];

/** Which one of several is meant: "last May", "next Sunday", "this September"; null leaves it to tense and usage. */
export type Direction = 'past' | 'future' | 'this';

/**
 * The year that an expression names: a number (−263 is 264 BC), "last year" (−1), "the following year" (1, from the date spoken of before),
 * "that year" (`same`), or none.
 */
export type YearNamed =
  | { readonly number: number }
  | { readonly shift: number; readonly fromPrevious?: true }
  | { readonly same: true }
  | null;

/** A number of units; `X` is a number that the words leave open ("several years"). */
export interface Length {
  readonly amount: number | 'X';
  readonly unit: Unit;
}

/** A length whose number is known: how far one date is from another. */
export interface Distance extends Length {
  readonly amount: number;
}

export interface Clock {
  readonly hour: number;
  /** null where the words name the hour only: "5 p.m.". */
  readonly minute: number | null;
  readonly second: number | null;
  /** Minutes east of Greenwich, null where no zone is named. */
  readonly offset: number | null;
}

/** A half-open range of words. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

/** Where a length lies: "the past three years" before the publication, "the first two weeks of | May" at an end of another expression. */
export type Anchored =
  | { readonly from: 'published' | 'previous'; readonly sign: 1 | -1 }
  | { readonly at: number; readonly sign: 1 | -1 };

/** "March 7, 2024", "September", "Friday", "the 19th"; what is not named is null. */
export interface CalendarMeaning {
  readonly kind: 'calendar';
  readonly year: YearNamed;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly direction: Direction | null;
  /** "the previous Friday": counted from the date spoken of before. */
  readonly fromPrevious?: boolean;
  /** "Wednesday next week" (1): weeks from the one of publication. */
  readonly week?: number;
  /** Of a year that begins when a firm or a state has it begin: "fiscal 2024", "FY25". */
  readonly fiscal?: boolean;
  /** "from October to | February": the first one after the date spoken of right before. */
  readonly endsRange?: boolean;
  /** Both orders of day and month are possible ("03/04/2024"), or the number may count ("Friday 21"), and the text does not tell. */
  readonly ambiguous?: boolean;
}

export type Meaning =
  | CalendarMeaning
  /** "the third quarter", "last summer", "the first half of 2026". */
  | {
      readonly kind: 'year-part';
      readonly part: YearPart;
      readonly year: YearNamed;
      readonly direction: Direction | null;
      /** Of a firm's own year, whose first month the words do not say: "the fiscal first quarter". */
      readonly fiscal?: boolean;
      /** "that summer", "the next spring": counted from the date spoken of before. */
      readonly fromPrevious?: boolean;
    }
  /** "the 1990s" (199), "the nineties" (9, the century left open), "the 260s BC" (26, before Christ). */
  | { readonly kind: 'decade'; readonly number: number; readonly century: boolean; readonly isBefore?: boolean }
  /** "the 20th century" is 19, "the 3rd century BC" 2 before Christ. */
  | { readonly kind: 'century'; readonly number: number; readonly isBefore?: boolean }
  /** "last year", "yesterday", "two weeks ago", "the following month"; `from` says what it is counted from. */
  | {
      readonly kind: 'shift';
      readonly length: Distance;
      readonly from: 'published' | 'previous';
      readonly sign: 1 | -1 | 0;
      /** Whether the words count: "a year ago", "the year before" against "last year". */
      readonly counted?: boolean;
      /** "later this week", "earlier this year": what is left of it after the day of publication, or was before. */
      readonly rest?: 'after' | 'before';
      /** "last fiscal year": its days are not those of the calendar's. */
      readonly fiscal?: boolean;
    }
  /** "two weeks from Friday", "the day before last Tuesday": a distance from a day that is named. */
  | { readonly kind: 'counted'; readonly length: Distance; readonly sign: 1 | -1; readonly date: Meaning }
  /**
   * "two weeks after | the attack of 7 October": a distance from what is dated in words of their own: from the expression that begins at word
   * `at`, or from an event that the text has dated before, named by the words `event`.
   */
  | {
      readonly kind: 'offset';
      readonly length: Distance;
      readonly sign: 1 | -1;
      readonly at: number | null;
      readonly event: WordRange | null;
      /** The first word after the length, which is the preposition; null where there is none: "the day after | the vote of 3 May". */
      readonly lengthEnd: number | null;
    }
  /** "the Saturday before Easter": null where what it is beside is not dated. */
  | { readonly kind: 'weekday-beside'; readonly weekday: number; readonly sign: 1 | -1; readonly date: Meaning | null }
  /** "the last day of 2021" (−1), "the third week of July", "the third month of 2021"; null where the period is not dated: "of the rebellion". */
  | {
      readonly kind: 'part-of';
      readonly nth: number;
      readonly unit: 'day' | 'week' | 'month';
      readonly of: Meaning | null;
    }
  /** "in two weeks": a day to come where the clause looks ahead, else how long it takes. */
  | { readonly kind: 'ahead'; readonly length: Distance; readonly surely: boolean }
  /** "year to date". */
  | { readonly kind: 'to-date'; readonly unit: Unit }
  /** "week 37 of 2023". */
  | { readonly kind: 'week-number'; readonly week: number; readonly year: YearNamed }
  /** "the first Monday in April"; −1 is the last one. */
  | { readonly kind: 'nth-weekday'; readonly nth: number; readonly weekday: number; readonly month: Meaning }
  /** "that year", "the same day", "the quarter"; pointing where the words say "that" or "same". */
  | {
      readonly kind: 'same';
      readonly unit: Unit;
      readonly pointing: boolean;
      readonly fiscal?: boolean;
      /** "the rest of the year". */
      readonly rest?: 'after';
    }
  /** "the week of March 6": the week or weekend around a day. */
  | { readonly kind: 'around'; readonly unit: Unit; readonly date: Meaning }
  /** "the year-earlier period": the period spoken of last, a year before. */
  | { readonly kind: 'period'; readonly years: number; readonly year: YearNamed }
  | {
      readonly kind: 'holiday';
      readonly holiday: string;
      readonly year: YearNamed;
      readonly direction: Direction | null;
    }
  /** A part of the day or a clock time, on a day that is named or not. */
  | {
      readonly kind: 'timed';
      readonly date: Meaning | null;
      readonly time: Clock | DayPart;
      /** "from 9 p.m. to 5 a.m.": on the day after that of the time before. */
      readonly nextDay?: boolean;
    }
  | { readonly kind: 'duration'; readonly lengths: readonly Length[]; readonly anchored?: Anchored }
  | { readonly kind: 'set'; readonly value: string }
  /** `firm` where the words are always about a time: "now", no "current". */
  | { readonly kind: 'vague'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'; readonly firm?: boolean }
  /** "31 February", "25:00": written like a date and none. */
  | { readonly kind: 'impossible'; readonly time: boolean };

/** A temporal expression as recognised: a half-open range of words. */
export interface Expression {
  readonly first: number;
  readonly end: number;
  /** The form that read it: `quarter`, `weekday`, … */
  readonly form: string;
  readonly meaning: Meaning;
  readonly mod: DateMod | null;
}
