/**
 * A clause before its cue, or on both sides of it.
 *
 *     The strike would go on, she said.      The strike would go on, said Oliveira.
 *     The strike, she said, would go on.     Now and then, she said, nobody came.
 */

import type { Range } from '../../document/index.js';
import {
  AFTERTHOUGHTS,
  GOING_ON,
  OPEN_QUESTION_WORDS,
  SUBORDINATING_CONJUNCTIONS,
  TIMES_OF_SAYING,
} from '../../english/clause-words.js';
import { SUBJECT_RELATIVES } from '../../english/pronouns.js';
import type { CueVerb } from '../../english/reporting/cue-verb-lines.js';
import { NEGATIONS, REPORTED_HELPERS } from '../../english/verb-helpers.js';
import { wordSet } from '../../english/words.js';
import { places } from '../../grammar/adjuncts.js';
import { clauseEnd } from '../../grammar/clause-ends.js';
import { hasFiniteVerb, isClauseAt, MAX_CLAUSE } from '../../grammar/clauses.js';
import { coreAfter, nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isTime } from '../../grammar/noun-phrase-words.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import { cueAt } from '../cues.js';
import type { Reading } from '../reading.js';
import type { IsCue, Scope } from '../scope.js';
import type { ComplementKind, Statement } from '../statement.js';
import { addresseeAt } from './addressees.js';
import { quotedEnd } from './after-cue.js';
import { beginningOf } from './beginning.js';
import { isInfinitive } from './complement-kinds.js';
import { isInterrupted } from './interrupted.js';
import { endsHeadline, sourceAfter } from './inversion.js';
import { isObjectAt } from './phrase-complements.js';
import { afterLead, isPause, MAX_TAIL } from './sentence-parts.js';
import type { VerbConstruction, VerbScope } from './verb-scope.js';

export const CLAUSE_BEFORE_CUE: VerbConstruction = {
  name: 'clause-before-cue',
  read(scope) {
    const { reading, complement, isInverted } = scope;
    const asked = frontedQuestion(scope);
    if (asked !== null) return asked;
    if (!scope.isFiniteForm || verbOfClause(scope) === undefined) return null;
    if (!isInverted && complement === null && takesPhrase(scope)) return null;
    const isAlone = isInverted || complement === null || isTrailing(reading, complement.first);
    if (!isAlone && !/^[,:]$/.test(reading.tokens.text(tailOf(scope))) && !isInAside(scope)) return null;
    if (!scope.hasBefore((token) => isPause(reading, token))) return null;
    const { subject } = scope;
    if (subject === null && !isInverted && !isHeadline(scope)) return null; // `The tale, inspired by a crime, | tells | the story of a student`
    const isBefore = isAlone || isParenthetical(scope, subject, complement.kind);
    return isBefore ? clauseBeforeCue(scope, subject, complement?.addressee ?? addressedWithin(scope)) : null;
  },
};

/** `Whether he will stay | he would not say.`: the whole question before the subject, and nothing after the cue. */
function frontedQuestion({ reading, cue, limit, isFiniteForm, subject }: VerbScope): Statement | null {
  const { first } = reading.sentenceAt(cue.group.first);
  if (!isFiniteForm || !cue.group.negated || cue.end < limit || !FRONTED_QUESTIONS.has(reading.lower(first)))
    return null;
  const verb = cue.verbs.find(({ frames }) => frames.has('question'));
  if (verb === undefined || subject === null || subject.first - first < MIN_QUESTION) return null;
  const end = isPause(reading, subject.first - 1) ? subject.first - 1 : subject.first;
  return {
    content: [{ first, end }],
    speaker: subject,
    cue: { first: cue.group.verb, end: cue.end, lemma: cue.lemma, act: verb.act },
    addressee: null,
    construction: 'before-cue',
    kind: 'question',
  };
}

const FRONTED_QUESTIONS = wordSet('whether, why, how, when, what, where');

/** Minimum tokens of such a question. */
const MIN_QUESTION = 4;

/** The line of the verb that takes a clause; `, a judge | ruled |.`: at the end of its sentence also one that asks for "that" behind it. */
function verbOfClause({ cue: { verbs, end }, limit }: Scope): CueVerb | undefined {
  return verbs.find(
    ({ frames }) => frames.has('clause') || (frames.has('that') && !frames.has('quote') && end >= limit),
  );
}

