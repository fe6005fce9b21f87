/**
 * Where the words before a cue begin, if not with their sentence: after a bracket that is still open, after a colon, and after what somebody else
 * says there.
 *
 *     She fears the sea (| it took her boat, she says)          One thing is sure: | The pier is shut, she says
 *     The pier is shut, according to Bell; | the boats, she said, are gone
 */
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import type { Reading } from '../reading.js';
import type { IsCue } from '../scope.js';

/** @param first where the sentence begins; @param end index after the words */
export function beginningOf(reading: Reading, first: number, end: number, isCue: IsCue): number {
  let brackets = 0;
  for (let token = end - 1; token >= first; token -= 1) {
    const text = reading.tokens.text(token);
    if (text === ')') brackets += 1;
    else if (text === '(' && brackets > 0) brackets -= 1;
    else if (text === '(' || (text === ':' && (isSentenceNext(reading, token) || isSubjectNext(reading, token, end))))
      return token + 1;
    else if (text === ';' && hasSource(reading, first, token, isCue)) return token + 1;
  }
  return first;
}

/** `One thing is sure: | The pier`; within a quotation a colon is the speaker's own. */
function isSentenceNext(reading: Reading, colon: number): boolean {
  return reading.isCapitalised(colon + 1) && reading.namedAt(colon + 1) === null && reading.quotationAt(colon) === null;
}

/** `She is unrepentant: | drivers |, she says, had it their way`: a subject between the colon and whoever says so. */
function isSubjectNext(reading: Reading, colon: number, end: number): boolean {
  return reading.quotationAt(colon) === null && nounPhraseAfter(reading, colon + 1, end)?.end === end;
}

function hasSource(reading: Reading, first: number, end: number, isCue: IsCue): boolean {
  for (let token = first; token < end; token += 1) {
    if (isCue(token) || reading.lower(token) === 'according') return true;
  }
  return false;
}
