/**
 * Resolution: gives every recognised expression its value. In text order, because what is not named is counted from what
 * was spoken of before.
 */
import type { Segmentation, Syntax } from '../../document/index.js';
import type { Expression, Length, Meaning } from '../meaning.js';
import type { Words } from '../words.js';
import { yearsAhead } from './ahead.js';
import { intervalOfLength, resolveAhead, resolveToDate } from './anchored.js';
import { asidesOf } from './asides.js';
import { resolveDayOfEvent } from './beginnings.js';
import { resolveAround, resolveCounted, resolveNthWeekday } from './by-day.js';
import { type Day, isYear } from './calendar/days.js';
import { resolveCalendar } from './calendar/index.js';
import { centuryPeriod, daysBetween } from './calendar/period.js';
import { CONFIDENCE, confidenceOfLength, confidenceOfSet, confidenceOfVague } from './confidence.js';
import {
  type Context,
  changed,
  explicit,
  type OffsetAnchor,
  openValue,
  type Resolution,
  unresolved,
  valued,
} from './context.js';
import { Discourse } from './discourse.js';
import { resolveHoliday } from './holiday.js';
import { lengthValue } from './length.js';
import { resolveOffset } from './offset.js';
import { resolvePartOf, resolveWeekdayBeside, resolveWeekNumber } from './part-of.js';
import { yearsOfTimelines } from './passage/timeline.js';
import { resolvePeriod } from './report-period.js';
import { resolveSame } from './same.js';
import { resolveShift } from './shift.js';
import { resolveTimed } from './timed.js';
import { resolveDecade, resolveYearPart } from './year-part.js';

export interface ResolveInput {
  readonly expressions: readonly Expression[];
  readonly words: Words;
  readonly syntax: Syntax;
  readonly sentences: Segmentation['sentences'];
  readonly published: Day | null;
  readonly narrative: boolean;
}

/** What is made of every expression and its resolution, in the same order. */
export function resolveAll<T>(
  { expressions, words, syntax, sentences, published, narrative }: ResolveInput,
  make: (expression: Expression, resolution: Resolution, index: number) => T,
): T[] {
  const places = placesOf(expressions, words, sentences);
  const ahead = yearsAhead(expressions, places, words);
  const discourse = new Discourse({ words, syntax, sentences, published, narrative, ahead });
  const opens = ({ first }: Expression, place: number) =>
    words.start(Math.max(0, first - 2)) <= (sentences[place]?.start ?? 0);
  const asides = narrative
    ? asidesOf(expressions, places, opens, (expression, place) => discourse.wasBefore(expression, place))
    : NO_ASIDES;
  const timelines = yearsOfTimelines(expressions, words);
  /** What the expression before was counted from: it came to that before what was counted moved the story on. */
  let counted: Anchor | null = null;
  return expressions.map((expression, index) => {
    discourse.enter(expression, index, places[index] ?? 0);
    const at = anchorWord(expression.meaning);
    const other = at === null ? null : anchorOf(at, index, expressions, places, discourse);
    if (at !== null) discourse.enter(expression, index, places[index] ?? 0);
    const year = timelines.get(index);
    const known = counted?.index === index ? counted.resolution : null;
    counted = other;
    const resolution =
      known ??
      withinCalendar(
        year === undefined ? resolve(expression, discourse, other) : inTimeline(expression, year, discourse),
      );
    if (asides.has(index) || (narrative && isBefore(expression, resolution, discourse))) discourse.beginAside();
    if (!narrative || resolution.basis !== 'published') discourse.keep(expression, resolution);
    return make(withoutPreposition(expression, resolution), resolution, index);
  });
}

/** "He had been seized in | October", "He had fled | a year earlier": the story goes on where it was. */
function isBefore({ meaning }: Expression, { basis, period }: Resolution, context: Context): boolean {
  const { last } = context;
  if (basis !== 'previous' || period === null || last === null) return false;
  if (daysBetween(period.first, last.period.first) <= 0) return false;
  return meaning.kind === 'shift' ? meaning.sign < 0 : context.looksBack();
}

/** The date of a line of a timeline, whose year stands in a line before it. */
function inTimeline(expression: Expression, number: number, context: Context): Resolution {
  const { last } = context;
  const resolution = resolve({ ...expression, meaning: inYear(expression.meaning, number) }, context);
  if (resolution.status !== 'resolved' || last === null) return resolution;
  return changed(resolution, { basis: 'previous', anchor: last.index, confidence: CONFIDENCE.likely });
}

function inYear(meaning: Meaning, number: number): Meaning {
  if (meaning.kind === 'timed')
    return meaning.date === null ? meaning : { ...meaning, date: inYear(meaning.date, number) };
  return meaning.kind === 'calendar' ? { ...meaning, year: { number } } : meaning;
}

/** "two weeks | after the fire": a length alone, where nothing dates the fire. */
function withoutPreposition(expression: Expression, { value }: Resolution): Expression {
  const { meaning } = expression;
  return meaning.kind === 'offset' && value.startsWith('P')
    ? { ...expression, end: meaning.lengthEnd ?? expression.end }
    : expression;
}