/** `Fares to rise, | warns | owner` */
function isHeadline({ reading, cue, limit }: VerbScope): boolean {
  const source = sourceAfter(reading, cue.end, limit);
  return source !== null && endsHeadline(reading, cue.group, source);
}

/** `Nobody came, she said Sunday, | ending a week in which all had come`: what she did, not what she said. */
function isTrailing(reading: Reading, first: number): boolean {
  const isParticiple = reading.upos(first) === 'VERB' && reading.lower(first).endsWith('ing');
  return isParticiple && reading.tokens.text(first - 1) === ',';
}

/** `Ports to close, unions | warn of | strikes`, `In those years, he | acknowledged | a mistake`: what the verb takes follows it. */
function takesPhrase({ reading, cue: { verbs, end, lemma }, limit }: VerbScope): boolean {
  if (reading.upos(end) === 'PRON' && /^(?:this|that)$/.test(reading.lower(end))) return true; // `He says this, she | says | that`
  if (lemma === 'respond' && /^(?:to|with|by)$/.test(reading.lower(end))) return true; // `When they lost, he | responded | with insults`
  if (verbs.some(({ frames }) => frames.has('object')) && isObjectAt(reading, end, limit))
    return !isTime(reading, (coreAfter(reading, end, limit) ?? end + 1) - 1);
  return (
    end + 1 < limit &&
    /^(?:of|against)$/.test(reading.lower(end)) &&
    verbs.some(({ prepositions }) => prepositions.has(reading.lower(end)))
  );
}

/** `The film, she told | the crew |, took years`, `He had, he told | friends |, no plans`: what follows the comma goes on with what stands before. */
function addressedWithin({ reading, cue, limit, complement, subject, isCue }: VerbScope): Range | null {
  if (complement !== null || !cue.verbs.some(({ frames }) => frames.has('addressee'))) return null;
  const addressed = addresseeAt(reading, cue, limit);
  if (addressed === null || reading.tokens.text(addressed.end) !== ',') return null;
  const goesOn =
    isFiniteVerb(reading, addressed.end + 1) ||
    (subject !== null &&
      (isInterrupted(reading, subject.first - 1, addressed.end, limit) ||
        isGoneOnWith(reading, subject.first, addressed.end, isCue) ||
        (reading.lower(addressed.end + 1) === 'or' && isTail(reading, addressed.end + 1, limit))));
  return goesOn ? addressed : null;
}

/** Index after the cue, or after the one addressed: `There is a risk, she told | the crew |, that …` */
function tailOf({ cue, complement }: VerbScope): number {
  return complement?.addressee?.end ?? cue.end;
}

/** `Now and then, | she said, | nobody came`: a comma on either side, and no clause before it yet. */
function isParenthetical(scope: VerbScope, subject: Range | null, kind: ComplementKind): boolean {
  const { reading, isCue, limit } = scope;
  const end = tailOf(scope);
  // `Nobody came, she said: the sea was high`
  if (reading.tokens.text(end) === ':' && (kind === 'clause' || isQuotedAfter(scope, subject, kind))) return true;
  if (isInAside(scope)) return true;
  if (subject === null || subject.end > end || reading.tokens.text(end) !== ',') return false;
  if (isGoneOnWith(reading, subject.first, end, isCue)) return true;
  if (end > scope.cue.end) return false; // `Then, | she reminded the crew, | the pier had been shut`
  const isOpenQuote = kind === 'quote' && reading.upos(subject.first - 2) !== 'AUX';
  return (
    !isOpenQuote &&
    (isOpenBefore(reading, subject.first) ||
      isSoThat(reading, subject.first, end) ||
      isInterrupted(reading, subject.first - 1, end, limit))
  );
}

/** `He is, | she says with some pride, | the only one`: between commas, over how it was said, after what asks for more. */
function isInAside({ reading, complement, subject }: VerbScope): boolean {
  return (
    complement !== null &&
    subject !== null &&
    reading.tokens.text(complement.first - 1) === ',' &&
    isPause(reading, subject.first - 1) &&
    reading.upos(subject.first - 2) === 'AUX'
  );
}

/** `It is nothing of the sort, | she said: | “It is late.”`; not `In a letter, she said: “It is late.”` */
function isQuotedAfter({ reading }: VerbScope, subject: Range | null, kind: ComplementKind): boolean {
  if (kind !== 'quote' || subject === null) return false;
  const { first } = reading.sentenceAt(subject.first);
  return (
    reading.upos(first) !== 'ADP' &&
    !isSubordinate(reading, first) &&
    hasFiniteVerb(reading, { first, end: subject.first - 1 })
  );
}

