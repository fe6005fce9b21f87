/** Verbs before their source: `The road was closed, said Ruiz.` */

import type { Range } from '../../document/index.js';
import { ASIDE_RELATIVES } from '../../english/clause-words.js';
import { DOCUMENTS } from '../../english/people/sources.js';
import { ALL_REFLEXIVE_PRONOUNS, NO_SOURCES, OBJECT_PRONOUNS } from '../../english/pronouns.js';
import type { CueVerb } from '../../english/reporting/cue-verb-lines.js';
import { SAYING_WITHOUT_MARKS } from '../../english/reporting/lexicon.js';
import { wordSet } from '../../english/words.js';
import { hasFiniteVerb, MAX_CLAUSE } from '../../grammar/clauses.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isTime } from '../../grammar/noun-phrase-words.js';
import { withName } from '../../grammar/role-and-name.js';
import { isFiniteVerb, type VerbGroup } from '../../grammar/verb-groups.js';
import { commaAfter } from '../../grammar/word-ends.js';
import type { CueSite } from '../cues.js';
import { isNounOfPeople } from '../people.js';
import { headOf } from '../phrase-heads.js';
import type { Reading } from '../reading.js';
import { isInfinitive } from './complement-kinds.js';

/**
 * `The road was closed, | said | the mayor of the town, who …`: a comma before the verb, a clause before the
 * comma, and after the verb a noun phrase without a verb of its own.
 */
export function isInverted(reading: Reading, { group, end, verbs }: CueSite, limit: number): boolean {
  if (group.form !== 'finite' || group.first !== group.verb || !isAfterPause(reading, group.verb)) return false;
  const clausal = verbs.filter(({ frames }) => frames.has('clause'));
  if (clausal.length === 0) return false;
  const source = sourceAfter(reading, end, limit);
  if (source === null || isWhen(reading, source)) return false;
  // `The road will close, | warned | Ruiz.`: who is named may be warned, but nothing is said of what she is warned of
  // `though the coach, Tom Bell, | urged | fans to wait`
  if (verbs.some(({ afterObject }) => afterObject.has('infinitive')) && isInfinitive(reading, source.end)) return false;
  const mayBeTold = clausal.every(({ frames }) => frames.has('addressee'));
  // `It has limits, | warns | Ruiz: …`
  const isLast = source.end >= limit || reading.tokens.text(source.end) === ':';
  if (mayBeTold && !(reading.lemma(group.verb) !== 'tell' && isSomebody(reading, source) && isLast)) return false;
  // `does not, and never will, | accept the plan`, but `It was, | said one diplomat, | a failure`
  if (reading.upos(group.verb - 2) === 'AUX')
    return reading.tokens.text(source.end) === ',' && isSomebody(reading, source) && mayFollow(reading, group.verb);
  if (cutsIn(reading, group.verb, source, clausal, limit) || isAfterWhole(reading, group.verb, source)) return true;
  // `It is hard to see, says Ruiz, | how it could be`: what follows the source goes on with the clause
  const isGoneOn = reading.tokens.text(source.end) === ',' && GOES_ON.has(reading.lower(source.end + 1));
  const rest = isHeadlineBreak(reading, source.end) || isGoneOn ? source.end : limit;
  if (hasMainVerb(reading, { first: source.end, end: rest })) return false;
  const mayBeObject = verbs.some(({ frames }) => frames.has('object'));
  // `The town, in a letter, | rejected | the questions`
  if (
    mayBeObject &&
    !isSomebody(reading, source) &&
    !endsHeadline(reading, group, source) &&
    !isCredit(reading, group, source, limit)
  )
    return false;
  const isPerson = isSomebody(reading, source) && !mayBeObject;
  const first = Math.max(reading.sentenceAt(group.verb).first, group.verb - MAX_CLAUSE);
  return isPerson || hasMainVerb(reading, { first, end: group.verb - 1 }) || endsHeadline(reading, group, source);
}

/** `She is right, Ruiz’s lawyer, Tom Bell, | argued | this year`: when it was said, and nobody who says it. */
function isWhen(reading: Reading, { end }: Range): boolean {
  return isTime(reading, end - 1) && reading.namedAt(end - 1) === null;
}

