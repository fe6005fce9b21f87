/**
 * Resolution: gives every recognised expression its value. In text order, because what is not named is counted from what
 * was spoken of before.
 */
import type { Segmentation, Syntax } from '../../document/index.js';
import type { Expression, Length } from '../meaning.js';
import type { Words } from '../words.js';
import { asidesOf } from './asides.js';
import { resolveAround, resolveCounted, resolveNthWeekday } from './by-day.js';
import { type Day, isYear } from './calendar/days.js';
import { resolveCalendar } from './calendar/index.js';
import { centuryPeriod } from './calendar/period.js';
import { CONFIDENCE, confidenceOfLength, confidenceOfSet, confidenceOfVague } from './confidence.js';
import { type Context, explicit, openValue, type Resolution, unresolved } from './context.js';
import { Discourse } from './discourse.js';
import { resolveHoliday } from './holiday.js';
import { lengthValue } from './length.js';
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
  const discourse = new Discourse({ words, syntax, sentences, published, narrative });
  const places = placesOf(expressions, words, sentences);
  const opens = ({ first }: Expression, place: number) =>
    words.start(Math.max(0, first - 2)) <= (sentences[place]?.start ?? 0);
  const asides = narrative ? asidesOf(expressions, places, opens) : NO_ASIDES;
  return expressions.map((expression, index) => {
    discourse.enter(expression, index, places[index] ?? 0);
    const resolution = withinCalendar(resolve(expression, discourse));
    if (asides.has(index)) discourse.beginAside();
    if (!narrative || resolution.basis !== 'published') discourse.keep(expression, resolution);
    return make(expression, resolution, index);
  });
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

/** The day before 1 January of the year 1, or after 31 December 9999, has no value. */
function withinCalendar(resolution: Resolution): Resolution {
  const { period } = resolution;
  return period === null || isYear(period.first.year) ? resolution : unresolved(openValue(period.granularity));
}

function resolve(expression: Expression, context: Context): Resolution {
  const { meaning } = expression;
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, context);
    case 'year-part':
      return resolveYearPart(meaning, context);
    case 'decade':
      return resolveDecade(meaning, context);
    case 'century':
      return explicit(centuryPeriod(meaning.number));
    case 'shift':
      return resolveShift(meaning, context);
    case 'same':
      return resolveSame(meaning, context);
    case 'around':
      // "the first quarter … In the quarter ended March 29 …": that one
      if (meaning.unit === 'quarter' && context.lastReport !== null) {
        return resolveSame({ kind: 'same', unit: 'quarter', pointing: false }, context);
      }
      return resolveAround(meaning, resolve({ ...expression, meaning: meaning.date }, context));
    case 'counted':
      return resolveCounted(meaning, resolve({ ...expression, meaning: meaning.date }, context));
    case 'nth-weekday':
      return resolveNthWeekday(meaning, resolve({ ...expression, meaning: meaning.month }, context));
    case 'period':
      return resolvePeriod(meaning, context);
    case 'holiday':
      return resolveHoliday(meaning, context);
    case 'timed':
      return resolveTimed(expression, meaning, context, resolve);
    case 'duration':
      return valued(lengthValue(meaning.lengths), lengthConfidence(meaning.lengths[0]));
    case 'set':
      return valued(meaning.value, confidenceOfSet(meaning.value));
    case 'vague':
      return valued(meaning.value, confidenceOfVague(meaning.firm === true, context.narrative));
    case 'impossible':
      return unresolved(meaning.time ? 'XXXX-XX-XXTXX' : 'XXXX-XX-XX');
  }
}

function lengthConfidence(first: Length | undefined): number {
  return first === undefined ? CONFIDENCE.doubtful : confidenceOfLength(first.amount, first.unit);
}

function valued(value: string, confidence: number): Resolution {
  return { value, status: 'resolved', basis: 'explicit', anchor: null, confidence, period: null };
}