/**
 * `The pier, | she said, | “is not safe”`, `It is time, | she said, | to go`, `There is a risk, | she said, | that it sinks`: what follows the comma
 * goes on with what stands before the source. Words that somebody reports there have an end of their own.
 */
function isGoneOnWith(reading: Reading, start: number, comma: number, isCue: IsCue): boolean {
  if (reading.tokens.text(comma) !== ',') return false;
  let last = start - 2;
  while (reading.upos(last) === 'ADV') last -= 1;
  // `She wondered aloud, | she said, | whether anybody steered`
  const isAsked = /^(?:whether|why|how|what)$/.test(reading.lower(comma + 1)) && isCue(last);
  if (!isAsked && !goesOnAt(reading, comma + 1)) return false;
  for (let token = Math.max(reading.sentenceAt(start).first, start - MAX_CLAUSE); token < last; token += 1) {
    if (isCue(token)) return false;
  }
  return true;
}

/** What begins no sentence: `“is not safe”`, `to go`, `that it sinks`. */
function goesOnAt(reading: Reading, first: number): boolean {
  if (reading.quotationAt(first)?.first === first) return /^\p{Ll}/u.test(reading.tokens.text(first + 1));
  const word = reading.lower(first);
  return (word === 'that' && reading.upos(first) === 'SCONJ') || (word === 'to' && isInfinitive(reading, first));
}

/** `It was so late, | she said, | that nobody came`. */
function isSoThat(reading: Reading, start: number, comma: number): boolean {
  if (reading.lower(comma + 1) !== 'that') return false;
  for (let token = Math.max(reading.sentenceAt(start).first, start - MAX_SO); token < start; token += 1) {
    if (/^(?:so|such)$/.test(reading.lower(token))) return true;
  }
  return false;
}

/** Maximum tokens from "so" to the comma. */
const MAX_SO = 12;

/** A clause and a comma before the subject: `The strike would go on, she said.` */
export function clauseBeforeCue(scope: Scope, subject: Range | null, addressee: Range | null = null): Statement | null {
  const { reading, cue, limit, isCue } = scope;
  const start = subject?.first ?? cue.group.first;
  const verb = verbOfClause(scope);
  const speaker = subject ?? sourceAfter(reading, cue.end, limit);
  const tail = Math.max(cue.end, subject?.end ?? afterSource(scope, speaker), addressee?.end ?? 0);
  // `She keeps bees and, | she insists, | never plays`: only what follows is said to be so
  const isJoined = reading.upos(start - 2) === 'CCONJ' && start - 2 > reading.sentenceAt(start).first;
  const isOpen =
    isJoined ||
    isOpenBefore(reading, start) ||
    isSoThat(reading, start, tail) ||
    isGoneOnWith(reading, start, tail, isCue) ||
    (subject !== null && isInterrupted(reading, start - 1, tail, limit));
  const isLine = subject === null && speaker !== null && endsHeadline(reading, cue.group, speaker);
  const after = isLine ? [] : clauseAfter(reading, tail, limit, isCue, isOpen, reading.upos(start - 2) === 'AUX');
  if (verb === undefined || speaker === null) return null;
  const final = cue.end >= limit || isLine;
  const isApart = isJoined && after.length > 0;
  const content = isApart ? null : clauseBefore(reading, start, final, after.length > 0, isCue);
  if (content === null && !isApart) return null;
  if (subject !== null && hasRelative(reading, subject)) return null; // `said the mate, | who knew Bell`, `| one of whom knew Bell`
  return {
    content: content === null ? after : [content, ...after],
    speaker,
    cue: { first: cue.group.verb, end: cue.end, lemma: cue.lemma, act: verb.act },
    addressee,
    construction: 'before-cue',
    kind: 'clause',
  };
}

/** `It was, said one diplomat, | a failure`, `It is hard to see, says Ruiz, | how it could`: what follows the source goes on with the clause. */
function afterSource({ reading, cue, isCue }: Scope, source: Range | null): number {
  if (source === null || reading.tokens.text(source.end) !== ',') return 0;
  const start = cue.group.first;
  return reading.upos(start - 2) === 'AUX' || isGoneOnWith(reading, start, source.end, isCue) ? source.end : 0;
}

