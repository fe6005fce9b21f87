/** Easter of the Orthodox churches: reckoned in the Julian calendar, given as a Gregorian day. By Meeus, "Astronomical Algorithms", chapter 8. */
import { addDays, type Day } from './days.js';

export function orthodoxEasterOf(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const f = d + e + 114;
  return addDays({ year, month: Math.floor(f / 31), day: (f % 31) + 1 }, lagOf(year));
}

/** Days by which the Julian calendar is late in spring: 13 from 1900 to 2099. */
function lagOf(year: number): number {
  return Math.floor(year / 100) - Math.floor(year / 400) - 2;
}
