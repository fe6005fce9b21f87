/**
 * What may begin at a place after a cue.
 *
 *     told reporters in Lisbon on Monday | that the strike would go on      clause
 *     said in a statement: | “We will act.”                                 quote
 *     asked the minister | whether he would resign                          question
 *     promised | to resign                                                  infinitive
 *     denied | stealing the boat                                            gerund
 */

import type { Range } from '../../document/index.js';
import { BEFORE_QUESTIONS, OPEN_QUESTION_WORDS, QUESTION_WORDS } from '../../english/clause-words.js';
import { BEFORE_CLAIMS } from '../../english/prepositions.js';
import type { CueVerb } from '../../english/reporting/cue-verb-lines.js';
import { KNOWING } from '../../english/reporting/saying.js';
import { TIME_NOUNS } from '../../english/time-words.js';
import { NEGATIONS } from '../../english/verb-helpers.js';
import { wordSet } from '../../english/words.js';
import { isClauseAt } from '../../grammar/clauses.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import { isNounOfPeople } from '../people.js';
import type { Reading } from '../reading.js';
import type { ComplementKind } from '../statement.js';
import { isThatOfNoun } from './clauses-of-nouns.js';
import { isGapClauseAt } from './gap-clauses.js';

export interface Complement {
  readonly kind: ComplementKind;
  readonly verb: CueVerb;
  /** First token of the content. */
  readonly first: number;
  /** Index after the cue: a preposition that the content hangs on belongs to it. */
  readonly cueEnd: number;
  readonly addressee: Range | null;
  /** Index after the content, where it is known. */
  readonly end?: number;
  /** A token that the content holds whatever stands before it: `described the plan | as | a failure`. */
  readonly through?: number;
}

/** The kind of the complement of a verb that begins at the token; null where none does. */
export function kindAt(
  reading: Reading,
  { frames, lemma }: CueVerb,
  at: number,
  cueEnd: number,
  limit: number,
): ComplementKind | null {
  const word = reading.lower(at);
  if (frames.has('quote') && reading.quotationAt(at)?.first === at)
    return frames.has('sentence') && !isSentence(reading, at) ? null : 'quote';
  // `asked | that`, nothing between the two
  const clausal = frames.has('clause') || (frames.has('that') && (at === cueEnd || !frames.has('question')));
  const isThat = clausal && word === 'that' && !isPointedAt(reading, at, cueEnd);
  if (isThat && isThatClause(reading, at, cueEnd) && !(KNOWING.has(lemma) && isThatNoun(reading, at))) return 'clause';
  if (frames.has('question') && isQuestion(reading, at, cueEnd) && !isTimeAfterMatter(reading, at, cueEnd))
    return 'question';
  if (lemma === 'ask' && frames.size > 1 && !isAskedForOneself(reading, at)) return null;
  if (frames.has('infinitive') && isInfinitive(reading, at) && (!frames.has('wished') || isWished(reading, cueEnd - 1)))
    return 'infinitive';
  if (frames.has('gerund') && isGerund(reading, at)) return 'gerund';
  if (frames.has('clause') && isClauseAt(reading, at, limit))
    return at > cueEnd && reading.upos(at - 1) === 'NOUN' && isGapClauseAt(reading, at, limit) ? null : 'clause';
  return null;
}

/** `hinted at | that`: right after the preposition of the cue. */
export function isPointedAt(reading: Reading, that: number, cueEnd: number): boolean {
  if (that !== cueEnd + 1) return false;
  const before = reading.lower(cueEnd);
  return before === 'at' || BEFORE_CLAIMS.has(before);
}

/** `asked | not to be named`, `asked | to remain anonymous`; those who are `asked | to leave` ask for nothing. */
function isAskedForOneself(reading: Reading, at: number): boolean {
  const to = reading.lower(at) === 'not' ? at + 1 : at;
  if (reading.lower(to) !== 'to') return true;
  const isBeing = reading.lower(to + 1) === 'be' && reading.upos(to + 2) === 'VERB';
  return isBeing || /^(?:remain|stay)$/.test(reading.lower(to + 1));
}

/** `began | “We will act”`, `began: | “late again”`, not `began | “a new life”`. */
function isSentence(reading: Reading, mark: number): boolean {
  return reading.isCapitalised(mark + 1) || /^[,:]$/.test(reading.tokens.text(mark - 1));
}

/** `would | like | to act`; not `likes to act`. */
export function isWished(reading: Reading, verb: number): boolean {
  const helper = reading.upos(verb - 1) === 'ADV' ? verb - 2 : verb - 1;
  return WISHING_HELPERS.has(reading.lower(helper));
}

const WISHING_HELPERS = wordSet("would, 'd, ’d, should");

/** `had not known about the storm | when he sailed`: what is known stands before it. */
function isTimeAfterMatter(reading: Reading, at: number, cueEnd: number): boolean {
  return /^(?:when|where)$/.test(reading.lower(at)) && at > cueEnd && /^(?:about|of)$/.test(reading.lower(cueEnd));
}

