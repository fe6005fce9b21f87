/**
 * A date within what "after" or "before" leads to: the sentence tells what happened then, so that a story may go on from
 * the date, however it stands in its own phrase.
 *
 *     Shortly after the landing of | 6 June 1944 the port fell.
 *     In the days following the raid (| 4 May 2019), which left six dead, …
 */
import type { Syntax } from '../../../document/index.js';
import { AMONG_ANCHOR } from '../../english/lexicons/anchors.js';
import { LEADS_TO_EVENT, NOT_LONG_AFTER } from '../../english/lexicons/passages.js';
import type { Words } from '../../words.js';

/** Words between the preposition and the date. */
const REACH = 9;

/**
 * The preposition that leads to the event of the date; null where none does, or the words say that much time lay between.
 *
 * @param first the first word of the date, or the bracket before it, @param from the first word of the sentence
 */
export function leadsToEvent(words: Words, syntax: Syntax, first: number, from: number): number | null {
  const at = prepositionBefore(words, syntax, first, from, LEADS_TO_EVENT);
  return at === null || isLong(words, at, from) ? null : at;
}

/** "since the storm of | 4 May 2019". */
export function isSince(words: Words, syntax: Syntax, first: number, from: number): boolean {
  return prepositionBefore(words, syntax, first, from, SINCE) !== null;
}

const SINCE: ReadonlySet<string> = new Set(['since']);

function prepositionBefore(
  words: Words,
  syntax: Syntax,
  first: number,
  from: number,
  prepositions: ReadonlySet<string>,
): number | null {
  for (let at = first - 1; at >= Math.max(from, first - REACH); at -= 1) {
    if (prepositions.has(words.lower(at))) return at;
    if (words.isLetters(at) && !AMONG_ANCHOR.has(words.lower(at)) && !NOMINAL.has(syntax.upos(words.token(at))))
      return null;
    if (!words.isLetters(at) && !words.isNumber(at) && !AMONG_ANCHOR.has(words.lower(at))) return null;
  }
  return null;
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'ADP', 'NUM', 'PRON']);

/** "years | after", "long | before", "ever since | after". */
function isLong(words: Words, at: number, from: number): boolean {
  return at > from && NOT_LONG_AFTER.has(words.lower(at - 1));
}
