/**
 * Nouns that report: the content follows, the source stands before as a possessor or acts on the noun.
 *
 *     his claim that the bridge was safe            the source is a possessor
 *     the union issued a call for a strike          … or the subject of the verb that has the noun as its object
 *     fears of a second wave                        nobody is named
 *     criticism from rivals that it was late        the source stands between the noun and the content
 *     her point was that it was late                a form of "be" does
 */

import type { Range } from '../../document/index.js';
import { EMBEDDING_WORDS } from '../../english/clause-words.js';
import { type CueWord, readCueWords } from '../../english/reporting/cue-word-lines.js';
import { BEFORE_BARE, CUE_NOUNS, FINDINGS } from '../../english/reporting/nouns.js';
import { SHARING } from '../../english/reporting/saying.js';
import { DAY_NAMES } from '../../english/time-words.js';
import { FINITE_HELPERS, HELPERS_HAVE } from '../../english/verb-helpers.js';
import { WordSet } from '../../english/word-set.js';
import { clauseEnd } from '../../grammar/clause-ends.js';
import { isFronted } from '../../grammar/fronted-clauses.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isPronoun } from '../../grammar/noun-phrase-words.js';
import { withName } from '../../grammar/role-and-name.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import { commaAfter, limitAt } from '../../grammar/word-ends.js';
import type { CueAct } from '../../record.js';
import type { Reading } from '../reading.js';
import type { IsCue, TokenConstruction } from '../scope.js';
import type { Statement } from '../statement.js';
import { isGapClauseAt } from './gap-clauses.js';
import { predicateOf } from './noun-predicates.js';
import { sourceOfNoun } from './noun-sources.js';

export const NOUN_CUE: TokenConstruction = { name: 'noun-cue', read: nounCue };

/** The statement that a noun at the token reports, or null; cheap where there is none. */
function nounCue(reading: Reading, at: number, isCue: IsCue): Statement | null {
  const noun = nounAt(reading, at);
  // Within somebody's words, what she says of a plan or a fear is hers.
  if (noun === null || reading.quotationAt(at) !== null) return null;
  const limit = limitAt(reading, at);
  const fronted = isFronted(reading, at);
  const predicate = predicateOf(reading, at, noun, limit, isCue);
  if (predicate !== null) return statement(noun, at, predicate.content, predicate.speaker, predicate.be);
  if (reading.upos(at + 1) === 'AUX') return null;
  const next = sourceAfterNoun(reading, at, noun, limit);
  const end = next?.end ?? at + 1;
  const scope = { reading, noun, at, end, limit, isCue, fronted };
  const source = next ?? sourceOfNoun(reading, at, isCue);
  // `There was no evidence that`: nobody says so
  if (source === null && reading.lower(at - 1) === 'no' && FINDINGS.has(reading.lemma(at))) return null;
  return contentAt(scope, source);
}

interface NounScope {
  readonly reading: Reading;
  readonly noun: CueWord;
  readonly at: number;
  /** Index after the noun, and after the source that follows it. */
  readonly end: number;
  readonly limit: number;
  readonly isCue: IsCue;
  readonly fronted: boolean;
}

function contentAt(
  { reading, noun, at, end, limit, isCue, fronted }: NounScope,
  speaker: Range | null,
): Statement | null {
  const next = reading.lower(end);
  const isNot = next === 'not' && isInfinitive(reading, end + 1); // `a pledge | not to act`
  if (isNot || isInfinitive(reading, end)) {
    if (!noun.complements.has('to-act') || speaker === null) return null;
    const last = clauseEnd(reading, end, limit, { isCue, phrase: false, fronted });
    return statement(noun, at, { first: end, end: infinitiveEnd(reading, isNot ? end : end - 1, last) }, speaker);
  }
  if (isBareClause(reading, noun, end, limit)) {
    const last = clauseEnd(reading, end, limit, { isCue, phrase: false, fronted, finite: true });
    const isSubject = hasNoVerbBefore(reading, at);
    return statement(noun, at, { first: end, end: isSubject ? ownVerbOnly(reading, end, last) : last }, speaker);
  }
  if (!noun.complements.has(next)) return null;
  if (next === 'that') {
    if (isGapClauseAt(reading, end + 1, limit)) return null; // `an accusation that | Bell calls absurd`
    if (isInterruptedRelative(reading, end, limit)) return null;
    if (isFiniteVerb(reading, end + 1) || isShared(reading, end + 1, limit)) return null; // `a report that was published`
    const last = clauseEnd(reading, end, limit, { isCue, phrase: false, fronted });
    const isSubject = hasNoVerbBefore(reading, at);
    return statement(noun, at, { first: end, end: isSubject ? ownVerbOnly(reading, end + 1, last) : last }, speaker);
  }
  if (speaker === null || end + 1 >= limit) return null;
  if (next === 'on' && DAY_NAMES.has(reading.lower(end + 1))) return null; // `made the comment on | Friday`
  const phrase = nounPhraseAfter(reading, end + 1, limit);
  // Where no verb is still to come, the phrase goes on over relative clauses: `his support for | a bill that failed`.
  const last = hasNoVerbBefore(reading, at)
    ? (phrase?.end ?? 0)
    : clauseEnd(reading, end + 1, limit, { isCue, phrase: true, fronted });
  return statement(noun, at, { first: end + 1, end: last }, speaker);
}

