/**
 * Resolution: gives every recognised expression its value. In text order, because what is not named is counted from what
 * was spoken of before.
 */
import type { Segmentation, Syntax } from '../../document.js';
import { type Day, isYear } from '../calendar.js';
import type { Expression, Length, Meaning } from '../meaning.js';
import { isCalledOff, tenseAt } from '../tense.js';
import type { Words } from '../words.js';
import { asidesOf } from './asides.js';
import { resolveCalendar } from './calendar.js';
import { CONFIDENCE, confidenceOfLength, confidenceOfSet, confidenceOfVague } from './confidence.js';
import { type Context, explicit, openValue, type Reference, type Resolution, unresolved } from './context.js';
import { lengthValue } from './length.js';
import { centuryPeriod, daysBetween, type Period } from './period.js';
import {
  resolveAround,
  resolveCounted,
  resolveNthWeekday,
  resolvePeriod,
  resolveSame,
  resolveShift,
} from './relative.js';
import { resolveTimed } from './timed.js';
import { resolveDecade, resolveHoliday, resolveYearPart } from './year-part.js';

export interface ResolveInput {
  readonly expressions: readonly Expression[];
  readonly words: Words;
  readonly syntax: Syntax;
  readonly sentences: Segmentation['sentences'];
  readonly published: Day | null;
  readonly narrative: boolean;
}

