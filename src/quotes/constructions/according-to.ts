/**
 * Sources that a preposition names, before, after or inside what they say.
 *
 *     According to the survey, one voter in three would abstain.
 *     One voter in three, according to the survey, would abstain.
 *     “Nobody was hurt,” according to the police.
 *     Nobody was hurt, per the Courier.
 *     In the view of the mayor, the sea is rising.
 *     In her words, it was “a wreck”.
 *     Bell had 20 percent in a Courier poll.
 */

import type { Range } from '../../document/index.js';
import { ANONYMOUS, CRITERIA, DOCUMENTS, LAWS, POLLS, VIEWS } from '../../english/people/sources.js';
import { hasFiniteVerb, isPlainClauseAt } from '../../grammar/clauses.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { withName } from '../../grammar/role-and-name.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import { limitAt } from '../../grammar/word-ends.js';
import { headOf } from '../phrase-heads.js';
import type { Reading } from '../reading.js';
import type { IsCue, TokenConstruction } from '../scope.js';
import type { CueWords, Statement } from '../statement.js';
import { contentAround } from './around-source.js';
import { possessor } from './noun-sources.js';

export const ACCORDING_TO: TokenConstruction = { name: 'according-to', read: accordingTo };

/** The statement whose source such a preposition at the token names, or null; cheap where there is none. */
function accordingTo(reading: Reading, at: number, isCue: IsCue): Statement | null {
  const word = reading.lower(at);
  if (word !== 'in' && word !== 'according' && word !== 'per') return null;
  const length = lengthAt(reading, at);
  if (length === 0) return inViewOf(reading, at, isCue);
  const limit = limitAt(reading, at);
  const phrase = nounPhraseAfter(reading, at + length, limit);
  if (phrase === null || isManner(reading, phrase) || isKept(reading, at, phrase)) return null;
  const speaker = withName(reading, phrase, limit);
  const isPoll = reading.lower(at) === 'in' && length === 1;
  const isView = length === VIEW_OF && VIEWS.has(reading.lower(at + 2));
  if (isPoll && !POLLS.has(reading.lower(headOf(reading, speaker)))) return null;
  if (isPoll && at !== reading.sentenceAt(at).first && !isPollBehind(reading, at, speaker)) return null;
  const from = reading.lower(at - 1) === 'as' && word === 'per' ? at - 1 : at; // `As per the minutes, …`
  const content = contentAround(reading, from, speaker.end, limit);
  if (content.length === 0) return null;
  const cue = isView
    ? viewAt(reading, at + 2)
    : ({ first: at, end: at + length, lemma: isPoll ? 'in' : 'according to', act: isPoll ? 'report' : 'say' } as const);
  return {
    content,
    speaker,
    cue,
    addressee: null,
    construction: isPoll ? 'poll' : 'according-to',
    kind: 'sentence',
  };
}

/** Tokens of `in the view of`. */
const VIEW_OF = 4;

/** `in the | view | of Ruiz`, `in Ruiz’s | view`. */
function viewAt(reading: Reading, noun: number): CueWords {
  return {
    first: noun,
    end: noun + 1,
    lemma: reading.lower(noun),
    act: VIEWS.has(reading.lower(noun)) ? 'think' : 'say',
  };
}

/** `In Ruiz’s view, | the sea is rising`, `The sea is rising, in the mayor’s opinion`, `It was, in her words, | “a wreck”`. */
function inViewOf(reading: Reading, at: number, isCue: IsCue): Statement | null {
  if (reading.lower(at) !== 'in') return null;
  const { first, end } = reading.sentenceAt(at);
  const isFirst = at === first;
  if (!isFirst && reading.tokens.text(at - 1) !== ',') return null;
  const limit = limitAt(reading, at);
  for (let noun = at + 2; noun < Math.min(end, at + MAX_VIEW); noun += 1) {
    const isWords = reading.lower(noun) === 'words';
    if (!isWords && !VIEWS.has(reading.lower(noun))) continue;
    const speaker = possessor(reading, noun);
    const isLast = isFirst
      ? reading.tokens.text(noun + 1) === ',' || isPlainClauseAt(reading, noun + 1) // `In the mayor’s view | the pier is safe`
      : reading.tokens.text(noun + 1) === ',' || noun + 1 >= limit;
    if (speaker?.first !== at + 1 || !isLast) return null;
    if (isFirst && isCue(nounPhraseAfter(reading, noun + 2, limit)?.end ?? -1)) return null; // `In her view, Ruiz told the board, | it was late`
    const isBare = isFirst && reading.tokens.text(noun + 1) !== ',';
    const content = isBare ? [{ first: noun + 1, end: limit }] : contentAround(reading, at, noun + 1, limit);
    if (content.length === 0 || (isWords && !content.some((range) => isQuoting(reading, range)))) return null;
    const cue = viewAt(reading, noun);
    return { content, speaker, cue, addressee: null, construction: 'according-to', kind: 'sentence' };
  }
  return null;
}