/** A comma, also before a closing mark whose quotation ended before: `“It is in “Lume”, he knows,” | said Bell`. */
function isAfterPause(reading: Reading, verb: number): boolean {
  const before = verb - 1;
  if (reading.tokens.text(before) === ',') return true;
  return (
    /^["”]$/.test(reading.tokens.text(before)) &&
    reading.tokens.text(before - 1) === ',' &&
    reading.quotationAt(before) === null
  );
}

/** `She said that it was late, | reported | Lumara.`: a name of which nothing is known, at the end. */
function isCredit(reading: Reading, { verb }: VerbGroup, source: Range, limit: number): boolean {
  if (source.end < limit || reading.lemma(verb) !== 'report') return false;
  for (let token = source.first; token < source.end; token += 1)
    if (!reading.isCapitalised(token) && reading.upos(token) !== 'DET') return false;
  return true;
}

const GOES_ON = wordSet('how, why, whether');

/** `The answer, | said | Ms Ruiz, | was no`, `The trick, | explains | the chef, | is salt`: between a subject and its verb. */
function cutsIn(reading: Reading, verb: number, source: Range, clausal: readonly CueVerb[], limit: number): boolean {
  if (reading.tokens.text(source.end) !== ',') return false;
  if (!isVerbAt(reading, closingOf(reading, source, limit) + 1)) return false;
  if (clausal.some(({ afterObject, lemma }) => afterObject.size > 0 || lemma === 'tell')) return false;
  const isThing = reading.lower(source.first) === 'the' && !isTime(reading, source.first + 1);
  const isOne = isThing || DOCUMENTS.has(reading.lower(headOf(reading, source))); // of “say” alone: `The mate, | denied | the post, has left`
  if (!(reading.lemma(verb) === 'say' && isOne) && !isSomebody(reading, source)) return false;
  const { first } = reading.sentenceAt(verb);
  return !hasFiniteVerb(reading, { first, end: verb - 1 });
}

/** `The answer, said Ruiz, | “is no”`: also within the words quoted. */
function isVerbAt(reading: Reading, at: number): boolean {
  return isFiniteVerb(reading, reading.quotationAt(at)?.first === at ? at + 1 : at);
}

/** Tokens that describe a source. */
const MAX_DESCRIPTION = 30;

/**
 * The comma that a verb follows, after a source that cuts in between the verb and its subject, over what describes the source:
 * `The answer, said Ruiz, who owns the pier | , | was no`; else the comma right after the source.
 */
export function closingOf(reading: Reading, { end }: Range, limit: number): number {
  if (isVerbAt(reading, end + 1)) return end;
  const comma = commaAfter(reading, end + 1, Math.min(limit, end + MAX_DESCRIPTION));
  if (reading.tokens.text(comma) !== ',' || !isVerbAt(reading, comma + 1)) return end;
  const isRelative = /^who(?:se)?$/.test(reading.lower(end + 1));
  return isRelative || !hasFiniteVerb(reading, { first: end + 1, end: comma }) ? comma : end;
}

/** `The pier was old, | said | Bell, the worst he had seen`: a clause without a comma, “said” and somebody between two. */
function isAfterWhole(reading: Reading, verb: number, source: Range): boolean {
  if (reading.tokens.text(source.end) !== ',' || !/^sa(?:id|ys)$/.test(reading.lower(verb))) return false;
  const first = Math.max(reading.sentenceAt(verb).first, verb - MAX_CLAUSE);
  for (let token = first; token < verb - 1; token += 1) if (reading.tokens.text(token) === ',') return false;
  return hasMainVerb(reading, { first, end: verb - 1 }) && isSomebody(reading, source);
}

function mayFollow(reading: Reading, verb: number): boolean {
  return SAYING_WITHOUT_MARKS.has(reading.lower(verb));
}

/** A person or an organisation by name, or one by office or trade: `said | Ana Ruiz of the Harbour Union`, `said | the mayor`. */
function isSomebody(reading: Reading, source: Range): boolean {
  const head = headOf(reading, source);
  const isOf = reading.lower(head + 1) === 'of' && reading.upos(head) === 'NOUN'; // no `commitment of the government of Tom Bell`
  if (reading.namedAt(source.end - 1)?.entity.type === 'PERSON')
    return !isOf || isNounOfPeople(reading.lower(head)) || reading.namedAt(head) !== null;
  const type = reading.namedAt(head)?.entity.type;
  return type === undefined ? isNounOfPeople(reading.lower(head)) : type === 'PERSON' || type === 'ORG';
}

/**
 * `Line to open by June, | says | mayor`, `Harbour wall unsafe, | says | engineer`: a line without a stop that ends in its source needs no finite
 * verb. With a comma in it the subject stands first: `Union, set to strike, | rejects | the plan`.
 */
export function endsHeadline(reading: Reading, { verb }: VerbGroup, source: Range): boolean {
  if (reading.sentenceAt(verb).end !== source.end && !isHeadlineBreak(reading, source.end)) return false;
  if (!reading.lower(verb).endsWith('s')) return false;
  let isSaid = reading.lemma(verb) === 'say';
  for (let token = Math.max(reading.sentenceAt(verb).first, verb - MAX_CLAUSE); token < verb - 1; token += 1) {
    if (reading.tokens.text(token) === ',') return false;
    isSaid ||= reading.lower(token) === 'to' && /^(?:VERB|AUX)$/.test(reading.upos(token + 1));
  }
  return isSaid;
}

/** `says mayor | ; union calls it a lie`, `| : what we know`, `| | Courier` */
function isHeadlineBreak(reading: Reading, token: number): boolean {
  return /^[;:|]$/.test(reading.tokens.text(token));
}

/** The source after a verb that follows what it reports: `said | Marta Oliveira, the head of the union`. */
export function sourceAfter(reading: Reading, end: number, limit: number): Range | null {
  const word = reading.lower(end);
  if (ALL_REFLEXIVE_PRONOUNS.has(word)) return null; // `it asserted itself`
  const source = nounPhraseAfter(reading, end, limit) ?? afterVerb(reading, end, limit);
  // `and his wife, Ana Ruiz, confirmed it`
  if (source?.end === end + 1 && (NO_SOURCES.has(word) || OBJECT_PRONOUNS.has(word))) return null;
  return source === null ? null : withName(reading, source, limit);
}

/** `says | trust chief`, `said | nurse Ana Ruiz`: a noun taken for another word, at the end of a line or before a name. */
function afterVerb(reading: Reading, end: number, limit: number): Range | null {
  const named = reading.namedAt(end + 1);
  if (named?.first === end + 1 && named.entity.type === 'PERSON' && isNounOfPeople(reading.lower(end)))
    return { first: end, end: named.end };
  if (reading.upos(end) !== 'VERB' || reading.lower(end) !== reading.lemma(end)) return null;
  const rest = nounPhraseAfter(reading, end + 1, limit);
  return rest?.end === limit && isNounOfPeople(reading.lower(limit - 1)) ? { first: end, end: limit } : null;
}

/** A finite verb that is not that of a relative clause. */
function hasMainVerb(reading: Reading, { first, end }: Range): boolean {
  let relatives = 0;
  let commas = 0;
  for (let token = first; token < end; token += 1) {
    if (reading.tokens.text(token) === ',') commas += 1;
    if (isRelativeAt(reading, token)) relatives += 1;
    if (!isFiniteVerb(reading, token) || reading.upos(token - 1) === 'AUX') continue;
    // `Ruiz, elected in May,` – but `the crew waited for years`
    if (commas > 0 && /(?:ed|en)$/.test(reading.lower(token)) && /^(?:ADP|PART)$/.test(reading.upos(token + 1)))
      continue;
    if (relatives === 0) return true;
    relatives -= 1;
  }
  return false;
}

function isRelativeAt(reading: Reading, token: number): boolean {
  const word = reading.lower(token);
  if (word === 'that') return /^(?:NOUN|PROPN)$/.test(reading.upos(token - 1)) || reading.upos(token) === 'SCONJ';
  return ASIDE_RELATIVES.has(word) || word === 'as' || word === 'when';
}
