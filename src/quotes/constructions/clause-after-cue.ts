/**
 * What goes on with a clause after its cue.
 *
 *     The strike, she said, | would go on             Nobody came, she said, | because the sea was high
 *     There is no contract, she said, | and no desk   Nobody came, she said: | the sea was high
 */
import type { Range } from '../../document/index.js';
import { AFTERTHOUGHTS, GOING_ON } from '../../english/clause-words.js';
import { SPEAKING_PRONOUNS } from '../../english/pronouns.js';
import { NEGATIONS, REPORTED_HELPERS } from '../../english/verb-helpers.js';
import { places } from '../../grammar/adjuncts.js';
import { clauseEnd } from '../../grammar/clause-ends.js';
import { hasFiniteVerb, isClauseAt } from '../../grammar/clauses.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import { cueAt } from '../cues.js';
import type { Reading } from '../reading.js';
import type { IsCue } from '../scope.js';
import { quotedEnd } from './quoted-ends.js';
import { MAX_TAIL } from './sentence-parts.js';

export interface AfterCue {
  readonly reading: Reading;
  /** Index after the cue, its source and the one addressed. */
  readonly from: number;
  readonly limit: number;
  readonly isCue: IsCue;
  /** The words before the cue ask for more. */
  readonly isOpen: boolean;
  /** They end in an auxiliary. */
  readonly isCut: boolean;
}

/** The words after the cue that are content, too; none where nothing goes on. */
export function clauseAfter(after: AfterCue): Range[] {
  const { reading, from, limit, isCue } = after;
  const end = Math.min(limit, from + MAX_TAIL) - 1;
  if (from < end && reading.tokens.text(from) === ':') return [restAt(after, from + 1, limit)];
  let isInTitle = false;
  for (let token = from; token < end; token += 1) {
    if (isCue(token)) return [];
    if (reading.tokens.text(token) !== ',') continue;
    const joined = /^(?:and|but)$/.test(reading.lower(token + 1)) ? reading.quotationAt(token + 2) : null;
    if (joined?.first === token + 2) return [{ first: token + 1, end: joined.end }]; // `, but “not for long”`
    if (isNextAt(after, token)) return [restAt(after, token + 1)];
    if (token + 2 >= limit) return []; // one word
    if (goesOnAt(after, token) || (isInTitle && isFiniteVerb(reading, token + 1))) return [restAt(after, token + 1)];
    if (isInTitle || !opensTitle(after, token)) return [];
    isInTitle = true;
  }
  return [];
}

/** @param known index after the words, where no quotation begins them */
function restAt({ reading, limit, isCue }: AfterCue, first: number, known?: number): Range {
  const quotation = reading.quotationAt(first);
  if (quotation?.first === first) return { first, end: quotedEnd(reading, quotation, limit, { isCue }) }; // `It was, she said, | “a lie”`
  return { first, end: known ?? clauseEnd(reading, first, limit, { isCue, phrase: false }) };
}

/** Whether what follows the comma goes on with words that ask for more, or adds a few to those that do not. */
function isNextAt({ reading, from, limit, isOpen, isCut }: AfterCue, comma: number): boolean {
  if (isOpen && (comma === from || (isCut && isAfterAdjuncts(reading, from, comma)))) return true;
  return comma === from && isAfterthought(reading, comma + 1, limit);
}

function goesOnAt({ reading, from, limit }: AfterCue, comma: number): boolean {
  if (reading.upos(comma + 1) === 'AUX') return true;
  return isAfterAdjuncts(reading, from, comma) && isTail(reading, comma + 1, limit);
}

/** `A friend, she wrote in her memoir, | The Pier, | asked …` */
function opensTitle({ reading, from, isOpen }: AfterCue, comma: number): boolean {
  return isOpen && reading.isCapitalised(comma + 1) && isAfterAdjuncts(reading, from, comma);
}

/** `, she said, | because the sea was high`; `…, she said, | and nobody would sail`. */
export function isTail(reading: Reading, at: number, limit: number): boolean {
  const word = reading.lower(at);
  if (GOING_ON.has(word)) return true;
  if (word === 'which') return isFiniteVerb(reading, at + 1); // `Storms are near, he said, | which could mean rain`
  if (isGoneOnBy(reading, at) || isOfThem(reading, at) || isConceded(reading, at, limit)) return true;
  if (word === 'from' && /^(?:NUM|SYM)$/.test(reading.upos(at + 1))) return true; // `The toll will rise, she said, | from £2 to £3`
  if (word !== 'and' && word !== 'but' && word !== 'or') return false;
  return isClauseAt(reading, at + 1, limit) && !isReportAt(reading, at + 1, limit);
}

/** `Four were hurt, she said, | all of them children`, `| most of whom were sailors`. */
function isOfThem(reading: Reading, at: number): boolean {
  return reading.lower(at + 1) === 'of' && /^(?:them|whom|which)$/.test(reading.lower(at + 2));
}

/** `The toll would rise, she said, | though some villages might be spared`; not `| though she could not say when`, `| though nobody came`. */
function isConceded(reading: Reading, at: number, limit: number): boolean {
  if (!/^(?:al)?though$/.test(reading.lower(at)) || SPEAKING_PRONOUNS.has(reading.lower(at + 1))) return false;
  const helper = nounPhraseAfter(reading, at + 1, limit)?.end ?? limit;
  return helper < limit && REPORTED_HELPERS.has(reading.lower(helper));
}

/** `It was late, Ruiz said, and | Bell said | the pier was shut`: somebody else, and what he says. */
function isReportAt(reading: Reading, first: number, limit: number): boolean {
  const verb = nounPhraseAfter(reading, first, limit)?.end ?? limit;
  return (
    verb < limit &&
    cueAt(reading, verb)?.verbs.some(({ act, frames }) => act === 'say' && frames.has('clause')) === true
  );
}

/** `She had never met him, she said, | and then would not see him`; not `| and left`, `| and was led away`. */
function isGoneOnBy(reading: Reading, at: number): boolean {
  if (!/^(?:and|but)$/.test(reading.lower(at))) return false;
  const first = reading.lower(at + 1) === 'then' ? at + 2 : at + 1;
  const helper = reading.lower(first);
  return REPORTED_HELPERS.has(helper) || (helper === 'did' && NEGATIONS.has(reading.lower(first + 1)));
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
