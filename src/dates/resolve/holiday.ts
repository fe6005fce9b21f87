/** Resolves holidays: "Easter 2019", "last Thanksgiving", "Diwali", "Ramadan". */
import type { Feast } from '../english/lexicons/feast.js';
import { HOLIDAYS } from '../english/lexicons/holidays.js';
import type { Direction, Meaning } from '../meaning.js';
import { addDays, type Day, isDay, isoDay, isYear } from './calendar/days.js';
import { yearOf } from './calendar/named-year.js';
import { dayPeriod, daysBetween, type Period } from './calendar/period.js';
import { CONFIDENCE } from './confidence.js';
import { type Context, changed, fromPrevious, fromPublished, type Resolution, unresolved } from './context.js';

export function resolveHoliday(
  { holiday, year, direction }: Extract<Meaning, { kind: 'holiday' }>,
  context: Context,
): Resolution {
  const feast = HOLIDAYS.get(holiday);
  const open = unresolved('XXXX-XX-XX');
  if (feast === undefined) return open;
  if (year !== null) {
    const found = yearOf(year, context);
    const named = found === null ? undefined : periodsIn(feast, found.number)[0];
    return found === null || named === undefined ? open : kept(found.resolved(named), feast);
  }
  const { last, narrative, published } = context;
  if (narrative && last !== null) {
    const carried = periodsIn(feast, last.period.first.year)[0];
    return carried === undefined ? open : kept(fromPrevious(carried, last, CONFIDENCE.fair), feast);
  }
  const told = direction === null ? toldFeast(feast, context) : null;
  if (told !== null) return kept(told, feast);
  if (published === null) return open;
  const chosen = choose(feast, published, direction, context);
  return chosen === null ? open : kept(chosen, feast);
}

/** Its first days in the year that lie within the calendar. */
function periodsIn({ daysIn }: Feast, year: number): Period[] {
  return isYear(year) ? daysIn(year).filter(isDay).map(dayPeriod) : [];
}

/** "She married in May 1936. At | Christmas …": of the year of a story, which the feast's own month tells. */
function toldFeast(feast: Feast, context: Context): Resolution | null {
  const { last } = context;
  const near = last === null ? undefined : periodsIn(feast, last.period.first.year)[0];
  if (near === undefined) return null;
  const told = context.carried({ month: near.first.month, day: near.first.day, weekday: null });
  const day = told === null ? undefined : periodsIn(feast, told.year)[0];
  return told === null || day === undefined ? null : fromPrevious(day, told.from, told.confidence);
}

/** The one that is meant of those in the years around the publication. */
function choose(feast: Feast, published: Day, direction: Direction | null, context: Context): Resolution | null {
  const candidates = [-1, 0, 1].flatMap((shift) => periodsIn(feast, published.year + shift));
  const days = (candidate: Period) => daysBetween(published, candidate.first);
  const past = candidates.filter((candidate) => days(candidate) <= (direction === 'past' ? -1 : 0)).at(-1);
  const future = candidates.find((candidate) => days(candidate) >= (direction === 'future' ? 1 : 0));
  if (past === undefined || future === undefined) return null;
  const thisYear = candidates.find((candidate) => candidate.first.year === published.year) ?? past;
  const nearest = -days(past) <= days(future) ? past : future;
  if (direction === 'past') return fromPublished(past, CONFIDENCE.sure);
  if (direction === 'future') return fromPublished(future, CONFIDENCE.sure);
  if (direction === 'this') return fromPublished(thisYear, CONFIDENCE.sure);
  // "during Ramadan", which has begun and is not over
  if (daysBetween(past.first, published) < (feast.length ?? 1)) return fromPublished(past, CONFIDENCE.likely);
  const tense = context.tense();
  const meant = tense === null ? nearest : tense === 'past' ? past : future;
  // A tense may lie about a holiday that is near: "had hoped to be home by Christmas".
  const isMeant = Math.abs(days(meant)) - Math.abs(days(nearest)) < MAX_DETOUR;
  return fromPublished(isMeant ? meant : nearest, CONFIDENCE.likely);
}

/** Days by which the tense alone may prefer a holiday to a nearer one. */
const MAX_DETOUR = 180;

/** Less sure where sky or almanac decide; the value of a feast of several days names its first, the interval all of them. */
function kept(resolution: Resolution, { approximate, length }: Feast): Resolution {
  const { confidence, period } = resolution;
  const sure = approximate === true ? Math.min(confidence, CONFIDENCE.fair) : confidence;
  if (length === undefined || period === null) return changed(resolution, { confidence: sure });
  const end = addDays(period.first, length);
  const interval = isDay(end) ? { start: isoDay(period.first), end: isoDay(end) } : null;
  return changed(resolution, { confidence: sure, interval });
}
