/**
 * When the text was published: as its source says, else as the text says with a full date, year included, in its dateline
 * or in a line such as "Published 7 March 2024", else as the caller says of such texts. Never guessed from the clock.
 */
import type { GivenDate, Segmentation, Span } from '../document/index.js';
import type { Published } from '../record.js';
import type { Expression, Meaning } from './meaning.js';
import { opensReport } from './opens-report.js';
import { LINE_KINDS, type LineKind, lineKindOf } from './publication-lines.js';
import { timeIn } from './publication-time.js';
import { type Day, isDay, isoDay } from './resolve/calendar/days.js';
import type { Words } from './words.js';

export interface PublishedInput {
  readonly given: GivenDate | null;
  /** Of a text that does not say it. */
  readonly otherwise: GivenDate | null;
  readonly segmentation: Segmentation;
  readonly words: Words;
  readonly expressions: readonly Expression[];
}

export function findPublished({ given, otherwise, ...text }: PublishedInput): Published | null {
  if (given !== null) return surely(given);
  return publishedIn(text) ?? (otherwise === null ? null : surely(otherwise));
}

function surely({ value, basis }: GivenDate): Published {
  return { value, basis, confidence: 1 };
}

/** What the text itself says. */
function publishedIn({
  segmentation,
  words,
  expressions,
}: Pick<PublishedInput, 'segmentation' | 'words' | 'expressions'>): Published | null {
  const dated = expressions.flatMap((expression) => {
    const day = fullDay(expression.meaning);
    return day === null ? [] : [{ day, span: words.span(expression.first, expression.end) }];
  });
  const { dateline } = segmentation;
  const inDateline = dateline === null ? undefined : dated.find(({ span }) => isInside(span, dateline.span));
  if (inDateline !== undefined) return { value: isoDay(inDateline.day), basis: 'dateline', confidence: 0.95 };
  const opening = dated.find(({ span }) => opensReport(segmentation, span));
  if (opening !== undefined) return { value: isoDay(opening.day), basis: 'dateline', confidence: 0.9 };
  return publishedInLines(segmentation, dated);
}

interface Dated {
  readonly day: Day;
  readonly span: Span;
}

/** How sure a date in a line of each kind is. */
const CONFIDENCE: { readonly [kind in LineKind]: number } = { published: 0.9, alone: 0.9, embargo: 0.8, changed: 0.8 };

/** The first date of the most trusted kind. */
function publishedInLines(segmentation: Segmentation, dated: readonly Dated[]): Published | null {
  const { text, byline } = segmentation;
  const found = linesSearched(segmentation).flatMap(({ line, isTop }) =>
    datesIn(line, dated).flatMap(({ day, span }, index, all) => {
      const before = text.slice(all[index - 1]?.span.end ?? line.start, span.start);
      const after = text.slice(span.end, line.end);
      const kind = lineKindOf(before, after, byline?.span.start === line.start);
      const own = `${ownBefore(before, index > 0)} ${ownAfter(text, span.end, all[index + 1]?.span.start ?? null, line.end)}`;
      const within = text.slice(span.start, span.end);
      return kind === null || (kind === 'alone' && !isTop)
        ? []
        : [{ kind, value: `${isoDay(day)}${timeIn(own) ?? timeWithin(within) ?? ''}` }];
    }),
  );
  for (const kind of LINE_KINDS) {
    const line = found.find((candidate) => candidate.kind === kind);
    if (line !== undefined) return { value: line.value, basis: 'text', confidence: CONFIDENCE[kind] };
  }
  return null;
}

/** The day of a publication date, which may have a time and a zone after it. */
export function publishedDay(value: string): Day | null {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = value.slice(0, 10).split('-').map(Number);
  return isDay({ year, month, day }) ? { year, month, day } : null;
}

function fullDay(meaning: Meaning): Day | null {
  if (meaning.kind === 'timed') return meaning.date === null ? null : fullDay(meaning.date);
  if (meaning.kind !== 'calendar' || meaning.ambiguous === true) return null;
  const { year, month, day } = meaning;
  if (year === null || !('number' in year) || month === null || day === null) return null;
  const full = { year: year.number, month, day };
  return isDay(full) ? full : null;
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Such a line is short, and near the top or the end. */
const MAX_LINE = 140;
const LINES_SEARCHED = 14;
const LAST_LINES = 4;

/** Parts of a line that speak of one date each. */
const PARTS = /[|•·;]| \/ |\(/;

/** After the date before it a part of the line begins. */
function ownBefore(before: string, isSecond: boolean): string {
  return isSecond ? (before.split(PARTS).slice(1).at(-1) ?? '') : before;
}

function ownAfter(text: string, end: number, next: number | null, lineEnd: number): string {
  return next === null ? text.slice(end, lineEnd) : (text.slice(end, next).split(PARTS)[0] ?? '');
}

function linesSearched({ paragraphs, headline }: Segmentation): readonly { line: Span; isTop: boolean }[] {
  const last = paragraphs.length - LAST_LINES;
  const prose = paragraphs.findIndex(({ start, end }) => end - start > MAX_LINE);
  const top = Math.min(prose < 0 ? Number.POSITIVE_INFINITY : prose, paragraphs.length - 1);
  const lines = paragraphs.slice(0, LINES_SEARCHED).map((line, index) => ({ line, isTop: index < top }));
  const atEnd = paragraphs.slice(Math.max(LINES_SEARCHED, last)).map((line) => ({ line, isTop: false }));
  return [...lines, ...atEnd].filter(
    ({ line: { start, end } }) => end - start <= MAX_LINE && start !== headline?.start,
  );
}

function datesIn(line: Span, dated: readonly Dated[]): readonly Dated[] {
  return dated.filter(({ span }) => isInside(span, line));
}

/** `2024-03-04T15:45`, `4 March 2024 at 15:45`: an expression that holds its clock time. */
function timeWithin(words: string): string | null {
  return timeIn(words.replace(/^\d{4}-\d{2}-\d{2}T/, ''));
}
