/**
 * Sources that a preposition names, before, behind or inside what they say.
 *
 *     According to the survey, one voter in three would abstain.
 *     One voter in three, according to the survey, would abstain.
 *     “Nobody was hurt,” according to the police.
 */
import { ANONYMOUS, DOCUMENTS } from '../lexicons/speakers.js';
import { nounPhraseAfter } from '../noun-phrase-after.js';
import type { Range } from '../range.js';
import type { Reading } from '../reading.js';
import { headOf } from '../speakers.js';
import type { Statement } from '../statement.js';
import { contentAround } from './around-source.js';

export function accordingTo(reading: Reading, at: number, limit: number): Statement | null {
  const length = lengthAt(reading, at);
  if (length === 0) return null;
  const speaker = nounPhraseAfter(reading, at + length, limit);
  if (speaker === null || isManner(reading, speaker)) return null;
  const isPoll = length === 1;
  if (isPoll && !POLLS.has(reading.lower(headOf(reading, speaker)))) return null;
  const content = contentAround(reading, at, speaker.end, limit);
  if (content.length === 0) return null;
  return {
    content,
    speaker,
    cue: { first: at, end: at + length, lemma: isPoll ? 'in' : 'according to', act: isPoll ? 'report' : 'say' },
    addressee: null,
    pattern: isPoll ? 'poll' : 'according-to',
  };
}

/** `according to plan`, `according to size`: a bare noun that names nobody. */
function isManner(reading: Reading, { first, end }: Range): boolean {
  const word = reading.lower(first);
  const isBare = end - first === 1 && reading.upos(first) === 'NOUN' && !reading.isCapitalised(first);
  return (
    isBare &&
    word !== 'police' &&
    !word.endsWith('s') &&
    (word === 'plan' || !(DOCUMENTS.has(word) || ANONYMOUS.has(word)))
  );
}

/** What was asked of many, so that what was found stands behind it: `In a poll of May, | one voter in three would abstain.` */
const POLLS = new Set('poll polls survey surveys'.split(' '));

function isPollAhead(reading: Reading, at: number): boolean {
  for (let token = at + 1; token < at + 12; token += 1) {
    if (reading.tokens.text(token) === ',') return false;
    if (POLLS.has(reading.lower(token))) return true;
  }
  return false;
}

/** Whether such a preposition begins at the token. */
export function namesSource(reading: Reading, at: number): boolean {
  return lengthAt(reading, at) > 0;
}

function lengthAt(reading: Reading, at: number): number {
  if (reading.lower(at) === 'according' && reading.lower(at + 1) === 'to') return 2;
  if (reading.lower(at) === 'in' && reading.sentenceAt(at).first === at && isPollAhead(reading, at)) return 1;
  if (reading.lower(at) === 'in' && reading.lower(at + 1) === 'the' && reading.lower(at + 2) === 'words') {
    return reading.lower(at + 3) === 'of' ? 4 : 0;
  }
  return 0;
}
