/**
 * Whose view it is, after "to" or "for" at the start of a sentence: of a quotation, and after "to" also of a judgement.
 *
 *     To Ruiz, it was “a betrayal of the town”.        For the family, this is “a dream come true”.
 *     To the mayor, it was a betrayal.
 */
import type { Range } from '../../document/index.js';
import { COORDINATING_CONJUNCTIONS } from '../../english/clause-words.js';
import { BEFORE_JUDGEMENTS, JUDGED, VIEWERS_ALONE } from '../../english/people/sources.js';
import { hasFiniteVerb } from '../../grammar/clauses.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { withName } from '../../grammar/role-and-name.js';
import { limitAt } from '../../grammar/word-ends.js';
import { isNounOfPeople } from '../people.js';
import { headOf } from '../phrase-heads.js';
import type { Reading } from '../reading.js';
import type { IsCue, TokenConstruction } from '../scope.js';
import type { Statement } from '../statement.js';

export const VIEWPOINT: TokenConstruction = { name: 'viewpoint', read: viewpoint };

/** The statement of whoever a "to" or "for" at the token names, or null; cheap where there is none. */
function viewpoint(reading: Reading, at: number, isCue: IsCue): Statement | null {
  const word = reading.lower(at);
  if ((word !== 'to' && word !== 'for') || !beginsSentence(reading, at)) return null;
  const limit = limitAt(reading, at);
  const phrase = nounPhraseAfter(reading, at + 1, limit);
  const speaker = phrase === null ? null : withName(reading, phrase, limit);
  if (speaker === null || !isSomebody(reading, speaker)) return null;
  const first = subjectAfter(reading, speaker, limit);
  if (first === null || hasCue(reading, at, limit, isCue)) return null;
  const content = { first, end: limit };
  const isPronoun = JUDGED.has(reading.lower(first));
  const isJudged =
    word === 'to' && reading.quotationAt(first) === null && (!isPronoun || isJudgement(reading, first + 1));
  if (!isJudged && !isQuoting(reading, content)) return null;
  const cue = { first: at, end: at + 1, lemma: word, act: 'think' as const };
  return { content: [content], speaker, cue, addressee: null, construction: 'according-to', kind: 'sentence' };
}

/** Also after "but" or "and". */
function beginsSentence(reading: Reading, at: number): boolean {
  const { first } = reading.sentenceAt(at);
  if (reading.quotationAt(at) !== null) return false;
  return at === first || (at === first + 1 && COORDINATING_CONJUNCTIONS.has(reading.lower(first)));
}

/** A name of a person or a body, a pronoun, people: `the family`, `many`. */
function isSomebody(reading: Reading, phrase: Range): boolean {
  const head = headOf(reading, phrase);
  const type = reading.namedAt(phrase.end - 1)?.entity.type;
  if (type === 'PERSON' || type === 'ORG') return true;
  const word = reading.lower(head);
  return VIEWERS_ALONE.has(word) || isNounOfPeople(word);
}

/** Maximum tokens between commas that describe whose view it is. */
const MAX_DESCRIPTION = 12;

/** `To Ruiz, | it was`, `To Ruiz, 43, a nurse from Haro, | it was`: the word for what is judged, before a form of "be". */
function subjectAfter(reading: Reading, { end }: Range, limit: number): number | null {
  if (reading.tokens.text(end) !== ',') return null;
  for (let token = end + 1; token < Math.min(limit, end + MAX_DESCRIPTION); token += 1) {
    const isAfterComma = reading.tokens.text(token - 1) === ',';
    if (isAfterComma && JUDGED.has(reading.lower(token)) && reading.lemma(token + 1) === 'be') return token;
    if (reading.quotationAt(token) !== null) return null;
  }
  return thingAfter(reading, end + 1, limit);
}

/** `To them, | the loss of the coast | is a wrong`: something, and a form of "be" with a judgement. */
function thingAfter(reading: Reading, first: number, limit: number): number | null {
  const thing = nounPhraseAfter(reading, first, limit);
  if (thing === null || reading.lemma(thing.end) !== 'be' || reading.lower(first) === 'there') return null;
  const at = BEFORE_JUDGEMENTS.has(reading.lower(thing.end + 1)) ? thing.end + 2 : thing.end + 1;
  return /^an?$/.test(reading.lower(at)) || reading.upos(at) === 'ADJ' ? first : null;
}

/** `it was | a betrayal`, `it is | unfair`: no `it was | raining`, `it was | time to go`. */
function isJudgement(reading: Reading, be: number): boolean {
  const next = BEFORE_JUDGEMENTS.has(reading.lower(be + 1)) ? be + 2 : be + 1;
  return /^(?:DET|ADJ)$/.test(reading.upos(next));
}

function hasCue(reading: Reading, from: number, limit: number, isCue: IsCue): boolean {
  for (let token = from; token < limit; token += 1)
    if (isCue(token) && reading.quotationAt(token) === null) return true;
  return false;
}

/** Words in quotation marks, and a verb outside of them: `it was “a wreck”`. */
function isQuoting(reading: Reading, { first, end }: Range): boolean {
  for (let token = first; token < end; token += 1) {
    if (reading.quotationAt(token) !== null) return hasFiniteVerb(reading, { first, end: token });
  }
  return false;
}
