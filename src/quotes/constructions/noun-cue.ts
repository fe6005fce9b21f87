/**
 * Nouns that report: the content follows, the source stands before as a possessor or acts on the noun.
 *
 *     his claim that the bridge was safe            the source is a possessor
 *     the union issued a call for a strike          … or the subject of the verb that has the noun as its object
 *     fears of a second wave                        nobody is named
 */

import type { Range } from '../../document/index.js';
import { EMBEDDING_WORDS } from '../../english/clause-words.js';
import { type CueWord, readCueWords } from '../../english/reporting/cue-word-lines.js';
import { CUE_NOUNS } from '../../english/reporting/nouns.js';
import { FINITE_HELPERS } from '../../english/verb-helpers.js';
import { clauseEnd, limitAt } from '../../grammar/clause-ends.js';
import { isFronted } from '../../grammar/fronted-clauses.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isPronoun } from '../../grammar/noun-phrase-words.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import type { CueAct } from '../../record.js';
import type { Reading } from '../reading.js';
import type { IsCue, TokenConstruction } from '../scope.js';
import type { Statement } from '../statement.js';
import { sourceOfNoun } from './noun-sources.js';

export const NOUN_CUE: TokenConstruction = { name: 'noun-cue', read: nounCue };

/** The statement that a noun at the token reports, or null; cheap where there is none. */
function nounCue(reading: Reading, at: number, isCue: IsCue): Statement | null {
  const noun = nounAt(reading, at);
  // Within somebody's words, what she says of a plan or a fear is hers.
  if (noun === null || reading.quotationAt(at) !== null) return null;
  const limit = limitAt(reading, at);
  const fronted = isFronted(reading, at);
  const speaker = sourceOfNoun(reading, at);
  const next = reading.lower(at + 1);
  if (isInfinitive(reading, at + 1)) {
    if (!noun.complements.has('to-act') || speaker === null) return null;
    const first = at + 1;
    return statement(
      noun,
      at,
      {
        first,
        end: infinitiveEnd(reading, at, clauseEnd(reading, first, limit, { isCue, phrase: false, fronted })),
      },
      speaker,
    );
  }
  if (!noun.complements.has(next)) return null;
  if (next === 'that') {
    if (isFiniteVerb(reading, at + 2)) return null; // `a report that was published`
    const end = clauseEnd(reading, at + 1, limit, { isCue, phrase: false, fronted });
    return statement(
      noun,
      at,
      { first: at + 1, end: hasNoVerbBefore(reading, at) ? ownVerbOnly(reading, at + 2, end) : end },
      speaker,
    );
  }
  if (speaker === null || at + 2 >= limit) return null;
  const phrase = nounPhraseAfter(reading, at + 2, limit);
  // Where no verb is still to come, the phrase goes on over relative clauses: `his support for | a bill that failed`.
  const end = hasNoVerbBefore(reading, at)
    ? (phrase?.end ?? 0)
    : clauseEnd(reading, at + 2, limit, { isCue, phrase: true, fronted });
  return statement(noun, at, { first: at + 2, end }, speaker);
}

function statement(noun: CueWord, at: number, content: Range, speaker: Range | null): Statement | null {
  if (content.end <= content.first) return null;
  // A preposition before the content belongs to the cue.
  const end = Math.max(content.first, at + 1);
  return {
    content: [content],
    speaker,
    cue: { first: at, end, lemma: noun.lemma, act: noun.act },
    addressee: null,
    construction: 'noun-cue',
    kind: end > at + 1 ? 'preposition' : 'clause',
  };
}

/** `the decision to leave | has angered many`: the verb whose subject the noun is ends the content. */
function beforeVerb(reading: Reading, from: number, end: number): number {
  for (let token = from + 1; token < end; token += 1) {
    const isHelper = reading.upos(token) === 'AUX' && FINITE_HELPERS.has(reading.lower(token));
    const before = reading.upos(token - 1);
    if (isHelper && (before === 'NOUN' || before === 'PROPN' || before === 'ADV'))
      return isInClause(reading, from, token) ? end : token;
  }
  return end;
}

