/**
 * The proleptic Gregorian calendar of ISO 8601, with the years of astronomers: 1 BC is 0, 9999 BC is −9998. Days are counted from 1970-01-01; the arithmetic is
 * Howard Hinnant's "chrono-compatible low-level date algorithms", because `Date` reads the years 0 to 99 as 1900 to 1999.
 */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const FIRST_YEAR = -9998;
const LAST_YEAR = 9999;

export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Number of days in the month; 29 for February when the year is not known. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2 && year !== null && !isLeapYear(year)) return 28;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

export function isDay({ year, month, day }: Day): boolean {
  return isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days from 1970-01-01 to the day. */
export function dayNumber({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The day a number of days after 1970-01-01. */
export function dayFrom(number: number): Day {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const index = Math.floor((5 * dayOfYear + 2) / 153);
  const month = index < 10 ? index + 3 : index - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * index + 2) / 5) + 1,
  };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

export function addDays(day: Day, days: number): Day {
  return dayFrom(dayNumber(day) + days);
}

/** The day a number of months later; the last of the month where the month is shorter. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const index = year * 12 + (month - 1) + months;
  const target = Math.floor(index / 12);
  const to = index - target * 12 + 1;
  return { year: target, month: to, day: Math.min(day, daysInMonth(target, to)) };
}

export interface Week {
  /** The ISO week-numbering year, which is another than the calendar's around New Year. */
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

/** The ISO 8601 week of a day: weeks begin on Monday, week 1 holds the year's first Thursday. */
export function weekOf(day: Day): Week {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((dayNumber(thursday) - first) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function mondayOf({ year, week }: Week): Day {
  const fourth: Day = { year, month: 1, day: 4 };
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
}

/** Number of ISO weeks in the year, 52 or 53. */
export function weeksInYear(year: number): number {
  return weekOf({ year, month: 12, day: 28 }).week;
}

export function quarterOf(month: number): number {
  return Math.floor((month - 1) / 3) + 1;
}

/** Easter Sunday; Meeus, "Astronomical Algorithms", chapter 8 (the anonymous Gregorian algorithm). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return { year, month: Math.floor(f / 31), day: (f % 31) + 1 };
}

/** The n-th such weekday of a month; with a negative `nth` counted from the month's end. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth > 0) {
    const first = weekdayOf({ year, month, day: 1 });
    return { year, month, day: 1 + ((weekday - first + 7) % 7) + (nth - 1) * 7 };
  }
  const length = daysInMonth(year, month);
  const last = weekdayOf({ year, month, day: length });
  return { year, month, day: length - ((last - weekday + 7) % 7) + (nth + 1) * 7 };
}

const TWO_DIGITS: readonly string[] = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

export function digits(number: number, width: number): string {
  if (width === 2) return TWO_DIGITS[number] ?? String(number);
  const text = String(number);
  return text.length < width ? text.padStart(width, '0') : text;
}

/** As ISO 8601 writes it, with the years of astronomers: `2024-03-07`, `-0263-01-01`. */
export function isoDay({ year, month, day }: Day): string {
  const written = year < 0 ? `-${digits(-year, 4)}` : digits(year, 4);
  return `${written}-${digits(month, 2)}-${digits(day, 2)}`;
}
