/** Resolves times of a day: "5 p.m. Wednesday", "Monday night", "this morning", "19:00". */

import type { Clock, DayPart, Expression, Meaning } from '../meaning.js';
import { addDays, digits } from './calendar/days.js';
import { dayPeriod, daysBetween } from './calendar/period.js';
import { CONFIDENCE } from './confidence.js';
import {
  type Context,
  changed,
  fromPrevious,
  fromPublished,
  isNear,
  type Reference,
  type Resolution,
  type Resolve,
} from './context.js';

type Timed = Extract<Meaning, { kind: 'timed' }>;

/** @param resolve resolves the day that the words name */
export function resolveTimed(expression: Expression, meaning: Timed, context: Context, resolve: Resolve): Resolution {
  const day =
    meaning.date === null ? dayOfTime(meaning, context) : resolve({ ...expression, meaning: meaning.date }, context);
  if (day === null) {
    return {
      value: `XXXX-XX-XX${timeValue(meaning.time)}`,
      status: 'unresolved',
      basis: 'none',
      anchor: null,
      confidence: CONFIDENCE.open,
      period: null,
    };
  }
  if (day.period === null || day.period.granularity !== 'day')
    return changed(day, { value: `${day.value}${timeValue(meaning.time)}`, interval: null });
  const value = `${day.period.value}${timeValue(meaning.time)}`;
  return changed(day, { value, confidence: confidenceOf(meaning, day), interval: null });
}

/** An hour is as sure as its day, at most fair where the day was inferred; to which day a night belongs is in doubt. */
function confidenceOf({ time }: Timed, day: Resolution): number {
  if (day.basis === 'explicit') return Math.min(day.confidence, CONFIDENCE.sure);
  return Math.min(day.confidence, typeof time === 'string' ? CONFIDENCE.doubtful : CONFIDENCE.fair);
}

/** The day of a time that stands alone: one spoken of in the sentence or the one before it, else that of publication. */
function dayOfTime({ nextDay = false }: Timed, context: Context): Resolution | null {
  const { lastEventDay, published } = context;
  if (nextDay && isNear(lastEventDay, context, 0)) {
    return fromPrevious(dayPeriod(addDays(lastEventDay.period.first, 1)), lastEventDay, CONFIDENCE.fair);
  }
  const near = isNear(lastEventDay, context, context.narrative ? 4 : 1);
  if (near && (isNear(lastEventDay, context, 0) || !isStillAhead(lastEventDay, context)))
    return fromPrevious(lastEventDay.period, lastEventDay, CONFIDENCE.fair);
  return published === null || context.narrative ? null : fromPublished(dayPeriod(published), CONFIDENCE.doubtful);
}

/** "They sail on Monday. Crews were told at 6 a.m.": what is past was on no day to come. */
function isStillAhead({ period }: Reference, context: Context): boolean {
  const { published } = context;
  return published !== null && daysBetween(published, period.first) > 0 && context.tense() === 'past';
}

function timeValue(time: Clock | DayPart): string {
  if (typeof time === 'string') return `T${time}`;
  const seconds = time.second === null ? '' : `:${digits(time.second, 2)}`;
  // TIMEX3 writes the local time; of zones only Greenwich is part of the value.
  return `T${digits(time.hour, 2)}:${digits(time.minute ?? 0, 2)}${seconds}${time.offset === 0 ? 'Z' : ''}`;
}