/** `his wish to act alone | angered many`: of a noun without a verb before it, also a verb without a helper. */
function infinitiveEnd(reading: Reading, noun: number, end: number): number {
  const found = beforeVerb(reading, noun + 3, end);
  if (found < end || !hasNoVerbBefore(reading, noun)) return found;
  for (let token = noun + 4; token < end; token += 1) {
    if (EMBEDDING_WORDS.has(reading.lower(token)) || /^(?:SCONJ|PUNCT|CCONJ)$/.test(reading.upos(token))) return end;
    if (reading.upos(token) !== 'VERB' || !isFiniteVerb(reading, token)) continue;
    return /^(?:NOUN|PROPN|NUM|ADV|ADJ)$/.test(reading.upos(token - 1)) && !isPronoun(reading, token - 1) ? token : end;
  }
  return end;
}

/** How many tokens back the verb of a noun's sentence is looked for. */
const MAX_VERB = 100;

/** Whether no verb stands before the noun in its sentence. */
function hasNoVerbBefore(reading: Reading, noun: number): boolean {
  for (let token = Math.max(reading.sentenceAt(noun).first, noun - MAX_VERB); token < noun; token += 1) {
    if (isFiniteVerb(reading, token)) return false;
  }
  return true;
}

/** `that the bridge was safe | angered the town`: a second verb without a conjunction is the sentence's. */
function ownVerbOnly(reading: Reading, from: number, end: number): number {
  let verbs = 0;
  for (let token = from; token < end; token += 1) {
    if (!isFiniteVerb(reading, token) || reading.upos(token - 1) === 'AUX' || reading.upos(token - 1) === 'PART')
      continue;
    if (reading.quotationAt(token) !== null) continue; // `that people would “learn nothing”`
    const before = reading.lower(token - 1);
    if (/^(?:and|or|but|that|who|which|,)$/.test(before)) verbs -= 1;
    verbs += 1;
    if (verbs === 2) return isInClause(reading, from, token) ? end : token;
  }
  return end;
}

/** Whether a conjunction or relative pronoun between the two gives the verb a subject of its own. */
function isInClause(reading: Reading, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) {
    if (reading.upos(token) === 'SCONJ' || EMBEDDING_WORDS.has(reading.lower(token))) return true;
  }
  return false;
}

function nounAt(reading: Reading, at: number): CueWord | null {
  if (reading.upos(at) !== 'NOUN' && !isTakenForName(reading, at) && !isOwned(reading, at)) return null;
  if (!FOLLOWERS.has(reading.lower(at + 1))) return null;
  if (reading.lower(at - 1) === 'in') return null; // `in order to`
  return lexicon.get(reading.lemma(at)) ?? lexicon.get(reading.lower(at).replace(/s$/, '')) ?? null;
}

/** `Ruiz’s | claim that …`, taken for a verb. */
function isOwned(reading: Reading, at: number): boolean {
  return reading.upos(at) === 'VERB' && reading.upos(at - 1) === 'PART' && /^['’]s?$/.test(reading.tokens.text(at - 1));
}

/** `Fears that …`: at the start of a sentence, where every word has a capital. */
function isTakenForName(reading: Reading, at: number): boolean {
  return reading.upos(at) === 'PROPN' && reading.namedAt(at) === null && at === reading.sentenceAt(at).first;
}

function isInfinitive(reading: Reading, at: number): boolean {
  return reading.lower(at) === 'to' && /^(?:VERB|AUX)$/.test(reading.upos(at + 1));
}

const ACTS: readonly CueAct[] = ['say', 'report', 'claim', 'deny', 'ask', 'promise', 'warn', 'order', 'agree', 'think'];
const lexicon = readCueWords(CUE_NOUNS, ACTS);
/** The words that may begin the content of any of them, so that most nouns are told by the next word. */
const FOLLOWERS: ReadonlySet<string> = new Set(
  Array.from(lexicon.values()).flatMap(({ complements }) => ['to', ...complements]),
);
