/**
 * Gerunds of saying that the tagger takes for nouns or adjectives.
 *
 *     he is | warning | voters that …          asked them to leave, | warning | that …
 *     stood outside | shouting | “Go home”     saying that it was late and | warning | that floods would come
 */
import { CUE_LINES, LEMMA_OF_FORM } from '../english/reporting/lexicon.js';
import { SENDING, UTTERING } from '../english/reporting/saying.js';
import { isPlainClauseAt } from '../grammar/clauses.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import type { Reading } from './reading.js';

/** @param token a form of a verb of saying in "-ing" */
export function isGerundTakenForNoun(reading: Reading, token: number): boolean {
  return isProgressive(reading, token) || isGoingOn(reading, token) || isUttering(reading, token);
}

/** `a sign on the door | read “No entry”`. */
export function isBeforeQuotation(reading: Reading, token: number): boolean {
  return reading.quotationAt(token + 1)?.first === token + 1;
}

/** `he is warning voters that`: between a form of "be" and a noun phrase or a clause stands no noun. */
function isProgressive(reading: Reading, token: number): boolean {
  if (!/^(?:is|are|was|were|been|['’]s|['’]re|['’]m)$/.test(reading.lower(token - 1))) return false;
  return /^(?:DET|PRON|PROPN|NOUN|SCONJ|ADJ)$/.test(reading.upos(token + 1));
}

/** `asked them to leave, | warning that …`, `he met the crew, | promising to stay`: taken for a noun or an adjective. */
function isGoingOn(reading: Reading, token: number): boolean {
  if (reading.lower(token + 1) === 'of' || reading.lower(token + 1) === 'against') return isWarning(reading, token);
  if (isSecondGerund(reading, token)) return true;
  if (reading.tokens.text(token - 1) !== ',') return false;
  const next = reading.lower(token + 1);
  return next === 'that' || (next === 'to' && /^(?:VERB|AUX)$/.test(reading.upos(token + 2)));
}

/** Tokens from a gerund to the one that "and" joins to it. */
const MAX_JOINED = 25;

/** `saying that it was late and | warning that floods would come` */
function isSecondGerund(reading: Reading, token: number): boolean {
  if (reading.lower(token - 1) !== 'and' || reading.lower(token + 1) !== 'that') return false;
  if (!isPlainClauseAt(reading, token + 2)) return false;
  const floor = Math.max(reading.sentenceAt(token).first, token - MAX_JOINED);
  for (let at = token - 2; at >= floor; at -= 1) {
    if (reading.syntax.xpos(at) === 'VBG' && CUE_LINES.has(reading.lemma(at))) return true;
  }
  return false;
}

/** `wrote to the minister | warning of floods`, `left the meeting, | warning against haste`: no article, so no noun; not `a flood | warning of`. */
function isWarning(reading: Reading, token: number): boolean {
  const lemma = LEMMA_OF_FORM.get(reading.lower(token));
  const lines = lemma === undefined ? undefined : CUE_LINES.get(lemma)?.bare;
  const preposition = reading.lower(token + 1);
  if (lines?.some(({ act, prepositions }) => act === 'warn' && prepositions.has(preposition)) !== true) return false;
  if (reading.tokens.text(token - 1) === ',') return true;
  const { first } = nounPhraseBefore(reading, token, token - MAX_ADDRESSED) ?? { first: 0 };
  return reading.lower(first - 1) === 'to' && SENDING.has(reading.lemma(first - 2));
}

/** Maximum tokens of `the Transport Minister`. */
const MAX_ADDRESSED = 8;

/** `stood outside | shouting “Go home”`: taken for a noun. */
function isUttering(reading: Reading, token: number): boolean {
  if (isBeforeQuotation(reading, token) && reading.lower(token) === 'reading')
    return reading.upos(token - 1) === 'NOUN'; // `a sign on the door | reading “No entry”`
  if (!isBeforeQuotation(reading, token) || !UTTERING.has(LEMMA_OF_FORM.get(reading.lower(token)) ?? '')) return false;
  return /^(?:ADV|ADJ|NOUN|PROPN)$/.test(reading.upos(token - 1));
}
