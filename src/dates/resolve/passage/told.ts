/**
 * The year of a day or month that a story tells of; none where it is rather the last one of that name before the publication.
 *
 *     The siege began on 2 November 1992, and the town fell on | 8 February.         1993
 *     The yard closed in 1987. It was sold to the owner, who left in | May           the last May
 */

import type { YearAhead } from '../ahead.js';
import { type Day, isDay, weekdayOf } from '../calendar/days.js';
import { daysBetween } from '../calendar/period.js';
import { endsByThen } from '../calendar/range-over-new-year.js';
import type { Reference, Yearless } from '../context.js';
import type { Around, Place } from './around.js';
import type { Role } from './role.js';

/** The event that a story has come to. */
export interface Scene {
  readonly reference: Reference;
  readonly role: Exclude<Role, 'none'>;
  /** Dates of the story so far, since the last one with a year. */
  readonly count: number;
  /** Those with a year that go on from each other. */
  readonly named: number;
  /** Whether its first date names its weekday: then others do alone. */
  readonly hasWeekday: boolean;
}

/** A day or month without a year, where it stands. */
export interface Asked extends Yearless {
  readonly place: Place;
  readonly sentence: number;
  /** The year that the text names next. */
  readonly ahead: YearAhead | null;
}

/** Sentences without a date that a story may have after its first date. */
export const MAX_GAP = 3;

export function toldYear(scene: Scene, asked: Asked, around: Around, published: Day | null): number | null {
  const year = goingOn(scene, asked, around);
  if (year === null || (published !== null && daysBetween(firstDay(year, asked), published) < 0)) return null;
  return isTold(scene, year, asked, around, published) ? year : null;
}

function firstDay(year: number, { month, day }: Yearless): Day {
  return { year, month, day: day ?? 1 };
}

/** The year in which a story that goes on comes to the month. */
function goingOn({ reference }: Scene, asked: Asked, around: Around): number | null {
  const { month, day, weekday, rangeEnd, place, sentence } = asked;
  const { first, granularity } = reference.period;
  // A winter is of both its years.
  const back = granularity === 'year' || granularity === 'season' ? 0 : first.month - month;
  const isBefore = back > 0 || (back === 0 && day !== null && granularity === 'day' && day < first.day);
  let year = first.year;
  if (granularity !== 'year' && rangeEnd !== undefined && endsByThen(month, rangeEnd, first.month)) year -= 1;
  else if (granularity !== 'year' && around.isPluperfect(place, sentence)) year -= isBefore ? 0 : 1;
  else if (back >= (day === null ? MIN_FOR_MONTH : MIN_FOR_DAY)) year += 1;
  if (weekday === null || day === null) return year;
  return [year, year + 1, year - 1].find((other) => isWeekday({ year: other, month, day }, weekday)) ?? null;
}

/** A month at least this many before the one of the story is in the next year; a day may as well be one before it. */
const MIN_FOR_MONTH = 3;
const MIN_FOR_DAY = 3;

function isWeekday(day: Day, weekday: number): boolean {
  return isDay(day) && weekdayOf(day) === weekday;
}

/** Whether the day is rather one of the story than the last one of that name before the publication. */
function isTold(scene: Scene, year: number, asked: Asked, around: Around, published: Day | null): boolean {
  const { day, weekday, place, sentence } = asked;
  const { role, count, reference } = scene;
  const latest = published === null ? null : latestBefore(published, asked);
  if (latest !== null && weekday !== null && day !== null) return !isWeekday(latest, weekday);
  if (latest !== null && latest.year === year) return false;
  const since = latest === null || published === null ? null : daysBetween(latest, published);
  if (isBetween(year, asked, published)) return true;
  const near = since !== null && since <= (day === null ? NEAR_MONTH : NEAR_DAY);
  const gap = sentence - reference.sentence;
  const opens = around.opens(place, sentence);
  const isYear = reference.period.granularity === 'year';
  if (role === 'passing') {
    // "The tower, which fell on 14 August 2018, had been inspected in | May."
    if (gap === 0 && around.isPluperfect(place, sentence)) return true;
    if (near || day === null) return false;
    const away = daysBetween(reference.period.first, firstDay(year, asked));
    return isYear ? gap <= 1 : gap > 0 ? opens || (away >= 0 && away <= SOON) : opens && away >= 0 && away <= SOON;
  }
  if (near) return isToldNear(scene, year, asked, opens, around);
  if (count > 1) return true;
  if (role === 'background' && day === null) return isSoonAfter(scene, year, asked, opens, around);
  // "In 1987 the yard closed. … the owner, who left in | May"
  if (!opens && day === null && gap > (isYear ? 0 : 1)) return false;
  if (role === 'background')
    return day !== null && (around.isPluperfect(place, sentence) || ((opens || gap === 0) && !around.isNews(place)));
  return day !== null || opens || gap === 0 || !around.isNews(place);
}

/** "She joined the board in May 2011. In | June she …": a month that opens the next sentence, soon after that of the first. */
function isSoonAfter({ reference }: Scene, year: number, asked: Asked, opens: boolean, around: Around): boolean {
  const { granularity, first } = reference.period;
  if (!opens || granularity !== 'month' || asked.sentence - reference.sentence > 1 || around.isNews(asked.place))
    return false;
  const months = (year - first.year) * 12 + asked.month - first.month;
  return months > 0 && months <= MAX_MONTHS_AFTER;
}

const MAX_MONTHS_AFTER = 4;

/** Whether the text goes on with a date of that year or the next, which is over. */
function isBetween(year: number, { ahead, sentence }: Asked, published: Day | null): boolean {
  if (ahead === null || ahead.sentence - sentence > MAX_AHEAD) return false;
  return (ahead.year === year || ahead.year === year + 1) && (published === null || ahead.year < published.year);
}

/** In sentences. */
const MAX_AHEAD = 2;

/** The last day or month of that name before the publication. */
function latestBefore(published: Day, asked: Yearless): Day {
  const own = firstDay(published.year, asked);
  return daysBetween(own, published) >= 0 ? own : { ...own, year: published.year - 1 };
}

/** Days before the publication in which a day or month without a year is one of the news. */
const NEAR_DAY = 62;
const NEAR_MONTH = 100;
/** Days within which a story goes on. */
const SOON = 31;

/** The same of a day that would be one of the last weeks: the story must hold it firmly. */
function isToldNear(
  { role, count, named, reference }: Scene,
  year: number,
  asked: Asked,
  opens: boolean,
  around: Around,
): boolean {
  const { day, place, sentence } = asked;
  const gap = sentence - reference.sentence;
  if (around.isSaying(place) || around.isNews(place)) return false;
  const isBeside = around.paragraph(sentence) === around.paragraph(reference.sentence);
  const from = reference.period.first;
  const away = daysBetween(from, firstDay(year, asked));
  const soon = day !== null && reference.period.granularity === 'day' && away >= 0 && away <= SOON;
  const isLong = count > 1 || named > 1;
  if (isLong && isBeside && opens && soon) return gap <= MAX_GAP;
  if (gap > 1) return false;
  if (isLong && isBeside && soon) return true;
  // "Food ran out on 20 December and the town fell on | 8 February."
  if (count > 1) return opens || (gap === 0 && day !== null) || (isBeside && count > 2);
  return role === 'event' && opens && day !== null && away >= 0 && away <= NEAR_DAY;
}
