/**
 * Who says what a noun reports.
 *
 *     his claim          the minister’s repeated pledge          its possessor
 *     Labour support     the Courier’s and other voter anger     the name or the people before it
 *     the union issued a call          began raising concerns    the subject of the verb before its phrase
 *     the report drew criticism                                  nobody: whoever gets it does not say it
 */
import type { Range } from '../../document/index.js';
import { ANONYMOUS } from '../../english/people/sources.js';
import { RECEIVING } from '../../english/reporting/receiving.js';
import { TAKING_WORDS_OF_OTHERS } from '../../english/reporting/saying.js';
import { subjectCarriedOn } from '../../grammar/carried-subjects.js';
import { nounPhraseBefore } from '../../grammar/noun-phrase-before.js';
import { isHyphen, isPossessive, MAX_PHRASE } from '../../grammar/noun-phrase-words.js';
import { subjectBefore } from '../../grammar/subjects.js';
import { verbGroupAt } from '../../grammar/verb-groups.js';
import type { Reading } from '../reading.js';
import type { IsCue } from '../scope.js';

export function sourceOfNoun(reading: Reading, noun: number, isCue: IsCue): Range | null {
  return possessor(reading, noun) ?? describer(reading, noun) ?? actor(reading, noun, isCue);
}

/** Maximum tokens of what describes a noun. */
const MAX_DESCRIPTION = 6;

/** `his | (never very popular) tax | plan`: the token before what describes the noun. */
function beforeDescription(reading: Reading, noun: number, isDescribing: RegExp): number {
  const floor = Math.max(reading.sentenceAt(noun).first, noun - MAX_DESCRIPTION);
  let at = noun - 1;
  while (at > floor && (isDescribing.test(reading.upos(at)) || isHyphen(reading, at) || isHyphen(reading, at - 1)))
    at -= 1;
  return at;
}

/** `his claim`, `the minister’s repeated pledge`, `her tax plan`. */
export function possessor(reading: Reading, noun: number): Range | null {
  const floor = reading.sentenceAt(noun).first;
  const at = beforeDescription(reading, noun, DESCRIBES);
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

const DESCRIBES = /^(?:ADJ|ADV|NUM|NOUN)$/;
const DESCRIBES_OR_DETERMINES = /^(?:ADJ|ADV|NUM|NOUN|DET)$/;

/** `Labour | support`, `the (growing) | voter | anger`: a name, or what people are called. */
function describer(reading: Reading, noun: number): Range | null {
  const named = reading.namedAt(noun - 1);
  if (named !== null && named.end === noun) return SPEAKING.has(named.entity.type) ? named : null;
  return ANONYMOUS.has(reading.lower(noun - 1)) && reading.upos(noun - 1) === 'NOUN'
    ? { first: noun - 1, end: noun }
    : null;
}

const SPEAKING: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'NORP', 'GPE']);

/** `the report drew | calls for a strike`, `faced | questions about`. */
function receives(reading: Reading, verb: number): boolean {
  return (
    RECEIVING.has(reading.lemma(verb)) ||
    RECEIVING.has(reading.lower(verb)) ||
    TAKING_WORDS_OF_OTHERS.has(reading.lemma(verb))
  );
}

/** `the union issued a call`: the subject of the verb right before the noun's phrase; null where it only gets what others say. */
function actor(reading: Reading, noun: number, isCue: IsCue): Range | null {
  const floor = reading.sentenceAt(noun).first;
  const at = beforeDescription(reading, noun, DESCRIBES_OR_DETERMINES);
  if (at < floor || reading.upos(at) !== 'VERB' || receives(reading, at)) return null;
  const group = verbGroupAt(reading, at);
  if (group.form === 'finite') return subjectBefore(reading, group);
  // `continued to voice | concerns`, `began raising | concerns`, `left, voicing | concerns`
  const before = group.first - 1;
  const isTied = reading.upos(before) === 'VERB' || reading.tokens.text(before) === ',';
  return isTied && (group.form === 'gerund' || group.form === 'infinitive')
    ? subjectCarriedOn(reading, group, isCue)
    : null;
}
