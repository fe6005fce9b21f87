/**
 * Whether a sentence announces what is to come: "A service will be held on | 9 April", "The burial is set for | May". A
 * narrative that does so has come to the day of its publication.
 */
import type { Span } from '../../document/index.js';
import { FUTURE_AUXILIARIES, PAST_OF_BE, PRESENT_OF_BE } from '../../english/auxiliaries.js';
import { ANNOUNCED } from '../english/lexicons/passages.js';
import type { Expression } from '../meaning.js';
import type { Words } from '../words.js';

/** Words before the expression that are looked at; after it only where it opens the sentence. */
const REACH = 24;

export function looksAhead(
  words: Words,
  { first, end }: Pick<Expression, 'first' | 'end'>,
  sentence: Span | undefined,
): boolean {
  const from = sentence?.start ?? 0;
  for (let at = first - 1; at >= first - REACH && words.start(at) >= from && at >= 0; at -= 1) {
    const word = words.lower(at);
    if (FUTURE_AUXILIARIES.has(word)) return true;
    if (PRESENT_OF_BE.has(word)) return ANNOUNCED.has(words.lower(at + 1));
    if (PAST_OF_BE.has(word) || word === 'would' || word === 'had') return false;
  }
  if (words.start(first - 2) > from) return false;
  for (let at = end; at < end + REACH && words.start(at) < (sentence?.end ?? 0); at += 1) {
    if (FUTURE_AUXILIARIES.has(words.lower(at))) return true;
    if (PAST_OF_BE.has(words.lower(at))) return false;
  }
  return false;
}
