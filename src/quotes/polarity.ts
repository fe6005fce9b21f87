/**
 * Whether a text says that something was said, that it was not, or asks.
 *
 *     Ruiz said that …                      positive
 *     Ruiz never said that …                negative; nobody said, no minister would say
 *     Did Ruiz say that …?                  question
 */

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
  return isNobody || negated || isYet ? 'negative' : 'positive';
}

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'no', 'none', 'neither']);

/** The sentence of the verb ends in a question mark that is no part of the content. */
function isAsked(reading: Reading, verb: number, contentEnd: number): boolean {
  const { end } = reading.sentenceAt(verb);
  return contentEnd < end && reading.tokens.text(end - 1) === '?';
}
