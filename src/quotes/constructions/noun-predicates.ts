/**
 * What a noun says after a form of "be", with whose it is.
 *
 *     her point was | that it was late            his message to voters is | that the pier is safe
 *     his answer was | “no boat sails”
 *     the mayor's plan is | to rebuild it         her advice was | to wait
 */
import type { Range } from '../../document/index.js';
import type { CueWord } from '../../english/reporting/cue-word-lines.js';
import { clauseEnd } from '../../grammar/clause-ends.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import type { Reading } from '../reading.js';
import type { IsCue } from '../scope.js';
import { possessor } from './noun-sources.js';

export interface Predicate {
  readonly be: number;
  readonly content: Range;
  readonly speaker: Range;
}

/** Only where somebody is named whose noun it is. */
export function predicateOf(
  reading: Reading,
  at: number,
  noun: CueWord,
  limit: number,
  isCue: IsCue,
): Predicate | null {
  const be = formOfBe(reading, at, limit);
  if (be === null || !isContent(reading, noun, be + 1)) return null;
  const speaker = possessor(reading, at);
  if (speaker === null) return null;
  const quotation = reading.quotationAt(be + 1);
  if (quotation?.first === be + 1) return { be, content: { first: be + 1, end: quotation.end }, speaker };
  const end = clauseEnd(reading, be + 1, limit, { isCue, phrase: false, finite: reading.lower(be + 1) === 'that' });
  return { be, content: { first: be + 1, end }, speaker };
}

/** After the noun, or after those whom it is for: `her message | to voters | is`. */
function formOfBe(reading: Reading, at: number, limit: number): number | null {
  // `her advice to | farmers`: "to" is taken for that of an infinitive
  const isPhrase =
    reading.upos(at + 1) === 'ADP' || (reading.lower(at + 1) === 'to' && reading.upos(at + 2) !== 'VERB');
  const phrase = isPhrase ? nounPhraseAfter(reading, at + 2, limit) : null;
  const be = phrase?.end ?? at + 1;
  return reading.upos(be) === 'AUX' && reading.lemma(be) === 'be' ? be : null;
}

function isContent(reading: Reading, { complements }: CueWord, first: number): boolean {
  const word = reading.lower(first);
  if (reading.quotationAt(first)?.first === first) return complements.has('quote');
  if (word === 'that') return (complements.has('that') || complements.has('is')) && !isFiniteVerb(reading, first + 1);
  if (word !== 'to' || !/^(?:VERB|AUX)$/.test(reading.upos(first + 1))) return false;
  // `his plan is | to be heard in May`
  const isFuture = reading.lower(first + 1) === 'be' && /ed$/.test(reading.lower(first + 2));
  return !isFuture && (complements.has('to-act') || complements.has('is'));
}