/** One resolution for every expression, in the same order. */
export function resolveAll({
  expressions,
  words,
  syntax,
  sentences,
  published,
  narrative,
}: ResolveInput): Resolution[] {
  const resolutions: Resolution[] = [];
  const memory = new Memory(narrative, published);
  const places = placesOf(expressions, words, sentences);
  const opens = ({ first }: Expression, place: number) =>
    words.start(Math.max(0, first - 2)) <= (sentences[place]?.start ?? 0);
  const asides = narrative ? asidesOf(expressions, places, opens) : NO_ASIDES;
  expressions.forEach((expression, index) => {
    const sentence = places[index] ?? 0;
    memory.enter(sentence);
    const tense = () => tenseAt(words, syntax, expression.first, expression.end);
    const isSure = () => /^(?:ended|since|effective|dated)$/.test(words.lower(expression.first - 1));
    const calledOff = () => isCalledOff(words, expression.end);
    const context = memory.contextOf({ published, narrative, sentence, tense, isSure, isCalledOff: calledOff });
    const resolution = withinCalendar(resolve(expression, context));
    resolutions.push(resolution);
    if (asides.has(index)) memory.beginAside(sentence);
    if (!narrative || resolution.basis !== 'published')
      memory.keep(expression, resolution, { index, sentence }, isSaying(words, expression));
  });
  return resolutions;
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

/** The day before 1 January of the year 1, or behind 31 December 9999, has no value. */
function withinCalendar(resolution: Resolution): Resolution {
  const { period } = resolution;
  return period === null || isYear(period.first.year) ? resolution : unresolved(openValue(period.granularity));
}

/** "police said | on Tuesday", "she told reporters | Friday": the day of the saying, not of what is told. */
function isSaying(words: Words, { first }: Expression): boolean {
  for (let at = first - 1; at >= first - 3; at -= 1) {
    if (SAYING.has(words.lower(at))) return true;
  }
  return false;
}

const SAYING: ReadonlySet<string> = new Set('said says told announced reported added confirmed stated'.split(' '));

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
      return resolveShift(meaning, context, expression.form === 'ago' || expression.form === 'approximate');
    case 'same':
      return resolveSame(meaning, context);
    case 'around':
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

type Place = Pick<Context, 'published' | 'narrative' | 'sentence' | 'tense' | 'isSure' | 'isCalledOff'>;

/** What the story had come to, before an aside in the sentence. */
interface Line extends Pick<Context, 'last' | 'lastDay' | 'lastMonth' | 'lastEventDay'> {
  readonly sentence: number;
}

/** The dates spoken of so far. */
class Memory {
  readonly #narrative: boolean;
  readonly #published: Day | null;
  #last: Reference | null = null;
  #lastSpoken: Reference | null = null;
  #lastDay: Reference | null = null;
  #lastMonth: Reference | null = null;
  #lastEventDay: Reference | null = null;
  #lastReport: Reference | null = null;
  #lastReportIsLong = false;

  /** What was spoken of before an aside, and the sentence of the aside. */
  #beforeAside: Line | null = null;

  constructor(narrative: boolean, published: Day | null) {
    this.#narrative = narrative;
    this.#published = published;
  }

  /** Behind an aside's sentence the story goes on where it was. */
  enter(sentence: number): void {
    const line = this.#beforeAside;
    if (line === null || sentence <= line.sentence) return;
    this.#last = line.last;
    this.#lastDay = line.lastDay;
    this.#lastMonth = line.lastMonth;
    this.#lastEventDay = line.lastEventDay;
    this.#beforeAside = null;
  }

  beginAside(sentence: number): void {
    this.#beforeAside ??= {
      sentence,
      last: this.#last,
      lastDay: this.#lastDay,
      lastMonth: this.#lastMonth,
      lastEventDay: this.#lastEventDay,
    };
  }

  contextOf({ published, narrative, sentence, tense, isSure, isCalledOff }: Place): Context {
    return {
      published,
      narrative,
      sentence,
      tense,
      isSure,
      isCalledOff,
      last: this.#last,
      lastSpoken: this.#lastSpoken,
      lastDay: this.#lastDay,
      lastMonth: this.#lastMonth,
      lastEventDay: this.#lastEventDay,
      lastReport: this.#lastReport,
      lastReportIsLong: this.#lastReportIsLong,
    };
  }

  /** Whether a period begins after the publication: a forecast is no report. */
  #isAhead({ first }: Period): boolean {
    return this.#published !== null && daysBetween(this.#published, first) > 0;
  }

  /** Whether a year stands far from the months that the text speaks of. */
  #isAside({ period }: Reference): boolean {
    if (!this.#narrative || period.granularity !== 'year' || this.#lastMonth === null) return false;
    return Math.abs(period.first.year - this.#lastMonth.period.first.year) > FARTHEST_YEAR;
  }

  keep(
    { meaning }: Expression,
    { period, status, basis }: Resolution,
    place: { index: number; sentence: number },
    saying: boolean,
  ): void {
    if (isReportLength(meaning)) this.#lastReportIsLong = true;
    if (period === null || status !== 'resolved') return;
    const reference: Reference = {
      index: place.index,
      sentence: place.sentence,
      period,
      isYearNamed: basis === 'explicit',
    };
    if (isReport(meaning, period) && !this.#isAhead(period)) {
      if (!isComparison(meaning, this.#lastReport, period)) this.#lastReport = reference;
      this.#lastReportIsLong = false;
    }
    if (!refersForward(meaning) && !this.#isAside(reference)) {
      this.#last = reference;
      this.#lastSpoken = reference;
    }
    if (period.granularity === 'day') this.#lastDay = reference;
    if (period.granularity === 'day' && !saying) this.#lastEventDay = reference;
    if (/^(?:day|month|week|weekend)$/.test(period.granularity)) this.#lastMonth = reference;
  }
}

/** So many years from the months spoken of, a year alone is an aside: "as in 1614". */
const FARTHEST_YEAR = 5;

/** "the nine months": figures of more than a quarter. */
function isReportLength(meaning: Meaning): boolean {
  const length = meaning.kind === 'duration' ? meaning.lengths[0] : undefined;
  return length !== undefined && length.unit === 'month' && (length.amount === 9 || length.amount === 6);
}

function isReport(meaning: Meaning, { granularity }: Period): boolean {
  return (granularity === 'quarter' || granularity === 'half') && meaning.kind !== 'duration';
}

/** "a year earlier": the period that is compared with does not become the one that is reported. */
function isComparison(meaning: Meaning, report: Reference | null, period: Period): boolean {
  if (report === null) return false;
  return (meaning.kind === 'shift' || meaning.kind === 'period') && period.first.year < report.period.first.year;
}

/** Decades and centuries are too long for others to be counted from. */
function refersForward(meaning: Meaning): boolean {
  return meaning.kind === 'decade' || meaning.kind === 'century';
}
