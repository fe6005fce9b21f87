/** The dates stage: temporal expressions with TIMEX3 values, counted from the publication date where they need one. */
import { type Config, DEFAULT_CONFIG } from '../config.js';
import { type GivenDate, isReadable, type Segmentation, type Syntax } from '../document/index.js';
import type { DateExpression, DateType, Published, Warning } from '../record.js';
import { readFiscalBeginning } from './english/fiscal-beginning.js';
import { VAGUE_IN_NARRATIVES } from './english/lexicons/vague.js';
import type { Expression, Meaning } from './meaning.js';
import { readDayOrder } from './order.js';
import { findPublished, publishedDay } from './published.js';
import { recognise } from './recognise.js';
import { type Day, isoDay } from './resolve/calendar/days.js';
import { isFiscalValue } from './resolve/calendar/fiscal.js';
import { type Interval, Intervals } from './resolve/calendar/interval.js';
import { partInterval } from './resolve/calendar/part-interval.js';
import type { Resolution } from './resolve/context.js';
import { resolveAll } from './resolve/index.js';
import { styleOf } from './style.js';
import { Words } from './words.js';

export interface DatesInput {
  readonly segmentation: Segmentation;
  readonly syntax: Syntax;
  /** The publication date that the caller gave. */
  readonly published: GivenDate | null;
  /** The publication date of a text that does not say it. */
  readonly publishedElse?: GivenDate | null;
  readonly config?: Config['dates'];
}

/** A date as the record has it, with the form that read it. */
export interface DateReading {
  readonly date: DateExpression;
  readonly form: string;
}

export interface DatesFound {
  readonly published: Published | null;
  readonly dates: readonly DateExpression[];
  readonly warnings: readonly Warning[];
}

export interface DatesExplained {
  readonly published: Published | null;
  readonly readings: readonly DateReading[];
  readonly warnings: readonly Warning[];
}

/**
 * Finds temporal expressions in text order (`d1`, `d2`, …), none overlapping another. Time is linear in the text's
 * length. What needs a publication date that is not known stays unresolved with a warning.
 */
export function findDates(input: DatesInput): DatesFound {
  const { published, made, warnings } = read(input, (date) => date);
  return { published, dates: made, warnings };
}

/** The same with the form of every expression, for people who want to see why. */
export function readDates(input: DatesInput): DatesExplained {
  const { published, made, warnings } = read(input, (date, form): DateReading => ({ date, form }));
  return { published, readings: made, warnings };
}

interface Read<T> {
  readonly published: Published | null;
  readonly made: readonly T[];
  readonly warnings: readonly Warning[];
}

function read<T>(
  {
    segmentation,
    syntax,
    published: given,
    publishedElse: otherwise = null,
    config = DEFAULT_CONFIG.dates,
  }: DatesInput,
  make: (date: DateExpression, form: string) => T,
): Read<T> {
  const words = new Words(segmentation.text, segmentation.tokens);
  const readable = isReadable(segmentation);
  const recognised = readable ? recognise(words, syntax, readDayOrder(words, config.order)) : [];
  const published = findPublished({ given, otherwise, segmentation, words, expressions: recognised });
  const day = published === null ? null : publishedDay(published.value);
  const style = config.style === 'auto' ? styleOf(recognised, day) : config.style;
  const narrative = style === 'narrative';
  const kept = withoutFurniture(recognised, words, segmentation);
  const expressions = narrative
    ? kept
    : kept.filter(({ meaning, first }) => meaning.kind !== 'vague' || !VAGUE_IN_NARRATIVES.has(words.lower(first)));
  const { sentences } = segmentation;
  const intervals = new Intervals(() => readFiscalBeginning(words));
  const warnings = published === null ? [PUBLISHED_UNKNOWN] : [];
  const input = { expressions, words, syntax, sentences, published: day, narrative };
  const made = resolveAll(input, (expression, resolution, index) => {
    const date = dateOf(words, expression, resolution, intervals, index, day);
    const fiscal = isFiscalValue(date.value) || isFiscal(expression.meaning);
    if (fiscal && date.interval === null && date.status === 'resolved') warnings.push(fiscalWarning(date));
    if (date.status === 'unresolved') warnings.push(unresolvedWarning(date, expression.form, published));
    return make(date, expression.form);
  });
  return { published, made, warnings };
}

