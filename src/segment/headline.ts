/**
 * The headline: the first line below markers, when it is short, ends without a full stop or stands over a dateline, and more follows.
 *
 *     Northern Ports Reopen After Storm          ← headline
 *
 *     LISBON, March 3 (Agency) - Two ports …
 */
import type { Span } from '../document/index.js';
import { SMALL_IN_TITLES } from '../english/works.js';
import { isAboveHeadline } from './above-headline.js';
import { isByline } from './byline.js';
import { datelineAt } from './dateline.js';

/** UTF-16 code units. */
const MAX_HEADLINE = 200;
const MAX_WORDS = 30;

/** Lines that may stand above a headline. */
const MAX_ABOVE = 10;

export function findHeadline(text: string, paragraphs: readonly Span[]): Span | null {
  const lines = paragraphs.slice(0, MAX_ABOVE + 2);
  let perhaps: number | null = null;
  let lead = 0;
  for (; lead < lines.length; lead += 1) {
    const { start, end } = lines[lead] ?? { start: 0, end: 0 };
    const line = text.slice(start, end);
    const above = isAboveHeadline(line) ?? (isByline(line) ? 'surely' : null);
    if (above === null) break;
    if (above === 'perhaps') perhaps ??= lead;
  }
  const found = belowLines(text, lines.slice(lead, lead + 3));
  if (found !== null || perhaps === null) return found;
  const [line, next] = lines.slice(perhaps, perhaps + 2);
  return line === undefined || next === undefined ? null : headlineAt(text, line, next);
}

function belowLines(text: string, [first, second, third]: readonly Span[]): Span | null {
  if (first === undefined || second === undefined) return null;
  const headline = headlineAt(text, first, second);
  if (headline === null || third === undefined || !isKicker(text, first, third)) return headline;
  return headlineAt(text, second, third) ?? headline;
}

/** A line, where it may be the headline of what comes after it. */
function headlineAt(text: string, { start, end }: Span, next: Span): Span | null {
  const line = text.slice(start, end);
  if (line.length > MAX_HEADLINE || line.split(' ').length > MAX_WORDS) return null;
  const isStopped = /\.["”’)]?$/.test(line) && !mayBeStopped(text, line, next);
  if (!/\p{L}/u.test(line) || isStopped || /[,;:]$/.test(line)) return null;
  if (/^[-*•]\s/.test(line) || isByline(line) || datelineAt(text, { start, end }) !== null) return null;
  return { start, end };
}

/** A full stop ends a headline in old papers, in title case, and over what stands below a headline alone. */
function mayBeStopped(text: string, line: string, next: Span): boolean {
  if (datelineAt(text, next) !== null) return true;
  if (isInTitleCase(line) && next.end - next.start >= MIN_PROSE) return true;
  const words = line.split(' ').length;
  const isInCapitals = line === line.toUpperCase() && words > 1 && next.end - next.start >= MIN_PROSE;
  return words <= MAX_STOPPED && (isInCapitals || isByline(text.slice(next.start, next.end)));
}

const MAX_STOPPED = 14;

/** `Northern Ports Reopen After Storm.`: every word has a capital but those that are small in titles. */
function isInTitleCase(line: string): boolean {
  const words = line.match(WORDS) ?? [];
  let long = 0;
  for (const word of words) {
    if (/^\p{Lu}/u.test(word)) long += word.length >= MIN_LETTERS ? 1 : 0;
    else if (!SMALL_IN_TITLES.has(word)) return false;
  }
  return long >= MIN_LONG;
}

const WORDS = /\p{L}[\p{L}’'-]*/gu;
/** Letters of the words with a capital that count, and how many there are in a title. */
const MIN_LETTERS = 4;
const MIN_LONG = 4;

/** UTF-16 code units of a paragraph of prose. */
const MIN_PROSE = 80;

/** `Shipping`, `HARBOUR WATCH`: one word, or a few in capitals, over a line that is a headline over prose. */
function isKicker(text: string, { start, end }: Span, below: Span): boolean {
  const line = text.slice(start, end);
  const isShort = !line.includes(' ') || (line === line.toUpperCase() && line.split(' ').length <= MAX_KICKER);
  return isShort && !/[?!”"]$/.test(line) && below.end - below.start >= MIN_PROSE;
}

const MAX_KICKER = 3;
