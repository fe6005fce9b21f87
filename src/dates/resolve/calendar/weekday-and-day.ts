/** Resolves a weekday with the number of its day and no month: "Mon 22nd", "Friday the 9th". The month is the nearest that has it. */
import { CONFIDENCE } from '../confidence.js';
import { type Context, fromPrevious, fromPublished, type Resolution, unresolved } from '../context.js';
import { type Day, digits, isDay, weekdayOf } from './days.js';
import { dayPeriod, daysBetween } from './period.js';

export function resolveWeekdayAndDay(weekday: number, day: number, context: Context): Resolution {
  const { published, narrative, lastDay } = context;
  const told = narrative ? lastDay : null;
  const from = told?.period.first ?? published;
  const open = unresolved(`XXXX-XX-${digits(day, 2)}`);
  if (from === null) return open;
  const days = daysAround(from, weekday, day);
  const past = days.findLast((one) => daysBetween(from, one) <= 0);
  const future = days.find((one) => daysBetween(from, one) >= 0);
  const [nearest] = [...days].sort((a, b) => Math.abs(daysBetween(from, a)) - Math.abs(daysBetween(from, b)));
  const tense = told === null ? context.tense() : null;
  const meant = (tense === 'past' ? past : tense === 'future' ? future : nearest) ?? nearest;
  if (meant === undefined) return open;
  const period = dayPeriod(meant);
  return told === null ? fromPublished(period, CONFIDENCE.likely) : fromPrevious(period, told, CONFIDENCE.fair);
}

/** Months on either side that are looked at: such a weekday comes on such a day at least once in fourteen. */
const MONTHS = 14;

/** The days of that weekday and number around a day, in the order of time. */
function daysAround({ year, month }: Day, weekday: number, day: number): Day[] {
  const days: Day[] = [];
  for (let away = -MONTHS; away <= MONTHS; away += 1) {
    const index = year * 12 + month - 1 + away;
    const one: Day = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day };
    if (isDay(one) && weekdayOf(one) === weekday) days.push(one);
  }
  return days;
}
