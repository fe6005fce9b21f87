/**
 * When the text was published: as its source says, else as the text says with a full date, year included, in its dateline
 * or in a line such as "Published 7 March 2024", else as the caller says of such texts. Never guessed from the clock.
 */
import type { GivenDate, Segmentation, Span } from '../document/index.js';
import type { Published } from '../record.js';
import { PUBLICATION_LINES } from './english/lexicons/publication.js';
import type { Expression, Meaning } from './meaning.js';
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
  if (given !== null) return { ...given, confidence: 1 };
  return publishedIn(text) ?? (otherwise === null ? null : { ...otherwise, confidence: 1 });
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
  const line = dated.find(({ span }) => isPublicationLine(segmentation, span));
  return line === undefined ? null : { value: isoDay(line.day), basis: 'text', confidence: 0.9 };
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

/** Such a line is short, and near the top. */
const MAX_LINE = 120;
const LINES_SEARCHED = 8;
const OPENING = new RegExp(String.raw`^(?:first )?(?:${PUBLICATION_LINES.join('|')})\b`, 'i');

function isPublicationLine({ text, paragraphs }: Segmentation, span: Span): boolean {
  const paragraph = paragraphs.slice(0, LINES_SEARCHED).find((candidate) => isInside(span, candidate));
  if (paragraph === undefined || paragraph.end - paragraph.start > MAX_LINE) return false;
  const before = text.slice(paragraph.start, span.start);
  return OPENING.test(before) || (before === '' && span.end === paragraph.end);
}

/** "PORTO, Portugal, Sept. 9, 2025 – The …": a place in capitals and a date open the report. */
function opensReport({ text, paragraphs }: Segmentation, span: Span): boolean {
  const paragraph = paragraphs.slice(0, LINES_SEARCHED).find((candidate) => isInside(span, candidate));
  if (paragraph === undefined || span.start - paragraph.start > MAX_LINE / 2) return false;
  const before = text.slice(paragraph.start, span.start);
  const after = text.slice(span.end, span.end + MAX_LINE / 2);
  return /^\p{Lu}{3,}[^.!?]*, ?$/u.test(before) && /^\.? ?(?:\([^)]*\)|\/[^/]*\/)? ?(?:—|–|--|-|:)/.test(after);
}