function hasRelative(reading: Reading, { first, end }: Range): boolean {
  for (let token = first; token < end; token += 1) {
    if (RELATIVES.has(reading.lower(token)) && (token === first || reading.upos(token - 1) === 'ADP')) return true;
  }
  return false;
}

const RELATIVES: ReadonlySet<string> = new Set([...SUBJECT_RELATIVES, 'whom']);

/**
 * The words before the comma. They are a clause where they have a verb; where nothing follows the cue or its source (`final`),
 * or the clause goes on after it (`goesOn`), they are content without one too.
 */
function clauseBefore(reading: Reading, start: number, final: boolean, goesOn: boolean, isCue: IsCue): Range | null {
  const comma = isStrayMark(reading, start - 1) ? start - 2 : start - 1;
  if (!isPause(reading, comma)) return null;
  const sentence = reading.sentenceAt(start).first;
  const home = reading.quotationAt(start);
  const whole = Math.max(sentence, start - MAX_CLAUSE, home === null ? 0 : home.first + 1);
  // `the crew, | who, | she said, are late`
  const isRelative = reading.tokens.text(comma - 2) === ',' && RELATIVES.has(reading.lower(comma - 1));
  if (isRelative) return goesOn ? { first: comma - 1, end: comma } : null;
  const first = afterLead(reading, beginningOf(reading, whole, comma, isCue));
  const clause = { first, end: comma };
  if (clause.end <= first) return null;
  const isLead = isSubordinate(reading, first) && !hasComma(reading, clause);
  if (isLead) return goesOn && isPartOfSaid(reading, first) ? clause : null;
  if (goesOn) return clause;
  const verbless = final && reading.upos(first) !== 'ADP';
  return clause.end - first >= 3 && (verbless || hasFiniteVerb(reading, clause)) ? clause : null;
}

