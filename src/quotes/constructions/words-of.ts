/**
 * Somebody's words by a noun for them, and a colon.
 *
 *     The minister's answer was short: | “Never.”         The response from the bank was terse: | “No comment.”
 *     Her message to the crews was simple: | stay at home.
 */
import type { Range } from '../../document/index.js';
import { SUMMING_UP } from '../../english/reporting/saying.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { nounPhraseBefore } from '../../grammar/noun-phrase-before.js';
import { limitAt } from '../../grammar/word-ends.js';
import { headOf } from '../phrase-heads.js';
import type { Reading } from '../reading.js';
import type { TokenConstruction } from '../scope.js';
import type { Statement } from '../statement.js';
import { possessor } from './noun-sources.js';

export const WORDS_OF: TokenConstruction = { name: 'words-of', read: wordsOf };

function wordsOf(reading: Reading, colon: number): Statement | null {
  if (reading.tokens.text(colon) !== ':' || reading.quotationAt(colon) !== null) return null;
  const { first, end } = reading.sentenceAt(colon);
  if (colon + 1 >= end) return null; // the next paragraph is left to `passage-sources.ts`
  const phrase = nounPhraseBefore(reading, beforeJudgement(reading, colon, first), first - 1);
  if (phrase === null || phrase.first > afterLead(reading, first)) return null;
  const noun = headOf(reading, phrase);
  if (!SUMMING_UP.has(reading.lower(noun))) return null;
  const speaker = possessor(reading, noun) ?? giver(reading, noun, phrase);
  const content = speaker === null ? null : contentAfter(reading, colon);
  if (speaker === null || content === null) return null;
  return {
    content: [content],
    speaker,
    cue: { first: noun, end: noun + 1, lemma: reading.lower(noun), act: 'say' },
    addressee: null,
    construction: 'colon',
    kind: reading.quotationAt(content.first) === null ? 'clause' : 'quote',
  };
}

/** Maximum tokens from a form of "be" to the colon. */
const MAX_JUDGEMENT = 5;

/** `| was short and clear:`: the form of "be", or the colon itself. */
function beforeJudgement(reading: Reading, colon: number, first: number): number {
  let token = colon - 1;
  const floor = Math.max(first, colon - MAX_JUDGEMENT);
  while (token > floor && /^(?:ADJ|ADV|CCONJ)$/.test(reading.upos(token))) token -= 1;
  return reading.lemma(token) === 'be' && token < colon - 1 ? token : colon;
}

/** After "but" or "and". */
function afterLead(reading: Reading, first: number): number {
  return reading.upos(first) === 'CCONJ' ? first + 1 : first;
}

/** `the response | from | the bank`, `the verdict | of | the town`. */
function giver(reading: Reading, noun: number, { end }: Range): Range | null {
  return /^(?:from|of)$/.test(reading.lower(noun + 1)) ? nounPhraseAfter(reading, noun + 2, end) : null;
}

/** A quotation, or what is left of the sentence. */
function contentAfter(reading: Reading, colon: number): Range | null {
  const quotation = reading.quotationAt(colon + 1);
  if (quotation !== null) {
    const isWhole = quotation.first === colon + 1 && reading.tokens.text(quotation.last) !== ','; // not `: “It is late,” he said`
    return isWhole ? { first: quotation.first, end: quotation.end } : null;
  }
  const end = limitAt(reading, colon);
  return end > colon + 2 ? { first: colon + 1, end } : null;
}
