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
  const [first, second] = paragraphs.slice(lead < 0 ? paragraphs.length : lead, lead + 2);
  if (first === undefined || second === undefined) return null;
  const line = text.slice(first.start, first.end);
  if (line.length > MAX_HEADLINE || line.split(' ').length > MAX_WORDS) return null;
  const isStopped = /\.["”’)]?$/.test(line) && datelineAt(text, second) === null;
  if (!/\p{L}/u.test(line) || isStopped || /[,;:]$/.test(line)) return null;
  if (/^[-*•]\s/.test(line) || isByline(line) || datelineAt(text, first) !== null) return null;
  return { start: first.start, end: first.end };
}