/** The word at which the expression begins that a length is counted from. */
function anchorWord(meaning: Meaning): number | null {
  if (meaning.kind === 'offset') return meaning.at;
  const anchored = meaning.kind === 'duration' ? meaning.anchored : undefined;
  return anchored !== undefined && 'at' in anchored ? anchored.at : null;
}

interface Anchor extends OffsetAnchor {
  readonly resolution: Resolution;
}

/** That expression, which follows, as it will be resolved. */
function anchorOf(
  at: number,
  index: number,
  expressions: readonly Expression[],
  places: readonly number[],
  discourse: Discourse,
): Anchor | null {
  const next = expressions[index + 1];
  if (next === undefined || next.first > at || at >= next.end || next.meaning.kind === 'offset') return null;
  discourse.enter(next, index + 1, places[index + 1] ?? 0);
  return { index: index + 1, resolution: withinCalendar(resolve(next, discourse, null)) };
}

const NO_ASIDES: ReadonlySet<number> = new Set();

/** The sentence of every expression. */
function placesOf(expressions: readonly Expression[], words: Words, sentences: Segmentation['sentences']): number[] {
  let sentence = 0;
  return expressions.map(({ first }) => {
    const start = words.start(first);
    while (sentence + 1 < sentences.length && (sentences[sentence]?.end ?? 0) <= start) sentence += 1;
    return sentence;
  });
}

/** The day before 1 January 9999 BC, or after 31 December 9999, has no value. */
function withinCalendar(resolution: Resolution): Resolution {
  const { period, basis } = resolution;
  if (period === null) return resolution;
  // "5,000 years ago" is rounded: what is counted from the publication does not reach beyond Christ.
  const isKnown = isYear(period.first.year) && (basis !== 'published' || period.first.year > 0);
  return isKnown ? resolution : unresolved(openValue(period.granularity));
}

function resolve(expression: Expression, context: Context, other: OffsetAnchor | null = null): Resolution {
  const { meaning } = expression;
  const inner = (date: Meaning) => resolve({ ...expression, meaning: date }, context);
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, context);
    case 'year-part':
      return resolveYearPart(meaning, context);
    case 'decade':
      return resolveDecade(meaning, context);
    case 'century':
      return explicit(centuryPeriod(meaning.number, meaning.isBefore === true));
    case 'shift':
      return resolveShift(meaning, context);
    case 'same':
      return resolveSame(meaning, context);
    case 'around':
      // "the first quarter … In the quarter ended March 29 …": that one
      if (meaning.unit === 'quarter' && context.lastReport !== null) {
        return resolveSame({ kind: 'same', unit: 'quarter', pointing: false }, context);
      }
      return resolveAround(meaning, inner(meaning.date));
    case 'counted':
      return resolveCounted(meaning, inner(ahead(meaning, context)));
    case 'nth-weekday':
      return resolveNthWeekday(meaning, inner(meaning.month));
    case 'period':
      return resolvePeriod(meaning, context);
    case 'holiday':
      return resolveHoliday(meaning, context);
    case 'timed':
      return resolveTimed(expression, meaning, context, resolve);
    case 'offset':
      return resolveOffset(meaning, other ?? context.eventDay(meaning.event));
    case 'part-of':
      return resolvePartOf(meaning, inner(meaning.of));
    case 'day-of-event':
      return resolveDayOfEvent(meaning, context.beginningOf(meaning.event));
    case 'weekday-beside':
      return resolveWeekdayBeside(meaning, meaning.date === null ? null : inner(meaning.date));
    case 'week-number':
      return resolveWeekNumber(meaning, context);
    case 'ahead':
      return resolveAhead(meaning, context);
    case 'to-date':
      return resolveToDate(meaning, context);
    case 'duration': {
      const length = valued(lengthValue(meaning.lengths), lengthConfidence(meaning.lengths[0]));
      if (meaning.anchored === undefined) return length;
      const within = other?.resolution ?? null;
      return changed(length, { interval: intervalOfLength(meaning.lengths, meaning.anchored, context, within) });
    }
    case 'set':
      return valued(meaning.value, confidenceOfSet(meaning.value));
    case 'vague':
      return valued(meaning.value, confidenceOfVague(meaning.firm === true, context.narrative));
    case 'impossible':
      return unresolved(meaning.time ? 'XXXX-XX-XXTXX' : 'XXXX-XX-XX');
  }
}

/** "five days from Friday" is from the coming one, unless the clause is past. */
function ahead({ sign, date }: Extract<Meaning, { kind: 'counted' }>, context: Context): Meaning {
  const isBare = date.kind === 'calendar' && date.weekday !== null && date.month === null && date.day === null;
  if (!isBare || sign < 0 || date.direction !== null || context.tense() === 'past') return date;
  return { ...date, direction: 'future' };
}

function lengthConfidence(first: Length | undefined): number {
  return first === undefined ? CONFIDENCE.doubtful : confidenceOfLength(first.amount, first.unit);
}
