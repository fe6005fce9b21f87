/**
 * The headline: the first line below markers, when it is short, ends without a full stop or stands over a dateline, and more follows.
 *
 *     Northern Ports Reopen After Storm          ← headline
 *
 *     LISBON, March 3 (Agency) - Two ports …
 */
import type { Span } from '../document/index.js';
import { isAboveHeadline } from './above-headline.js';
import { isByline } from './byline.js';
import { datelineAt } from './dateline.js';

/** UTF-16 code units. */
const MAX_HEADLINE = 200;
const MAX_WORDS = 30;

/** Lines that may stand above a headline. */
const MAX_ABOVE = 6;

export function findHeadline(text: string, paragraphs: readonly Span[]): Span | null {
  const top = paragraphs.slice(0, MAX_ABOVE);
  const lead = top.findIndex(({ start, end }) => !isAboveHeadline(text.slice(start, end)));
  const [first, second, third] = paragraphs.slice(lead < 0 ? paragraphs.length : lead, lead + 3);
  if (first === undefined || second === undefined) return null;
  const headline = headlineAt(text, first, second);
  if (headline === null || third === undefined || !isKicker(text, first, third)) return headline;
  return headlineAt(text, second, third) ?? headline;
}

/** A line, where it may be the headline of what comes after it. */
function headlineAt(text: string, { start, end }: Span, next: Span): Span | null {
  const line = text.slice(start, end);
  if (line.length > MAX_HEADLINE || line.split(' ').length > MAX_WORDS) return null;
  const isStopped = /\.["”’)]?$/.test(line) && datelineAt(text, next) === null;
  if (!/\p{L}/u.test(line) || isStopped || /[,;:]$/.test(line)) return null;
  if (/^[-*•]\s/.test(line) || isByline(line) || datelineAt(text, { start, end }) !== null) return null;
  return { start, end };
}

/** UTF-16 code units of a paragraph of prose. */
const MIN_PROSE = 80;

/** `Shipping`, `HARBOUR WATCH`: one word, or a few in capitals, over a line that is a headline over prose. */
function isKicker(text: string, { start, end }: Span, below: Span): boolean {
  const line = text.slice(start, end);
  const isShort = !line.includes(' ') || (line === line.toUpperCase() && line.split(' ').length <= MAX_KICKER);
  return isShort && !/[?!”"]$/.test(line) && below.end - below.start >= MIN_PROSE;
}

const MAX_KICKER = 3;
