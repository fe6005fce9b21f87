/**
 * What is said around a source that stands in its sentence like an adverb: after it, before it, or on both sides.
 *
 *     According to the survey, | one voter in three would abstain
 *     One voter in three, | according to the survey, | would abstain
 *     In the end, | as the mayor said, | nobody paid
 */

import type { Range } from '../../document/index.js';
import { ASIDE_RELATIVES, CLAUSE_PHRASES, COORDINATING_CONJUNCTIONS } from '../../english/clause-words.js';
import { MEANS_AFTER_WORDS } from '../../english/means.js';
import { DOCUMENTS } from '../../english/people/sources.js';
import { wordSet } from '../../english/words.js';
import { hasFiniteVerb, isPlainClauseAt, MAX_CLAUSE } from '../../grammar/clauses.js';
import { coreAfter, nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isHyphen, isPossessive, isTime } from '../../grammar/noun-phrase-words.js';
import { commaAfter } from '../../grammar/word-ends.js';
import { isNounOfPeople } from '../people.js';
import { headOf } from '../phrase-heads.js';
import type { Reading } from '../reading.js';
import { afterLead } from './sentence-parts.js';

/** @param at first token of the source's words; @param end index after its last; @param limit index after the sentence's words */
export function contentAround(reading: Reading, at: number, end: number, limit: number): Range[] {
  const first = Math.max(reading.sentenceAt(at).first, at - MAX_CLAUSE);
  const mark = markAfter(reading, end, limit);
  const rest = mark === null || mark + 1 >= limit ? [] : [restAfter(reading, mark, limit)];
  if (at === first || (at === first + 1 && isLead(reading, first))) return rest;
  const before = beforeMark(reading, first, at);
  // `The pier is shut, and | as Ruiz noted, | boats are few`: what follows is a clause of its own
  const isJoined = /^(?:and|but)$/.test(reading.lower(at - 1)) && reading.tokens.text(at - 2) === ',';
  if (before === null || (isJoined && rest.some((range) => hasFiniteVerb(reading, range)))) return rest;
  if (rest.length === 0 || mark === null || !/^[,—–-]$/.test(reading.tokens.text(at - 1))) return [before];
  // `a brewery, where she learned, as she puts it, | to listen to pipes`: only what follows is put so
  if (reading.lower(mark + 1) === 'to' && reading.upos(before.end - 1) === 'VERB') return rest;
  const isOpen = /^(?:AUX|DET|ADP)$/.test(reading.upos(before.end - 1)); // `the war was, | as she put it, | “a long night”`
  const isPhrase = isPhraseOfClause(reading, mark + 1, limit);
  const hasVerb = hasFiniteVerb(reading, before);
  // `Bees live longer, according to the paper, | published in May`: the source is described
  const isParticiple = hasVerb && DESCRIBING_SOURCES.has(reading.lower(mark + 1));
  const isVerb = /^(?:AUX|VERB)$/.test(reading.upos(mark + 1)) && !isParticiple;
  const goesOn = isOpen || isPhrase || isVerb || !hasVerb;
  return goesOn ? [before, ...rest] : [before];
}

/** After a source and a comma they say where its words are from. */
const DESCRIBING_SOURCES = wordSet(
  'published, released, conducted, obtained, seen, reviewed, compiled, posted, issued, commissioned, speaking, writing, quoted, cited, including, filed, signed, unveiled, presented',
);

/** `She was born, according to Bell, | on a bus`; not `| in a letter to the Courier`, `| with whom she sailed`. */
function isPhraseOfClause(reading: Reading, at: number, limit: number): boolean {
  if (!CLAUSE_PHRASES.has(reading.lower(at)) || /^(?:whom|which|then)$/.test(reading.lower(at + 1))) return false;
  const end = coreAfter(reading, at + 1, limit);
  return end !== null && !DOCUMENTS.has(reading.lower(end - 1)) && !MEANS_AFTER_WORDS.has(reading.lower(end - 1));
}

/** A mark or a word that ties the sentence to the one before. */
function isLead(reading: Reading, token: number): boolean {
  return !/^\p{L}/u.test(reading.tokens.text(token)) || COORDINATING_CONJUNCTIONS.has(reading.lower(token));
}

/**
 * A quotation in it is content to its end: `According to Bell, | the mate wrote: “We left. | It was late.”`; a comma within its marks ends what
 * is said: `According to Bell, | “it is late,” | meaning the ferry`.
 */
function restAfter(reading: Reading, mark: number, limit: number): Range {
  const next = reading.quotationAt(mark + 1);
  if (next?.first === mark + 1 && reading.tokens.text(next.last) === ',') return { first: mark + 1, end: next.end };
  const quotation = reading.quotationAt(limit - 1);
  const isOwn = quotation !== null && quotation.first > mark && quotation.end > limit;
  return { first: mark + 1, end: isOwn ? quotation.end : limit };
}

/** The words before the source and its comma; a quotation that ends there begins where it begins. */
function beforeMark(reading: Reading, first: number, at: number): Range | null {
  let end = at;
  while (end > first && /^[,—–-]$/.test(reading.tokens.text(end - 1))) end -= 1;
  const quotation = reading.quotationAt(end - 1);
  const begin = quotation !== null && quotation.end === end && quotation.first < first ? quotation.first : first;
  const lead = afterLead(reading, begin);
  return end - lead < 2 ? null : { first: lead, end };
}

