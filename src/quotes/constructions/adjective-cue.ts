/**
 * Adjectives that report: who is so stands before the form of "be", what about after the adjective.
 *
 *     The union is confident that the talks will end.
 *     Few voters were happy with the plan.
 *     Bell has been unwilling to sell the pier.
 *     Bell left, eager to sell the pier.           after a comma, of whoever the sentence is about
 *     It left many worried that the pier would go. right after its noun
 */

import type { Range } from '../../document/index.js';
import { LINKING_VERBS } from '../../english/linking-verbs.js';
import { IMPERSONAL_PRONOUNS, OTHER_PRONOUNS } from '../../english/people/sources.js';
import { CUE_ADJECTIVES } from '../../english/reporting/adjectives.js';
import { type CueWord, readCueWords } from '../../english/reporting/cue-word-lines.js';
import { WordMarks } from '../../english/word-set.js';
import { subjectCarriedOn } from '../../grammar/carried-subjects.js';
import { clauseEnd } from '../../grammar/clause-ends.js';
import { isClauseAt, MAX_SUBJECT } from '../../grammar/clauses.js';
import { isFronted } from '../../grammar/fronted-clauses.js';
import { nounPhraseBefore } from '../../grammar/noun-phrase-before.js';
import { subjectBefore } from '../../grammar/subjects.js';
import { type VerbGroup, verbGroupAt } from '../../grammar/verb-groups.js';
import { limitAt } from '../../grammar/word-ends.js';
import type { CueAct } from '../../record.js';
import type { Reading } from '../reading.js';
import type { IsCue, TokenConstruction } from '../scope.js';
import type { Statement } from '../statement.js';

export const ADJECTIVE_CUE: TokenConstruction = { name: 'adjective-cue', read: adjectiveCue };

/** The statement that an adjective at the token reports, or null; cheap where there is none. */
function adjectiveCue(reading: Reading, at: number, isCue: IsCue): Statement | null {
  // Of every token: most are told by the one before it.
  const before = reading.upos(at - 1);
  if (before === 'DET' || before === 'ADP' || before === 'PROPN') return null;
  const word = reading.lower(at);
  const adjective = looksOfLexicon.mayHave(word) ? lexicon.get(word) : undefined;
  // Within somebody's words, what she says of a wish or a worry is hers.
  if (adjective === undefined || reading.quotationAt(at) !== null) return null;
  const next = reading.lower(at + 1);
  const infinitive =
    next === 'to' && /^(?:VERB|AUX)$/.test(reading.upos(at + 2)) && reading.syntax.xpos(at + 2) !== 'VBG'; // `committed to | cutting fares`
  const isBare = isBareClause(reading, at, adjective);
  if (!isBare && !(infinitive ? adjective.complements.has('to-act') : adjective.complements.has(next))) return null;
  const speaker = subjectOf(reading, at) ?? (isBare ? null : describedOf(reading, at, next, isCue));
  if (speaker === null || IMPERSONAL_PRONOUNS.has(reading.tokens.slice(speaker.first, speaker.end).toLowerCase())) {
    return null;
  }
  const limit = limitAt(reading, at);
  const phrase = next !== 'that' && !infinitive && !isBare;
  const first = phrase ? at + 2 : at + 1;
  if (first >= limit) return null;
  const fronted = isFronted(reading, at);
  const end = clauseEnd(reading, first, limit, { isCue, phrase, finite: isBare, fronted });
  return {
    content: [{ first, end }],
    speaker,
    cue: { first: at, end: phrase ? at + 2 : at + 1, lemma: reading.lower(at), act: adjective.act },
    addressee: null,
    construction: 'adjective-cue',
    kind: phrase ? 'preposition' : 'clause',
  };
}

/** `is sure | it was late`: a clause without "that", right after the adjective. */
function isBareClause(reading: Reading, at: number, { complements }: CueWord): boolean {
  if (!complements.has('that') || reading.upos(at + 1) === 'PUNCT') return false;
  return isClauseAt(reading, at + 1, Math.min(limitAt(reading, at), at + 1 + MAX_SUBJECT));
}

/** `Bell | has not been (very) | happy`. */
function subjectOf(reading: Reading, adjective: number): Range | null {
  let verb = adjective - 1;
  while (reading.upos(verb) === 'ADV' || /^(?:not|n['’]t)$/.test(reading.lower(verb))) verb -= 1;
  if (reading.upos(verb) !== 'AUX' && !LINKING_VERBS.has(reading.lemma(verb))) return null;
  return subjectBefore(reading, verbGroupAt(reading, verb));
}

/** `Bell left, | eager to stay`, `it left many | worried that …`: an adjective without a verb. */
function describedOf(reading: Reading, at: number, next: string, isCue: IsCue): Range | null {
  const degree = reading.upos(at - 1) === 'ADV' ? at - 1 : at;
  const floor = reading.sentenceAt(at).first;
  if (degree <= floor) return null;
  if (reading.tokens.text(degree - 1) === ',') return subjectCarriedOn(reading, asVerb(degree), isCue);
  if (next !== 'that' || !/^(?:NOUN|PRON|ADJ)$/.test(reading.upos(degree - 1))) return null;
  const noun = degree - 1;
  return OTHER_PRONOUNS.has(reading.lower(noun))
    ? { first: noun, end: degree }
    : nounPhraseBefore(reading, degree, floor);
}

function asVerb(at: number): VerbGroup {
  return { first: at, end: at + 1, verb: at, form: 'gerund', negated: false };
}

const ACTS: readonly CueAct[] = ['say', 'claim', 'deny', 'agree', 'think'];
const lexicon = readCueWords(CUE_ADJECTIVES, ACTS);
const looksOfLexicon = new WordMarks(lexicon.keys());
