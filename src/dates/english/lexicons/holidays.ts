/**
 * Holidays and named days, and how their day is found in a year. Written for this project from general knowledge; rules
 * after public statutes and church calendars. Holidays that differ between countries are left out.
 */
import { addDays, type Day, easterOf, nthWeekday } from '../../resolve/calendar/days.js';

type DayOfYear = (year: number) => Day;

const fixed =
  (month: number, day: number): DayOfYear =>
  (year) => ({ year, month, day });
const easter =
  (days: number): DayOfYear =>
  (year) =>
    addDays(easterOf(year), days);
const nth =
  (month: number, weekday: number, count: number): DayOfYear =>
  (year) =>
    nthWeekday(year, month, weekday, count);

/** Names in lower case, words parted by one space, "’" written as "'". */
export const HOLIDAYS: ReadonlyMap<string, DayOfYear> = new Map<string, DayOfYear>([
  ["new year's day", fixed(1, 1)],
  ["new year's", fixed(1, 1)],
  ["new year's eve", fixed(12, 31)],
  ['epiphany', fixed(1, 6)],
  ['martin luther king day', nth(1, 1, 3)],
  ['martin luther king jr . day', nth(1, 1, 3)],
  ['groundhog day', fixed(2, 2)],
  ["valentine's day", fixed(2, 14)],
  ["st . valentine's day", fixed(2, 14)],
  ["presidents' day", nth(2, 1, 3)],
  ['presidents day', nth(2, 1, 3)],
  ["international women's day", fixed(3, 8)],
  ["st . patrick's day", fixed(3, 17)],
  ["april fools' day", fixed(4, 1)],
  ["april fool's day", fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ['cinco de mayo', fixed(5, 5)],
  ['ve day', fixed(5, 8)],
  ['memorial day', nth(5, 1, -1)],
  ['juneteenth', fixed(6, 19)],
  ['canada day', fixed(7, 1)],
  ['fourth of july', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['assumption day', fixed(8, 15)],
  ['columbus day', nth(10, 1, 2)],
  ['halloween', fixed(10, 31)],
  ["all saints' day", fixed(11, 1)],
  ["all souls' day", fixed(11, 2)],
  ['guy fawkes night', fixed(11, 5)],
  ['armistice day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ["veterans' day", fixed(11, 11)],
  ['election day', (year) => addDays(nthWeekday(year, 11, 1, 1), 1)],
  ['labor day', nth(9, 1, 1)],
  ['thanksgiving', nth(11, 4, 4)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['black friday', (year) => addDays(nthWeekday(year, 11, 4, 4), 1)],
  ['cyber monday', (year) => addDays(nthWeekday(year, 11, 4, 4), 4)],
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['boxing day', fixed(12, 26)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['easter', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['ascension day', easter(39)],
  ['pentecost', easter(49)],
  ['whit monday', easter(50)],
  ['corpus christi', easter(60)],
]);