/** Not `said that.`, and after a noun not a relative clause: `said in a report | that was published`. */
function isThatClause(reading: Reading, at: number, cueEnd: number): boolean {
  const next = at + 1;
  if (/^[.;]$/.test(reading.tokens.text(next)) || isThatTime(reading, next)) return false;
  if (at === cueEnd && isRelativeOfPlural(reading, at)) return false;
  if (at > cueEnd && reading.upos(at) === 'DET' && reading.upos(at - 1) === 'ADP') return false; // `found proof in | that report`
  if (isThatOfNoun(reading, at, cueEnd)) return false;
  const isRelative =
    at > cueEnd &&
    reading.upos(at - 1) === 'NOUN' &&
    isFiniteVerb(reading, next) &&
    !isSubjectTakenForVerb(reading, next);
  return !isRelative && !(at === cueEnd && isFiniteVerb(reading, next) && reading.upos(next) === 'AUX');
}

/** `warned in a note that | claims | against the firm could grow`: after its phrase comes the auxiliary whose subject it is. */
function isSubjectTakenForVerb(reading: Reading, at: number): boolean {
  // `said on a call that | demand | was soft`: right before another verb
  if (reading.upos(at) === 'VERB' && reading.upos(at + 1) === 'AUX' && isFiniteVerb(reading, at + 1)) return true;
  if (reading.syntax.xpos(at) !== 'VBZ' || reading.upos(at + 1) !== 'ADP') return false;
  const phrase = nounPhraseAfter(reading, at + 2, at + MAX_PHRASE);
  return phrase !== null && reading.syntax.xpos(phrase.end) === 'MD';
}

/** Maximum tokens of `claims against the firm`. */
const MAX_PHRASE = 12;

/** `saw | that man | on Monday`, `knew | that girl`: a noun for somebody, which would have an article after the conjunction. */
function isThatNoun(reading: Reading, that: number): boolean {
  return reading.syntax.xpos(that + 1) === 'NN' && isNounOfPeople(reading.lower(that + 1));
}

/** `said that | day |.`, `said that | night |, …` */
export function isThatTime(reading: Reading, noun: number): boolean {
  return TIME_NOUNS.has(reading.lower(noun)) && /^(?:PUNCT|CCONJ|SCONJ|ADP|)$/.test(reading.upos(noun + 1));
}

/** `Utah, | states that allow hunting`, `a raft of new | rules that promise relief`: a noun, and no subject after "that". */
export function isRelativeOfPlural(reading: Reading, that: number): boolean {
  return reading.lower(that - 1).endsWith('s') && reading.syntax.xpos(that + 1) === 'VBP';
}

function isQuestion(reading: Reading, at: number, cueEnd: number): boolean {
  const word = reading.lower(at);
  // `The boat sank, she recalled, | when it hit the pier`, `Storms are near, they said, | which could mean rain`
  const isAfterAside = reading.tokens.text(cueEnd) === ',' && at - 1 > cueEnd && at - cueEnd <= MAX_ASIDE;
  if (reading.tokens.text(at - 1) === ',' && !(isAfterAside && SURE_QUESTION_WORDS.has(word))) return false;
  // `told the Courier in an interview | which was late`: what describes a noun asks nothing
  if (word === 'which' && at > cueEnd && /^(?:NOUN|PROPN)$/.test(reading.upos(at - 1)) && isFiniteVerb(reading, at + 1))
    return false;
  if (QUESTION_WORDS.has(word)) return true;
  return BEFORE_QUESTIONS.has(word) && OPEN_QUESTION_WORDS.has(reading.lower(at + 1));
}

/** Tokens of `, however,`, `, in the end,`. */
const MAX_ASIDE = 6;

/** They begin no relative clause. */
const SURE_QUESTION_WORDS = wordSet('whether, why, how, what');

export function isInfinitive(reading: Reading, at: number): boolean {
  const to = afterNegation(reading, at);
  if (reading.lower(to) !== 'to') return false;
  // `vowed to “fight every one of them”`, `to “never” pay`
  let verb = reading.quotationAt(to + 1)?.first === to + 1 ? to + 2 : to + 1;
  if (verb > to + 1 && (reading.upos(to) === 'PART' || /^(?:NN|VB.?)$/.test(reading.syntax.xpos(verb)))) return true; // `to “cease and desist”`
  while (reading.upos(verb) === 'ADV') verb += 1;
  const upos = reading.upos(verb);
  if (upos === 'VERB' || upos === 'AUX') return true;
  // `agreed to exchange crews`: taken for a noun, but "to" for no preposition
  if (reading.syntax.xpos(verb) === 'NNS') return false; // `a promise to voters that …`
  if ((upos === 'NOUN' || upos === 'ADJ') && reading.upos(to) === 'PART') return true;
  // `promised to open two piers`: taken for an adjective, but a noun phrase begins after it
  return (upos === 'ADJ' || upos === 'NOUN') && /^(?:DET|NUM|PRON)$/.test(reading.upos(verb + 1));
}

/** Not after a comma: `it rained, Ruiz reported, | citing the board`. */
function isGerund(reading: Reading, at: number): boolean {
  const gerund = reading.lower(at) === 'ever' ? at + 1 : at; // `denied | ever being asked`
  const isVerb = reading.upos(gerund) === 'VERB' || /^(?:being|having)$/.test(reading.lower(gerund));
  return reading.lower(gerund).endsWith('ing') && isVerb && !/^[,–—]$/.test(reading.tokens.text(at - 1));
}

/** `vowed | never | to sail`, `agreed | not only | to pay`. */
function afterNegation(reading: Reading, at: number): number {
  if (!NEGATIONS.has(reading.lower(at))) return at;
  return /^(?:only|ever|again)$/.test(reading.lower(at + 1)) ? at + 2 : at + 1;
}
