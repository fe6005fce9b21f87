/**
 * Whether a text says that something was said, that it was not, or asks.
 *
 *     Ruiz said that …                      positive
 *     Ruiz never said that …                negative; nobody said, no minister would say
 *     Did Ruiz say that …?                  question
 */

import type { Range } from '../document/index.js';
import { FRONTED_NEGATIONS } from '../english/verb-helpers.js';
import { verbGroupAt } from '../grammar/verb-groups.js';
import type { Polarity } from '../record.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';

export function polarityOf(reading: Reading, { cue, content, speaker }: Statement): Polarity {
  if (cue === null || !/^(?:VERB|AUX)$/.test(reading.upos(cue.first))) return 'positive';
  if (isAsked(reading, cue.first, content.at(-1)?.end ?? 0) && cue.act !== 'ask') return 'question';
  const isNobody = speaker !== null && NOBODY.has(reading.lower(speaker.first));
  const { first, negated } = verbGroupAt(reading, cue.first);
  const isYet = reading.lower(first) === 'to' && reading.lower(first - 1) === 'yet'; // `has yet to say`
  const isNeither =
    NEITHER.has(reading.lower(first - 1)) || NEITHER.has(reading.lower(first)) || isNoLonger(reading, first, cue.first);
  const isWithout =
    WITHOUT.has(reading.lower(first - 1)) || WITHOUT.has(`${reading.lower(first - 2)} ${reading.lower(first - 1)}`);
  return isNobody || isWithout || negated || isYet || isNeither || isFronted(reading, speaker, first)
    ? 'negative'
    : 'positive';
}

/** `Nor did | Ruiz | say`, `Never has | she | said` */
function isFronted(reading: Reading, speaker: Range | null, verb: number): boolean {
  if (speaker === null || speaker.end !== verb || reading.upos(speaker.first - 1) !== 'AUX') return false;
  return FRONTED_NEGATIONS.has(reading.lower(speaker.first - 2));
}

/** `left | without | saying so`, `stopped | short of | saying so`: not followed by what is done. */
const WITHOUT: ReadonlySet<string> = new Set(['without', 'short of', 'instead of', 'rather than']);

/** `neither | confirmed | nor | denied` */
const NEITHER: ReadonlySet<string> = new Set(['neither', 'nor']);

/** `no longer | believes` */
function isNoLonger(reading: Reading, first: number, verb: number): boolean {
  for (let token = first; token < verb; token += 1)
    if (reading.lower(token) === 'longer' && reading.lower(token - 1) === 'no') return true;
  return reading.lower(first - 1) === 'longer' && reading.lower(first - 2) === 'no';
}

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'no', 'none', 'neither']);

/** The sentence of the verb ends in a question mark that is no part of the content; not `denied it, posting the words “Me?”` */
function isAsked(reading: Reading, verb: number, contentEnd: number): boolean {
  const { end } = reading.sentenceAt(verb);
  const isOwn = reading.quotationAt(end - 1) === reading.quotationAt(verb);
  return contentEnd < end && reading.tokens.text(end - 1) === '?' && isOwn;
}
