/**
 * The Jewish calendar by its fixed rules (Reingold and Dershowitz, "Calendrical Calculations"). A day begins on the evening before; named here
 * is the day whose daytime it is.
 */
import { type Day, dayFrom, weekdayOf } from './days.js';

/** The first day of the Jewish year that begins in autumn of the year. */
export function roshHashanahOf(year: number): Day {
  return dayFrom(newYear(year + 3761));
}

/** 25 Kislev: 24 days after the months Tishri and Heshvan, of which the second has 30 days in a long year only. */
export function hanukkahOf(year: number): Day {
  const hebrew = year + 3761;
  const first = newYear(hebrew);
  const isLong = (newYear(hebrew + 1) - first) % 10 === 5;
  return dayFrom(first + 30 + (isLong ? 30 : 29) + 24);
}

/** The first day of Nisan, from which spring and summer are counted: 177 days before the next year. */
export function nisanOf(year: number): Day {
  return dayFrom(newYear(year + 3761) - 177);
}

/** 15 Shvat: before Adar, which there is twice in a leap year. */
export function tuBishvatOf(year: number): Day {
  const isLeap = (7 * (year + 3760) + 1) % 19 < 7;
  return dayFrom(newYear(year + 3761) - 177 - (isLeap ? 75 : 45));
}

/** The day, or one beside it where it would be too near to a Sabbath: by weekday, Monday first, how far it moves. */
export function moved(day: Day, byWeekday: readonly number[]): number {
  return byWeekday[weekdayOf(day) - 1] ?? 0;
}

/** Days from 1970-01-01 to the first of Tishri. */
function newYear(hebrew: number): number {
  const before = elapsed(hebrew - 1);
  const own = elapsed(hebrew);
  const after = elapsed(hebrew + 1);
  const delay = after - own === 356 ? 2 : own - before === 382 ? 1 : 0;
  return EPOCH + own + delay;
}

/** Days to the new moon of Tishri, moved off Sundays, Wednesdays and Fridays. */
function elapsed(hebrew: number): number {
  const months = Math.floor((235 * hebrew - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const day = 29 * months + Math.floor(parts / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/** 7 October 3761 BC of the Julian calendar, from 1970-01-01. */
const EPOCH = -1_373_427 - 719_163;
