/** Resolves a weekday with the number of its day: "Thu 18th" is in the nearest month whose 18th is a Thursday. */
import type { CalendarMeaning } from '../../meaning.js';
import { CONFIDENCE } from '../confidence.js';
import type { Context, Resolution } from '../context.js';
import { fromPrevious, fromPublished } from '../context.js';
import { addMonths, type Day, isDay, weekdayOf } from './days.js';
import { dayPeriod, daysBetween } from './period.js';

/** @returns null where no month near has such a day: the number then says nothing */
export function resolveWeekdayNumber(
  { ambiguous = false }: CalendarMeaning,
  weekday: number,
  day: number,
  context: Context,
): Resolution | null {
  const { lastDay, narrative, published } = context;
  const base = narrative && lastDay !== null ? lastDay.period.first : published;
  if (base === null) return null;
  const days = fittingDays(base, weekday, day);
  const away = (candidate: Day) => daysBetween(base, candidate);
  const past = days.filter((candidate) => away(candidate) <= 0).at(-1);
  const future = days.find((candidate) => away(candidate) >= 0);
  if (past === undefined || future === undefined) return null;
  const nearest = -away(past) <= away(future) ? past : future;
  // A number that may count something counts, unless it fits.
  if (ambiguous && Math.abs(away(nearest)) > NEAR_DAYS) return null;
  const tense = context.tense();
  const meant = tense === null ? nearest : tense === 'past' ? past : future;
  // Within half a year the tense decides.
  const chosen = dayPeriod(Math.abs(away(meant)) > MAX_DAYS ? nearest : meant);
  if (narrative && lastDay !== null) return fromPrevious(chosen, lastDay, CONFIDENCE.fair);
  return fromPublished(chosen, Math.abs(away(chosen.first)) > NEAR_DAYS ? CONFIDENCE.weak : CONFIDENCE.likely);
}

/** How far a writer expects the reader to look for the month. */
const NEAR_DAYS = 62;
const MAX_DAYS = 183;
/** Within so many months before and after every weekday meets every number but the last ones. */
const MONTHS_AROUND = 14;

function fittingDays({ year, month }: Day, weekday: number, day: number): Day[] {
  return Array.from({ length: 2 * MONTHS_AROUND + 1 }, (_, index) => {
    const first = addMonths({ year, month, day: 1 }, index - MONTHS_AROUND);
    return { ...first, day };
  }).filter((candidate) => isDay(candidate) && weekdayOf(candidate) === weekday);
}
