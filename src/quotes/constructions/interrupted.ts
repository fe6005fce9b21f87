/**
 * Whether a cue between commas interrupts a clause: what stands before it asks for more, and what follows is no clause of its own.
 *
 *     He had received, | he revealed, | a letter from the board       The mate had, | she said, | sailed as a boy
 *     Nothing would be done, | she warned, | until May
 */
import { OPEN_PREPOSITIONS } from '../../english/prepositions.js';
import { HELPERS_BE, HELPERS_HAVE, HELPERS_MODAL, NEGATIONS } from '../../english/verb-helpers.js';
import { hasFiniteVerb, isClauseAt, isPlainClauseAt } from '../../grammar/clauses.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isPossessive } from '../../grammar/noun-phrase-words.js';
import type { Reading } from '../reading.js';

/** @param end the comma before the source; @param comma the one after the cue */
export function isInterrupted(reading: Reading, end: number, comma: number, limit: number): boolean {
  if (reading.tokens.text(comma) !== ',') return false;
  const last = beforeAdverbs(reading, end) - 1;
  return (
    isHelper(reading, last) ||
    (reading.upos(end - 1) === 'VERB' && isObjectAfter(reading, comma + 1, limit)) ||
    isPhraseAfter(reading, comma + 1)
  );
}

function beforeAdverbs(reading: Reading, end: number): number {
  let at = end;
  while (reading.upos(at - 1) === 'ADV' || NEGATIONS.has(reading.lower(at - 1))) at -= 1;
  return at;
}

function isHelper(reading: Reading, token: number): boolean {
  const word = reading.lower(token);
  return word !== 'to' && (HELPERS_BE.has(word) || HELPERS_HAVE.has(word) || HELPERS_MODAL.has(word));
}

/** `He had received, he said, | a letter`, `It cost, he said, | nearly 3 million`; not `He left, he said, | his voice low`. */
function isObjectAfter(reading: Reading, at: number, limit: number): boolean {
  const first = reading.upos(at) === 'ADV' && reading.upos(at + 1) === 'NUM' ? at + 1 : at;
  if (isPossessive(reading, first) || !/^(?:DET|NUM|NOUN|PROPN|ADJ)$/.test(reading.upos(first))) return false;
  const phrase = nounPhraseAfter(reading, first, limit);
  if (phrase === null || isClauseAt(reading, first, limit) || isPlainClauseAt(reading, first)) return false;
  return !hasFiniteVerb(reading, phrase);
}

/** `He had not been told, he said, | about the storm`, `They responded, he said, | by leaving`; not `| on Tuesday`, `| in a letter`. */
function isPhraseAfter(reading: Reading, at: number): boolean {
  if (reading.lower(at) === 'by') return reading.upos(at + 1) === 'VERB' && reading.lower(at + 1).endsWith('ing');
  return OPEN_PREPOSITIONS.has(reading.lower(at));
}
