/** Resolves quarters, halves, seasons and decades. */

import type { Direction, Meaning, YearPart } from '../meaning.js';
import { type Day, isYear } from './calendar/days.js';
import { fiscalValue } from './calendar/fiscal.js';
import { yearOf } from './calendar/named-year.js';
import { decadePeriod, firstMonthOf, partPeriod } from './calendar/period.js';
import { CONFIDENCE } from './confidence.js';
import {
  type Context,
  changed,
  explicit,
  fromPrevious,
  fromPublished,
  type Reference,
  type Resolution,
  unresolved,
} from './context.js';

export function resolveYearPart(meaning: Extract<Meaning, { kind: 'year-part' }>, context: Context): Resolution {
  const resolution = resolveCalendarPart(meaning, context);
  if (meaning.fiscal !== true || resolution.status !== 'resolved') return resolution;
  // A firm's year may begin in any month: the value names the quarter, its days are not known.
  const { year } = meaning;
  const value = year !== null && 'number' in year ? fiscalValue(year.number, meaning.part) : resolution.value;
  return changed(resolution, { value, confidence: meaning.year === null ? CONFIDENCE.weak : CONFIDENCE.doubtful });
}

function resolveCalendarPart(
  { part, year, direction, fromPrevious: counted = false }: Extract<Meaning, { kind: 'year-part' }>,
  context: Context,
): Resolution {
  const open = unresolved(`XXXX-${part}`);
  if (year !== null) {
    const found = yearOf(year, context);
    if (found === null || !isYear(found.number) || ('shift' in year && found.number < 1)) return open;
    return found.resolved(partPeriod(found.number, part));
  }
  const { last, narrative, published } = context;
  const near = last !== null && (narrative || context.sentence - last.sentence <= 2) ? last : null;
  const spoken = counted ? (context.story() ?? near) : null;
  if (spoken !== null) return countedPart(part, direction, spoken);
  if (narrative && last !== null) {
    const base = last.period.first;
    const shift = direction === 'past' ? -1 : direction === 'future' ? 1 : 0;
    return fromPrevious(partPeriod(base.year + shift, part), last, CONFIDENCE.doubtful);
  }
  const told =
    direction === null && /^[SFW]/.test(part) && context.isAdverbial()
      ? context.carried({ month: firstMonthOf(part), day: null, weekday: null })
      : null;
  if (told !== null) return fromPrevious(partPeriod(told.year, part), told.from, told.confidence);
  if (published === null) return open;
  const number = published.year + yearShift(part, published, direction, context);
  return isYear(number) && number > 0
    ? fromPublished(partPeriod(number, part), /^[QH]/.test(part) ? CONFIDENCE.sure : CONFIDENCE.likely)
    : open;
}

/** "that summer", "the next spring", "the previous autumn": from a date spoken of. */
function countedPart(part: YearPart, direction: Direction | null, from: Reference): Resolution {
  const { first, granularity } = from.period;
  const isYear = granularity === 'year';
  const away = firstMonthOf(part) - first.month;
  const shift =
    direction === 'past'
      ? away < 0 && !isYear
        ? 0
        : -1
      : direction === 'future'
        ? away > 0 && !isYear
          ? 0
          : 1
        : away < -2 && !isYear
          ? 1
          : 0;
  return fromPrevious(partPeriod(first.year + shift, part), from, CONFIDENCE.fair);
}

/** Months after its end in which a quarter is still reported. */
const MAX_MONTHS_TO_REPORT = 4;

/** Which year's part is meant: -1, 0 or 1 from the year of publication. */
function yearShift(part: YearPart, published: Day, direction: Direction | null, context: Context): number {
  const months = (shift: number) => shift * 12 + firstMonthOf(part) - published.month;
  const length = part.startsWith('H') ? 6 : 3;
  const latest = months(0) <= 0 ? 0 : -1;
  const running = latest === 0 && months(0) + length > 0;
  if (direction === 'past') {
    const winter = part === 'WI' && months(-1) + length > 0;
    return running || winter ? latest - 1 : latest;
  }
  if (direction === 'future') return latest + 1;
  // In March and April "this winter" is the one just past.
  if (direction === 'this') return part === 'WI' && published.month <= 4 ? -1 : 0;
  const since = -(months(latest) + length - 1);
  if (part.startsWith('Q') || part.startsWith('H')) {
    // "expects to report a third-quarter loss": what ended a while ago is reported now.
    return since > MAX_MONTHS_TO_REPORT && context.tense() === 'future' ? latest + 1 : latest;
  }
  if (context.tense() === 'future' && !running) return latest + 1;
  // A season is the nearest one.
  const next = months(latest + 1);
  return next < since && context.tense() !== 'past' ? latest + 1 : latest;
}

/** "the '80s": of the century that makes them the last ones. */
export function resolveDecade(
  { number, century, isBefore = false }: Extract<Meaning, { kind: 'decade' }>,
  context: Context,
): Resolution {
  if (isBefore) return explicit(decadePeriod(number, true));
  if (century) return number >= 1 ? explicit(decadePeriod(number)) : unresolved('XXX');
  const base = context.narrative ? context.last?.period.first.year : context.published?.year;
  const year = base ?? context.published?.year ?? null;
  if (year === null) return changed(explicit(decadePeriod(190 + number), CONFIDENCE.doubtful), { status: 'partial' });
  const own = Math.floor(year / 100) * 10 + number;
  const meant = own * 10 > year ? own - 10 : own;
  return explicit(decadePeriod(meant), CONFIDENCE.likely);
}