/** `fears | the pier may close`, `claims | Bell had lied`: a clause with a helper, without "that"; not `the claims | Bell has made`. */
function isBareClause(reading: Reading, { complements }: CueWord, first: number, limit: number): boolean {
  if (!complements.has('that') || !isSubjectAt(reading, first) || !BEFORE_BARE.has(reading.lower(first - 1)))
    return false;
  const helper = nounPhraseAfter(reading, first, limit)?.end ?? limit;
  if (reading.upos(helper) !== 'AUX' || !isFiniteVerb(reading, helper)) return false;
  // `the complaints they had | received`: nothing tells the two apart but the article
  const isOwn = /^(?:DET|PRON)$/.test(reading.upos(first - 2));
  if (isOwn && HELPERS_HAVE.has(reading.lower(helper))) return false;
  let verb = helper + 1;
  while (/^(?:AUX|ADV|PART)$/.test(reading.upos(verb))) verb += 1;
  return verb < limit && !SHARING.has(reading.lemma(verb));
}

function isSubjectAt(reading: Reading, at: number): boolean {
  return /^(?:DET|PRON|PROPN)$/.test(reading.upos(at)) && reading.lower(at) !== 'that';
}

/** `a view that | Ruiz shares`, `a claim that | Bell repeated in May`: whose words they are too, and no clause of theirs. */
function isShared(reading: Reading, first: number, limit: number): boolean {
  const end = nounPhraseAfter(reading, first, limit)?.end ?? limit;
  const verb = end - 1 > first && SHARING.has(reading.lemma(end - 1)) ? end - 1 : end; // `shares`, taken for a noun
  if (!SHARING.has(reading.lemma(verb))) return false;
  return verb + 1 >= limit || /^(?:PUNCT|ADP|CCONJ)$/.test(reading.upos(verb + 1));
}

/** `a report that, | he says, | was late`, `a letter that, | while short, | is clear`: the verb of the noun, after what stands between commas. */
function isInterruptedRelative(reading: Reading, that: number, limit: number): boolean {
  if (reading.tokens.text(that + 1) !== ',' || reading.syntax.xpos(that) !== 'WDT') return false;
  return isFiniteVerb(reading, commaAfter(reading, that + 2, limit) + 1);
}

/** `criticism | from rivals | that …`, `a suggestion | by the mayor | that …`; not `a report | by the crew`. */
function sourceAfterNoun(reading: Reading, at: number, noun: CueWord, limit: number): Range | null {
  if (!SOURCE_PREPOSITIONS.has(reading.lower(at + 1)) || noun.complements.has(reading.lower(at + 1))) return null;
  const phrase = nounPhraseAfter(reading, at + 2, limit);
  if (phrase === null) return null;
  const { end } = withName(reading, phrase, limit);
  const comma = end > phrase.end && reading.tokens.text(end) === ',' ? end + 1 : end;
  const next = reading.lower(comma);
  const follows =
    next === 'that' ||
    (isInfinitive(reading, comma) ? noun.complements.has('to-act') : next !== 'of' && noun.complements.has(next));
  return follows ? { first: at + 2, end: comma } : null;
}

const SOURCE_PREPOSITIONS: ReadonlySet<string> = new WordSet(['from', 'by', 'of', 'among', 'within']);

/** @param be the form of "be" after which the content stands */
function statement(
  noun: CueWord,
  at: number,
  content: Range,
  speaker: Range | null,
  be: number | null = null,
): Statement | null {
  if (content.end <= content.first) return null;
  // A preposition before the content belongs to the cue, and so does a form of "be".
  const end = content.first === at + 2 || be === at + 1 ? at + 2 : at + 1;
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
    const isAfter = /^(?:NOUN|PROPN|ADV)$/.test(before) || reading.syntax.xpos(token - 1) === 'VBN'; // `to have slept | was`
    if (isHelper && isAfter) return isInClause(reading, from, token) ? end : token;
  }
  return end;
}

/** `his wish to act alone | angered many`: of a noun without a verb before it, also a verb without a helper. */
function infinitiveEnd(reading: Reading, noun: number, end: number): number {
  const found = beforeVerb(reading, noun + 3, end);
  if (found < end || !hasNoVerbBefore(reading, noun)) return found;
  for (let token = afterPerfect(reading, noun); token < end; token += 1) {
    if (EMBEDDING_WORDS.has(reading.lower(token)) || /^(?:SCONJ|PUNCT|CCONJ)$/.test(reading.upos(token))) return end;
    if (reading.upos(token) !== 'VERB' || !isFiniteVerb(reading, token)) continue;
    return /^(?:NOUN|PROPN|NUM|ADV|ADJ)$/.test(reading.upos(token - 1)) && !isPronoun(reading, token - 1) ? token : end;
  }
  return end;
}

/** `his claim to have always cared | angered many`: over the verb that "have" belongs to. */
function afterPerfect(reading: Reading, noun: number): number {
  let verb = noun + 3;
  if (reading.lower(noun + 2) === 'have') while (/^(?:ADV|AUX)$/.test(reading.upos(verb))) verb += 1;
  return verb + 1;
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
  const isFollowed =
    FOLLOWERS.has(reading.lower(at + 1)) ||
    (BEFORE_BARE.has(reading.lower(at)) && isSubjectAt(reading, at + 1)) ||
    (reading.upos(at + 1) === 'AUX' &&
      (/^(?:that|to)$/.test(reading.lower(at + 2)) || reading.quotationAt(at + 2)?.first === at + 2));
  if (!isFollowed) return null;
  if (reading.lower(at - 1) === 'in') return null; // `in order to`
  const word = reading.lower(at);
  return lexicon.get(reading.lemma(at)) ?? lexicon.get(word.endsWith('s') ? word.slice(0, -1) : word) ?? null;
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
const FOLLOWERS: ReadonlySet<string> = new WordSet([
  ...SOURCE_PREPOSITIONS,
  'to',
  'not',
  ...Array.from(lexicon.values()).flatMap(({ complements }) => [...complements]),
]);
