/**
 * Sources that a preposition names, before, after or inside what they say.
 *
 *     According to the survey, one voter in three would abstain.
 *     One voter in three, according to the survey, would abstain.
 *     “Nobody was hurt,” according to the police.
 */

import type { Range } from '../../document/index.js';
import { ANONYMOUS, DOCUMENTS, POLLS } from '../../english/people/sources.js';
import { limitAt } from '../../grammar/clause-ends.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import type { Reading } from '../reading.js';
import type { TokenConstruction } from '../scope.js';
import { headOf } from '../speakers.js';
import type { Statement } from '../statement.js';
import { contentAround } from './around-source.js';

export const ACCORDING_TO: TokenConstruction = { name: 'according-to', read: accordingTo };

/** The statement whose source such a preposition at the token names, or null; cheap where there is none. */
function accordingTo(reading: Reading, at: number): Statement | null {
  const length = lengthAt(reading, at);
  if (length === 0) return null;
  const limit = limitAt(reading, at);
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
    construction: isPoll ? 'poll' : 'according-to',
    kind: 'sentence',
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

/** What was found stands after it: `In a poll of May, | one voter in three would abstain.` */
function isPollAhead(reading: Reading, at: number): boolean {
  for (let token = at + 1; token < at + 12; token += 1) {
    if (reading.tokens.text(token) === ',') return false;
    if (POLLS.has(reading.lower(token))) return true;
  }
  return false;
}

/** How many tokens the preposition has; 0 where there is none. */
function lengthAt(reading: Reading, at: number): number {
  const word = reading.lower(at);
  if (word === 'according') return reading.lower(at + 1) === 'to' ? 2 : 0;
  if (word !== 'in') return 0;
  if (reading.sentenceAt(at).first === at && isPollAhead(reading, at)) return 1;
  if (reading.lower(at + 1) !== 'the' || reading.lower(at + 2) !== 'words') return 0;
  return reading.lower(at + 3) === 'of' ? 4 : 0;
}