/** `We will act,” she said`: a closing mark whose opening one is lost. */
function isStrayMark(reading: Reading, token: number): boolean {
  const quotation = reading.quotationAt(token);
  return /^(?:["”]|'')$/.test(reading.tokens.text(token)) && (quotation === null || quotation.last !== token - 1);
}

/** `While many agree, few would act, she said`: after the subordinate clause a main one follows. */
function hasComma(reading: Reading, { first, end }: Range): boolean {
  for (let token = first + 1; token < end; token += 1) {
    if (reading.tokens.text(token) === ',') return hasFiniteVerb(reading, { first: token, end });
  }
  return false;
}

/** `Now and then, | she said, …`: words between the sentence's start and a comma that are no clause, so that one must follow the cue. */
function isOpenBefore(reading: Reading, start: number): boolean {
  const first = afterLead(reading, Math.max(reading.sentenceAt(start).first, start - MAX_CLAUSE));
  if (first >= start - 1) return false;
  const words = { first, end: start - 1 };
  // `It was, | she said, | a failure`, `That is why, | she said, | …`: what stands before the comma asks for more
  if (reading.upos(start - 2) === 'AUX' || OPEN_QUESTION_WORDS.has(reading.lower(start - 2))) return true;
  return !hasFiniteVerb(reading, words) || (isPartOfSaid(reading, first) && !hasComma(reading, words));
}

/** `If it rains, | she said, | we stay`, `To save it, | she said, | …`; not `When asked, | she said, | …`, `As he left, | he said, | …`. */
function isPartOfSaid(reading: Reading, first: number): boolean {
  const word = reading.lower(first);
  if (!isSubordinate(reading, first) || TIMES_OF_SAYING.has(word)) return false;
  return !(reading.upos(first + 1) === 'VERB' && word !== 'to');
}

/** `When asked about it, she said` – what stands before the comma is not what is said. */
const NOT_SAID: ReadonlySet<string> = new Set([...SUBORDINATING_CONJUNCTIONS, 'asked', 'to', 'despite', 'during']);

/** `That | would be late, she said`: a pronoun and its verb are a clause. */
function isSubordinate(reading: Reading, first: number): boolean {
  const word = reading.lower(first);
  if (word.endsWith('ing') && reading.upos(first) === 'VERB' && reading.lower(first + 1) === 'that') return true; // `Conceding | that it was late, | he warned them.`
  return NOT_SAID.has(word) && !(word === 'that' && /^(?:AUX|VERB|NOUN|ADJ)$/.test(reading.upos(first + 1)));
}

/** `, she said, | because the sea was high`; `…, she said, | and nobody would sail`. */
function isTail(reading: Reading, at: number, limit: number): boolean {
  const word = reading.lower(at);
  if (GOING_ON.has(word)) return true;
  if (word === 'which') return isFiniteVerb(reading, at + 1); // `Storms are near, he said, | which could mean rain`
  if (isGoneOnBy(reading, at)) return true;
  if (word !== 'and' && word !== 'but' && word !== 'or') return false;
  return isClauseAt(reading, at + 1, limit) && !isReportAt(reading, at + 1, limit);
}

/** `It was late, Ruiz said, and | Bell said | the pier was shut`: somebody else, and what he says. */
function isReportAt(reading: Reading, first: number, limit: number): boolean {
  const verb = nounPhraseAfter(reading, first, limit)?.end ?? limit;
  return (
    verb < limit &&
    cueAt(reading, verb)?.verbs.some(({ act, frames }) => act === 'say' && frames.has('clause')) === true
  );
}

/** `She had never met him, she said, | and did not know his name`; not `| and left`, `| and was led away`. */
function isGoneOnBy(reading: Reading, at: number): boolean {
  if (!/^(?:and|but)$/.test(reading.lower(at))) return false;
  const helper = reading.lower(at + 1);
  return REPORTED_HELPERS.has(helper) || (helper === 'did' && NEGATIONS.has(reading.lower(at + 2)));
}

/** `There is no contract, she says, | and no desk`, `He means it kindly, she says, | mostly`, `It could be done, he said, | not quickly`. */
function isAfterthought(reading: Reading, first: number, limit: number): boolean {
  if (limit - first > MAX_AFTERTHOUGHT || hasFiniteVerb(reading, { first, end: limit })) return false;
  const word = reading.lower(first);
  if (/^(?:and|or|but)$/.test(word)) return /^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(reading.upos(first + 1));
  return first === limit - 1 ? AFTERTHOUGHTS.has(word) : word === 'not' && reading.upos(first + 1) === 'ADV';
}

/** Maximum tokens of what somebody adds without a verb. */
const MAX_AFTERTHOUGHT = 6;

/** `, she said | on Monday |, and …`: only days, places and manners stand between. */
function isAfterAdjuncts(reading: Reading, from: number, comma: number): boolean {
  if (from === comma) return true;
  for (const place of places(reading, from, comma + 1)) if (place === comma) return true;
  return false;
}

/** `, would go on` after the cue of a clause. */
function clauseAfter(
  reading: Reading,
  from: number,
  limit: number,
  isCue: IsCue,
  isOpen: boolean,
  isCut: boolean,
): Range[] {
  let isInTitle = false;
  for (let token = from; token + 1 < Math.min(limit, from + MAX_TAIL); token += 1) {
    if (isCue(token)) return [];
    // `Nobody came, she said: | the sea was high`
    if (token === from && reading.tokens.text(token) === ':') {
      const quotation = reading.quotationAt(token + 1);
      const isQuoted = quotation?.first === token + 1;
      return [{ first: token + 1, end: isQuoted ? quotedEnd(reading, quotation, limit, isCue) : limit }];
    }
    if (reading.tokens.text(token) !== ',') continue;
    const quotation = /^(?:and|but)$/.test(reading.lower(token + 1)) ? reading.quotationAt(token + 2) : null;
    if (quotation?.first === token + 2) return [{ first: token + 1, end: quotation.end }]; // `, but “not for long”`
    const isNext =
      (isOpen && (token === from || (isCut && isAfterAdjuncts(reading, from, token)))) ||
      (token === from && isAfterthought(reading, token + 1, limit));
    if (token + 2 >= limit && !isNext) return []; // one word
    const goesOn =
      isNext ||
      reading.upos(token + 1) === 'AUX' ||
      (isInTitle && isFiniteVerb(reading, token + 1)) ||
      (isAfterAdjuncts(reading, from, token) && isTail(reading, token + 1, limit));
    if (!goesOn) {
      // `A friend, she wrote in her memoir, | The Pier, | asked …`
      if (isInTitle || !isOpen || !isAfterAdjuncts(reading, from, token) || !reading.isCapitalised(token + 1))
        return [];
      isInTitle = true;
      continue;
    }
    const first = token + 1;
    const quoted = reading.quotationAt(first);
    if (quoted?.first === first) return [{ first, end: quotedEnd(reading, quoted, limit, isCue) }]; // `It was, she said, | “a lie”`
    return [{ first, end: clauseEnd(reading, first, limit, { isCue, phrase: false }) }];
  }
  return [];
}