/** Maximum tokens from a source to its comma. */
const MAX_MARK = 40;

/** The comma or colon that ends the source, with all that describes it. */
function markAfter(reading: Reading, from: number, limit: number): number | null {
  for (let token = from; token < Math.min(limit, from + MAX_MARK); token += 1) {
    if (/^[,:]$/.test(reading.tokens.text(token))) return afterDescriptions(reading, token, limit);
  }
  return null;
}

/** Maximum descriptions of a source: `Tom Bell, | 43, | a farmer, | who owns the pier, |`. */
const MAX_DESCRIPTIONS = 4;

function afterDescriptions(reading: Reading, first: number, limit: number): number {
  let comma = first;
  for (let described = 0; described < MAX_DESCRIPTIONS; described += 1) {
    const next = commaAfter(reading, comma + 1, Math.min(limit, comma + MAX_DESCRIPTION));
    if (reading.tokens.text(next) !== ',' || !isDescription(reading, { first: comma + 1, end: next }, limit)) break;
    comma = next;
  }
  return comma;
}

/** Tokens from one comma to the next. */
const MAX_DESCRIPTION = 30;

/** `43`, `now 80`, `who owns the pier`, `the mayor of Haro`, `mayor of Haro`, `from Haro`, before a clause; not `in May`, not `the crew` of a list. */
function isDescription(reading: Reading, { first, end }: Range, limit: number): boolean {
  const word = reading.lower(first);
  if (ASIDE_RELATIVES.has(word) || reading.tokens.slice(first, first + 2) === 'known as') return true;
  if (/^(?:speaking|writing)$/.test(word) || (word === 'in' && DOCUMENTS.has(reading.lower(end - 1)))) return true;
  if (!hasFiniteVerb(reading, { first: end + 1, end: limit })) return false;
  const number = /^(?:now|then|aged)$/.test(word) ? first + 1 : first;
  if (/^\d/.test(reading.tokens.text(number))) return end - number === 1;
  const name = reading.namedAt(first);
  // `a note by the director, | Ana Ruiz |, the pier is safe`
  if (
    name?.entity.type === 'PERSON' &&
    name.first === first &&
    name.end === end &&
    isNounOfPeople(reading.lower(first - 2))
  )
    return true;
  if (isHomeAt(reading, first, end)) return isPlainClauseAt(reading, end + 1);
  // `Tom Bell, | prosecuting |, …`
  if (end - first === 1) return /^(?:however|too|meanwhile)$/.test(word) || reading.syntax.xpos(first) === 'VBG';
  if (hasFiniteVerb(reading, { first, end: relativeIn(reading, first, end) })) return false;
  if (/^\p{Lu}$/u.test(reading.tokens.text(first)) && isHyphen(reading, first + 1)) return true; // `R-Texas`
  if (OF_SOMEBODY.has(word)) return !isTime(reading, first + 1) && reading.upos(first + 1) !== 'NUM';
  const phrase = nounPhraseAfter(reading, first, end);
  if (phrase?.first !== first) return false;
  const head = headOf(reading, phrase);
  const isOf = head + 1 < end && /^(?:of|for|at)$/.test(reading.lower(head + 1));
  const isSingle = reading.upos(first) === 'DET' || isPossessive(reading, first) || isOf || hasOwner(reading, phrase);
  return (
    isSingle && reading.namedAt(head) === null && isNounOfPeople(reading.lower(head)) && !isList(reading, end, limit)
  );
}

/** `of Elm Row, | Haro |, …`: after a place or a name where it lies, in capitals. */
function isHomeAt(reading: Reading, first: number, end: number): boolean {
  if (end - first > MAX_HOME || !reading.isCapitalised(first - 2)) return false;
  for (let token = first; token < end; token += 1) if (!reading.isCapitalised(token)) return false;
  return true;
}

/** Tokens of the name of a place. */
const MAX_HOME = 3;

/** `from the University of Haro`, `of Elm Row`, `for the defence` */
const OF_SOMEBODY = wordSet('of, from, for');

/** `a professor of law | who took no part`: where a relative clause begins, else the end. */
function relativeIn(reading: Reading, first: number, end: number): number {
  for (let token = first + 1; token < end; token += 1)
    if (/^(?:who|which|that)$/.test(reading.lower(token))) return token;
  return end;
}

/** `Haro’s former mayor` */
function hasOwner(reading: Reading, { first, end }: Range): boolean {
  for (let token = first; token < end; token += 1) if (/^['’]s$/.test(reading.tokens.text(token))) return true;
  return false;
}

/** `the mayor, | the clerk and the crew were late` */
function isList(reading: Reading, comma: number, limit: number): boolean {
  const next = nounPhraseAfter(reading, comma + 1, limit);
  // `a clerk of Elm Row, | Haro, the pier is safe`
  if (next !== null && isHomeAt(reading, next.first, next.end) && isPlainClauseAt(reading, next.end + 1)) return false;
  return next !== null && (reading.tokens.text(next.end) === ',' || reading.lower(next.end) === 'and');
}
