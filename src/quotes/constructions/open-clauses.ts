/**
 * Whether the words before a source ask for more, so that what follows its cue goes on with them.
 *
 *     Now and then, | she said, | nobody came          It was, | she said, | a failure
 *     If it rains, | she said, | we stay               The pier, | she said, | “is not safe”
 */

import type { Range } from '../../document/index.js';
import {
  MATTER_QUESTION_WORDS,
  OPEN_QUESTION_WORDS,
  SUBORDINATING_CONJUNCTIONS,
  TIMES_OF_SAYING,
} from '../../english/clause-words.js';
import { hasFiniteVerb, MAX_CLAUSE } from '../../grammar/clauses.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import type { Reading } from '../reading.js';
import type { IsCue } from '../scope.js';
import { isInfinitive } from './complement-kinds.js';
import { afterLead } from './sentence-parts.js';

/** `Now and then, | she said, …`: words between the sentence's start and a comma that are no clause, so that one must follow the cue. */
export function isOpenBefore(reading: Reading, start: number): boolean {
  const first = afterLead(reading, Math.max(reading.sentenceAt(start).first, start - MAX_CLAUSE));
  if (first >= start - 1) return false;
  const words = { first, end: start - 1 };
  // `It was, | she said, | a failure`, `That is why, | she said, | …`: what stands before the comma asks for more
  if (reading.upos(start - 2) === 'AUX' || OPEN_QUESTION_WORDS.has(reading.lower(start - 2))) return true;
  return !hasFiniteVerb(reading, words) || (isPartOfSaid(reading, first) && !hasComma(reading, words));
}

/** `If it rains, | she said, | we stay`, `To save it, | she said, | …`; not `When asked, | she said, | …`, `As he left, | he said, | …`. */
export function isPartOfSaid(reading: Reading, first: number): boolean {
  const word = reading.lower(first);
  if (!isSubordinate(reading, first) || TIMES_OF_SAYING.has(word)) return false;
  return !(reading.upos(first + 1) === 'VERB' && word !== 'to');
}

/** `When asked about it, she said` – what stands before the comma is not what is said. */
const NOT_SAID: ReadonlySet<string> = new Set([...SUBORDINATING_CONJUNCTIONS, 'asked', 'to', 'despite', 'during']);

/** `That | would be late, she said`: a pronoun and its verb are a clause. */
export function isSubordinate(reading: Reading, first: number): boolean {
  const word = reading.lower(first);
  if (word.endsWith('ing') && reading.upos(first) === 'VERB' && reading.lower(first + 1) === 'that') return true; // `Conceding | that it was late, | he warned them.`
  return NOT_SAID.has(word) && !(word === 'that' && /^(?:AUX|VERB|NOUN|ADJ|PUNCT)$/.test(reading.upos(first + 1))); // `That, she said, is late`
}

/**
 * `The pier, | she said, | “is not safe”`, `It is time, | she said, | to go`, `There is a risk, | she said, | that it sinks`: what follows the comma
 * goes on with what stands before the source. Words that somebody reports there have an end of their own.
 */
export function isGoneOnWith(reading: Reading, start: number, comma: number, isCue: IsCue): boolean {
  if (reading.tokens.text(comma) !== ',') return false;
  let last = start - 2;
  while (reading.upos(last) === 'ADV') last -= 1;
  // `She wondered aloud, | she said, | whether anybody steered`
  const isAsked = MATTER_QUESTION_WORDS.has(reading.lower(comma + 1)) && isCue(last);
  if (!isAsked && !goesOnAt(reading, comma + 1)) return false;
  for (let token = Math.max(reading.sentenceAt(start).first, start - MAX_CLAUSE); token < last; token += 1) {
    if (isCue(token)) return false;
  }
  return true;
}

/** `Whether it could sail, | she added, | depended on the sea`: a clause that is the subject of the verb after the comma. */
export function isSubjectOf(reading: Reading, start: number, comma: number): boolean {
  if (reading.tokens.text(comma) !== ',' || !isFiniteVerb(reading, comma + 1)) return false;
  const first = afterLead(reading, Math.max(reading.sentenceAt(start).first, start - MAX_CLAUSE));
  return MATTER_QUESTION_WORDS.has(reading.lower(first)) && hasFiniteVerb(reading, { first, end: start - 1 });
}

/** What begins no sentence: `“is not safe”`, `to go`, `that it sinks`. */
function goesOnAt(reading: Reading, first: number): boolean {
  if (reading.quotationAt(first)?.first === first) return /^\p{Ll}/u.test(reading.tokens.text(first + 1));
  const word = reading.lower(first);
  return (word === 'that' && reading.upos(first) === 'SCONJ') || (word === 'to' && isInfinitive(reading, first));
}

/** `It was so late, | she said, | that nobody came`. */
export function isSoThat(reading: Reading, start: number, comma: number): boolean {
  if (reading.lower(comma + 1) !== 'that') return false;
  for (let token = Math.max(reading.sentenceAt(start).first, start - MAX_SO); token < start; token += 1) {
    if (/^(?:so|such)$/.test(reading.lower(token))) return true;
  }
  return false;
}

/** Maximum tokens from "so" to the comma. */
const MAX_SO = 12;

/** `While many agree, few would act, she said`: after the subordinate clause a main one follows. */
export function hasComma(reading: Reading, { first, end }: Range): boolean {
  for (let token = first + 1; token < end; token += 1) {
    if (reading.tokens.text(token) === ',') return hasFiniteVerb(reading, { first: token, end });
  }
  return false;
}
