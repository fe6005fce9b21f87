/**
 * The half-open calendar interval that a TIMEX3 value names: 2021-09 is [2021-09-01, 2021-10-01), 2024-W05 begins on its
 * Monday, 2024-03-07T15:30 lasts a minute. BC0264 begins on -0263-01-01, as ISO 8601 counts the years before Christ. Seasons
 * are those of the northern weather services (a summer is June to August), and parts of the day have the hours that most
 * people would give them. Values without one: lengths, patterns with X.
 */

import { addDays, addMonths, type Day, digits, isDay, isoDay, isYear, mondayOf, weeksInYear } from './days.js';
import { type FiscalBeginning, fiscalInterval, isFiscalValue } from './fiscal.js';

export interface Interval {
  readonly start: string;
  readonly end: string;
}

/** The intervals of one text, in which the same days are named again and again. */
export class Intervals {
  readonly #known = new Map<string, Interval | null>();
  readonly #beginning: () => FiscalBeginning | null;
  /** Not read before a fiscal year is named. */
  #begins: FiscalBeginning | null | undefined;

  /** @param beginning when the fiscal year of the text begins */
  constructor(beginning: () => FiscalBeginning | null = () => null) {
    this.#beginning = beginning;
  }

  of(value: string): Interval | null {
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const interval = isFiscalValue(value) ? this.#fiscal(value) : intervalOf(value);
    this.#known.set(value, interval);
    return interval;
  }

  #fiscal(value: string): Interval | null {
    if (this.#begins === undefined) this.#begins = this.#beginning();
    return this.#begins === null ? null : fiscalInterval(value, this.#begins);
  }
}

function intervalOf(value: string): Interval | null {
  if (value.startsWith(BEFORE_CHRIST)) return intervalBefore(value.slice(BEFORE_CHRIST.length));
  if (!(value.charCodeAt(0) <= NINE)) return null;
  // "199" is ten years, "19" a hundred; there is no year 0.
  if (/^\d{3}$/.test(value)) return yearsInterval(Number(value) * 10, 10);
  if (/^\d{2}$/.test(value)) return yearsInterval(Number(value) * 100, 100);
  return intervalIn(value, (year) => year);
}

/** "BC026" are the ten years from 269 BC, "BC02" the hundred from 300 BC. */
function intervalBefore(value: string): Interval | null {
  if (/^\d{3}$/.test(value)) return yearsInterval(1 - (Number(value) * 10 + 9), 10);
  if (/^\d{2}$/.test(value)) return yearsInterval(1 - (Number(value) + 1) * 100, 100);
  return intervalIn(value, (year) => 1 - year);
}

/** @param counted the year of astronomers from the one that is written */
function intervalIn(value: string, counted: (year: number) => number): Interval | null {
  // There is no year 0 on either side.
  if (value.startsWith('0000')) return null;
  const day = DAY.exec(value);
  if (day !== null) return dayInterval(day, counted(Number(day[1])));
  const week = WEEK.exec(value);
  if (week !== null) return weekInterval(counted(Number(week[1])), Number(week[2]), week[3] !== undefined);
  const season = SEASON.exec(value);
  if (season !== null) return monthsFrom(counted(Number(season[1])), FIRST_MONTHS[season[2] ?? ''] ?? 0, 3);
  const dayPart = DAY_PART.exec(value);
  if (dayPart !== null) return dayPartInterval(dayPart, counted(Number(dayPart[1])));
  const part = PART.exec(value);
  if (part === null) return null;
  const [year, months] = [counted(Number(part[1])), part[2]];
  if (months === undefined) return isYear(year) ? monthsFrom(year, 1, 12) : null;
  if (months.startsWith('Q')) return monthsFrom(year, Number(months.slice(1)) * 3 - 2, 3);
  if (months.startsWith('H')) return monthsFrom(year, Number(months.slice(1)) * 6 - 5, 6);
  const month = Number(months);
  return month >= 1 && month <= 12 ? monthsFrom(year, month, 1) : null;
}

/** Values of lengths, patterns and references begin with a letter. */
const NINE = '9'.charCodeAt(0);

/** How TIMEX3 marks a year before Christ: BC0264. */
const BEFORE_CHRIST = 'BC';

const DAY = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d))?)?(Z)?)?$/;
const WEEK = /^(\d{4})-W(\d\d)(-WE)?$/;
const PART = /^(\d{4})(?:-(\d\d|Q[1-4]|H[12]))?$/;

const SEASON = /^(\d{4})-(SP|SU|FA|WI)$/;
/** A winter belongs to the year in which it begins. */
const FIRST_MONTHS: { readonly [season: string]: number } = { SP: 3, SU: 6, FA: 9, WI: 12 };

const DAY_PART = /^(\d{4})-(\d\d)-(\d\d)T(MO|MI|AF|EV|NI|DT)$/;
/** The first hour of a part of the day and the one after its last; a night lasts into the next day. */
const HOURS: { readonly [part: string]: readonly [first: number, end: number] } = {
  MO: [6, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [18, 24],
  NI: [20, 30],
  DT: [6, 18],
};

function dayPartInterval(match: RegExpExecArray, year: number): Interval | null {
  const day: Day = { year, month: Number(match[2]), day: Number(match[3]) };
  const hours = HOURS[match[4] ?? ''];
  if (hours === undefined || !isDay(day)) return null;
  const [first, end] = hours;
  const last = addDays(day, Math.floor(end / 24));
  if (!isYear(last.year)) return null;
  return { start: `${isoDay(day)}T${clock(first * 3600)}`, end: `${isoDay(last)}T${clock((end % 24) * 3600)}` };
}

function yearsInterval(first: number, years: number): Interval | null {
  if (first === 0) return monthsFrom(1, 1, (years - 1) * 12);
  return isYear(first) ? monthsFrom(first, 1, years * 12) : null;
}

function monthsFrom(year: number, month: number, months: number): Interval | null {
  const first: Day = { year, month, day: 1 };
  return between(first, addMonths(first, months));
}

function between(first: Day, end: Day): Interval | null {
  return isYear(first.year) && isYear(end.year) ? { start: isoDay(first), end: isoDay(end) } : null;
}

function weekInterval(year: number, week: number, weekend: boolean): Interval | null {
  if (!isYear(year) || week < 1 || week > weeksInYear(year)) return null;
  const monday = mondayOf({ year, week });
  return weekend ? between(addDays(monday, 5), addDays(monday, 7)) : between(monday, addDays(monday, 7));
}

function dayInterval(match: RegExpExecArray, year: number): Interval | null {
  const day: Day = { year, month: Number(match[2]), day: Number(match[3]) };
  if (!isDay(day)) return null;
  if (match[4] === undefined) return between(day, addDays(day, 1));
  const [hour, minute, second] = [Number(match[4]), Number(match[5] ?? 0), Number(match[6] ?? 0)];
  if (hour > 24 || minute > 59 || second > 59) return null;
  const length = match[6] !== undefined ? 1 : match[5] !== undefined ? 60 : 3600;
  const start = hour * 3600 + minute * 60 + second;
  const end = start + length;
  const last = addDays(day, Math.floor(end / 86_400));
  const first = addDays(day, Math.floor(start / 86_400));
  if (!isYear(last.year)) return null;
  const zone = match[7] ?? '';
  return {
    start: `${isoDay(first)}T${clock(start % 86_400)}${zone}`,
    end: `${isoDay(last)}T${clock(end % 86_400)}${zone}`,
  };
}

function clock(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => digits(part, 2))
    .join(':');
}
