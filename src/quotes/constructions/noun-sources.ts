/**
 * Who says what a noun reports.
 *
 *     his claim          the minister’s repeated pledge          its possessor
 *     the union issued a call                                    the subject of the verb before its phrase
 */
import type { Range } from '../../document/index.js';
import { TAKING_WORDS_OF_OTHERS } from '../../english/reporting/saying.js';
import { nounPhraseBefore } from '../../grammar/noun-phrase-before.js';
import { isPossessive, MAX_PHRASE } from '../../grammar/noun-phrase-words.js';
import { subjectBefore } from '../../grammar/subjects.js';
import { verbGroupAt } from '../../grammar/verb-groups.js';
import type { Reading } from '../reading.js';

export function sourceOfNoun(reading: Reading, noun: number): Range | null {
  return possessor(reading, noun) ?? actor(reading, noun);
}

/** `his claim`, `the minister’s repeated pledge`. */
export function possessor(reading: Reading, noun: number): Range | null {
  const floor = reading.sentenceAt(noun).first;
  let at = noun - 1;
  while (at > floor && /^(?:ADJ|ADV|NUM)$/.test(reading.upos(at))) at -= 1;
  if (at < floor) return null;
  if (isPossessive(reading, at)) return { first: at, end: at + 1 };
  if (!/^['’]s?$/.test(reading.tokens.text(at))) return null;
  return nounPhraseBefore(reading, at, Math.max(floor, afterPreposition(reading, at, floor)));
}

/** `in response to | the mayor’s claim`; the phrase goes on over "of". */
function afterPreposition(reading: Reading, end: number, floor: number): number {
  for (let token = end - 1; token >= Math.max(floor, end - MAX_PHRASE); token -= 1) {
    if (reading.upos(token) === 'ADP' && reading.lower(token) !== 'of' && reading.namedAt(token) === null)
      return token + 1;
  }
  return floor;
}

/** `the union issued a call`, not `the union rejected a call`: the subject of the verb right before the noun's phrase. */
function actor(reading: Reading, noun: number): Range | null {
  const floor = reading.sentenceAt(noun).first;
  let at = noun - 1;
  while (at > floor && /^(?:ADJ|ADV|NUM|DET)$/.test(reading.upos(at))) at -= 1;
  if (at < floor || reading.upos(at) !== 'VERB' || TAKING_WORDS_OF_OTHERS.has(reading.lemma(at))) return null;
  const group = verbGroupAt(reading, at);
  return group.form === 'finite' ? subjectBefore(reading, group) : null;
}