/** `In her words, | it was “a wreck”`: some of it is in quotation marks. */
function isQuoting(reading: Reading, { first, end }: Range): boolean {
  for (let token = first; token < end; token += 1) if (reading.quotationAt(token) !== null) return true;
  return false;
}

/** Tokens from "in" to the noun. */
const MAX_VIEW = 10;

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

/** `bring aid | according to international law`: what is kept to, right after what is done; not `According to state law, …`, `…, according to the law`. */
function isKept(reading: Reading, at: number, phrase: Range): boolean {
  const { first, end } = phrase;
  if (isCriterion(reading, at, phrase)) return true;
  if (!LAWS.has(reading.lower(end - 1)) || reading.upos(first) === 'DET' || reading.namedAt(first) !== null)
    return false;
  return at > reading.sentenceAt(at).first && reading.tokens.text(at - 1) !== ',';
}

/** `chosen | according to the size of the town`: what it is measured by; not `According to the group, …`, `…, according to the group`. */
function isCriterion(reading: Reading, at: number, phrase: Range): boolean {
  const head = headOf(reading, phrase);
  if (!CRITERIA.has(reading.lower(head)) || reading.namedAt(head) !== null || reading.lower(at) !== 'according')
    return false;
  if (!/^groups?$/.test(reading.lower(head))) return true;
  return reading.upos(head - 1) === 'NOUN' && reading.lower(head - 1) === 'age';
}

/** What was found stands after it: `In a poll of May, | one voter in three would abstain.` */
function isPollAhead(reading: Reading, at: number): boolean {
  for (let token = at + 1; token < at + 12; token += 1) {
    if (reading.tokens.text(token) === ',') return false;
    if (POLLS.has(reading.lower(token))) return true;
  }
  return false;
}

/** `Bell had 20 percent | in a Courier poll`: a number that was found, and whose poll it is. */
function isPollBehind(reading: Reading, at: number, { first, end }: Range): boolean {
  const isOne = /^(?:an?|the|one|another)$/.test(reading.lower(first));
  // `one in five people in a Courier poll | had heard of it`: those who were asked
  if (isFiniteVerb(reading, end) && reading.lower(end) !== 'released' && reading.lower(end) !== 'published')
    return false;
  let isOwned = false;
  for (let token = first; token < end; token += 1) isOwned ||= reading.namedAt(token) !== null;
  if (!isOne || !isOwned || !hasFiniteVerb(reading, { first: reading.sentenceAt(at).first, end: at })) return false;
  for (let token = Math.max(reading.sentenceAt(at).first, at - MAX_FOUND); token < at; token += 1)
    if (reading.upos(token) === 'NUM') return true;
  return false;
}

/** Maximum tokens from a number to the poll. */
const MAX_FOUND = 25;

/** `nobody was hurt, | per the Courier`, `| Per the charter, | a vote is due`; not `20 euros per head`. */
function isAside(reading: Reading, per: number): boolean {
  if (isOpening(reading, per)) return true;
  const name = reading.lower(per + 1) === 'the' ? per + 2 : per + 1;
  return reading.tokens.text(per - 1) === ',' && reading.namedAt(name)?.entity.type === 'ORG';
}

/** `Per | the charter, it is late`, `As per | the minutes, it is late`: somebody or a document, and a comma. */
function isOpening(reading: Reading, per: number): boolean {
  const first = reading.lower(per - 1) === 'as' ? per - 1 : per;
  if (first !== reading.sentenceAt(per).first || reading.namedAt(per) !== null) return false;
  const phrase = nounPhraseAfter(reading, per + 1, limitAt(reading, per));
  if (phrase === null || reading.tokens.text(phrase.end) !== ',') return false;
  const head = headOf(reading, phrase);
  return reading.namedAt(head) !== null || DOCUMENTS.has(reading.lower(head));
}

/** How many tokens the preposition has; 0 where there is none. */
function lengthAt(reading: Reading, at: number): number {
  const word = reading.lower(at);
  if (word === 'according') return reading.lower(at + 1) === 'to' ? 2 : 0;
  if (word === 'per') return isAside(reading, at) ? 1 : 0;
  if (word !== 'in') return 0;
  if (isPollAhead(reading, at)) return 1;
  if (reading.lower(at + 1) !== 'the' || reading.lower(at + 3) !== 'of') return 0;
  return reading.lower(at + 2) === 'words' || VIEWS.has(reading.lower(at + 2)) ? VIEW_OF : 0;
}