/** `© 2024 Harbour News` is no date of the story. */
function withoutFurniture(expressions: readonly Expression[], words: Words, { sentences }: Segmentation) {
  const furniture = sentences.filter((sentence) => sentence.furniture);
  let at = 0;
  return expressions.filter(({ first }) => {
    const start = words.start(first);
    while ((furniture[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return start < (furniture[at]?.start ?? Number.POSITIVE_INFINITY);
  });
}

function dateOf(
  words: Words,
  expression: Expression,
  resolution: Resolution,
  intervals: Intervals,
  index: number,
  published: Day | null,
): DateExpression {
  const { first, end, meaning, mod } = expression;
  const { value, status, basis, anchor, confidence } = resolution;
  return {
    start: words.start(first),
    end: words.end(end - 1),
    text: words.slice(first, end),
    id: `d${index + 1}`,
    type: typeOf(meaning, value),
    value,
    mod,
    interval: status === 'unresolved' ? null : (resolution.interval ?? partOf(expression, value, intervals, published)),
    status,
    basis,
    anchor: anchor === null ? null : `d${anchor + 1}`,
    confidence,
  };
}

/** The interval of the value, or the part of it that the words name: "late July". */
function partOf({ meaning, mod }: Expression, value: string, intervals: Intervals, published: Day | null) {
  const interval = intervalOf(meaning, value, intervals, published);
  return interval === null ? null : partInterval(interval, value, mod);
}

function intervalOf(meaning: Meaning, value: string, intervals: Intervals, published: Day | null): Interval | null {
  if (isFiscal(meaning) && !isFiscalValue(value)) return null;
  if (published === null) return intervals.of(value);
  const interval = intervals.of(isNow(meaning) ? isoDay(published) : value);
  const rest = meaning.kind === 'shift' || meaning.kind === 'same' ? meaning.rest : undefined;
  if (interval === null || rest === undefined) return interval;
  const day = isoDay(published);
  // On the first or the last day of a period nothing is cut off.
  if (day <= interval.start || day >= interval.end) return interval;
  return rest === 'after' ? { start: day, end: interval.end } : { start: interval.start, end: day };
}

/** "now": as long as anything is known of it, the day of publication. */
function isNow(meaning: Meaning): boolean {
  return meaning.kind === 'vague' && meaning.value === 'PRESENT_REF' && meaning.firm === true;
}

/** Its year is a firm's, and may begin in any month. */
function isFiscal(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'calendar':
    case 'year-part':
    case 'shift':
    case 'same':
      return meaning.fiscal === true;
    default:
      return false;
  }
}

function typeOf(meaning: Meaning, value: string): DateType {
  switch (meaning.kind) {
    case 'duration':
      return 'DURATION';
    case 'offset':
    case 'ahead':
      return value.startsWith('P') ? 'DURATION' : 'DATE';
    case 'set':
      return 'SET';
    case 'timed':
      return 'TIME';
    case 'impossible':
      return meaning.time ? 'TIME' : 'DATE';
    default:
      return value.includes('T') && !value.endsWith('REF') ? 'TIME' : 'DATE';
  }
}

const PUBLISHED_UNKNOWN: Warning = {
  code: 'published-unknown',
  message: 'Nobody said when the text was published, and the text does not say it with a year.',
  span: null,
};

/** A quarter or a year of which nobody says when it begins has no days. */
function fiscalWarning({ text, start, end }: DateExpression): Warning {
  const message = `${JSON.stringify(text)} is of a fiscal year whose beginning is not known.`;
  return { code: 'fiscal-year-unknown', message, span: { start, end } };
}

function unresolvedWarning(date: DateExpression, form: string, published: Published | null): Warning {
  const what = `${JSON.stringify(date.text)} (${form})`;
  const message =
    date.basis === 'none' && published !== null
      ? `${what} is no date of the calendar, or has none to be counted from.`
      : `${what} needs a publication date.`;
  return { code: 'date-unresolved', message, span: { start: date.start, end: date.end } };
}
