/**
 * Relative clauses that look like what is said: their verb names the thing before them.
 *
 *     an accusation that | Bell calls absurd          in a budget | he described as fair
 */
import { CUE_LINES } from '../../english/reporting/lexicon.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import type { Reading } from '../reading.js';

/** Whether the clause at the token lacks the object of its verb. */
export function isGapClauseAt(reading: Reading, first: number, limit: number): boolean {
  let verb = nounPhraseAfter(reading, first, limit)?.end ?? limit;
  while (verb < limit && /^(?:AUX|ADV)$/.test(reading.upos(verb))) verb += 1;
  if (verb >= limit || reading.upos(verb) !== 'VERB' || !isFiniteVerb(reading, verb)) return false;
  const lines = CUE_LINES.get(reading.lemma(verb))?.bare ?? [];
  const next = reading.lower(verb + 1);
  if (next === 'as') return lines.some(({ afterObject }) => afterObject.has('as'));
  const isName =
    /^an?$/.test(next) || reading.upos(verb + 1) === 'ADJ' || reading.quotationAt(verb + 1)?.first === verb + 1;
  return isName && lines.some(({ afterObject, frames }) => afterObject.has('naming') && !frames.has('clause'));
}
