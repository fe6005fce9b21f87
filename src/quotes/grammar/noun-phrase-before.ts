/**
 * The noun phrase that ends at a place, read leftwards off part of speech and word order: the subject before a verb.
 *
 *     a spokesman for the ministry in Lisbon | said
 *     ^------------------------------------^
 */
import { lastStepLeft } from '../../advance.js';
import { PERSONAL_PRONOUNS } from '../../english/people/sources.js';
import {
  breaksBetween,
  endsPhrase,
  isAttributive,
  isPossessive,
  isPostmodifier,
  isPredeterminer,
  isPronoun,
  isTime,
  MAX_PHRASE,
  TYING,
} from './noun-phrase-words.js';
import type { Range } from './range.js';
import type { Reading } from './view.js';

/** @param end index after the phrase's last token; @param floor the phrase does not reach further left */
export function nounPhraseBefore(reading: Reading, end: number, floor: number): Range | null {
  const least = Math.max(floor, end - MAX_PHRASE);
  const first = coreBefore(reading, end, least);
  if (first === null) return null;
  if (
    isPronoun(reading, first) &&
    !isJoined(reading, first) &&
    !(TYING.has(reading.lower(first - 1)) && isPostmodifier(reading, first - 2))
  ) {
    return { first, end };
  }
  return { first: lastStepLeft(first, (left) => leftOf(reading, left, least)), end };
}

/** `Ruiz and | others`. */
function isJoined(reading: Reading, first: number): boolean {
  return reading.lower(first) === 'others' && reading.lower(first - 1) === 'and' && reading.namedAt(first - 2) !== null;
}

/** One step to the left: `a spokesman for | the ministry`, `officials familiar with | the matter`, `Ruiz and | Bell`. */
function leftOf(reading: Reading, first: number, floor: number): number | null {
  const before = first - 1;
  if (before <= floor) return null;
  const word = reading.lower(before);
  if (TYING.has(word)) {
    const head = coreBefore(reading, before, floor);
    if (head !== null) return isTime(reading, before - 1) || PERSONAL_PRONOUNS.has(reading.lower(head)) ? null : head;
    if (isPostmodifier(reading, before - 1)) return coreBefore(reading, before - 1, floor);
    return null;
  }
  if (word === 'and' || word === '&') {
    const head = coreBefore(reading, before, floor);
    if (head === null || isTime(reading, before - 1)) return null;
    return isClauseStart(reading, head, floor) || alike(reading, head, first) || isJoined(reading, first) ? head : null;
  }
  return null;
}

/** Two names, or two common nouns without a verb of their own, are joined by "and". */
function alike(reading: Reading, left: number, right: number): boolean {
  return reading.namedAt(left) !== null && reading.namedAt(right) !== null && isClauseStart(reading, left, -1);
}

function isClauseStart(reading: Reading, token: number, floor: number): boolean {
  if (token <= floor || token === reading.sentenceAt(token).first) return true;
  const before = reading.upos(token - 1);
  return before === 'PUNCT' || before === 'SCONJ' || before === 'CCONJ';
}

/** First token of the phrase without its ties that ends before `end`; null when there is none. */
function coreBefore(reading: Reading, end: number, floor: number): number | null {
  let last = end - 1;
  if (reading.tokens.text(last) === ')') {
    last = bracketBefore(reading, last, floor) - 1;
  }
  if (last < floor) return null;
  if (/^(?:him|her|them|me|us)$/.test(reading.lower(last)) && isPostmodifier(reading, last - 2)) return last; // `close to | him`
  if (isPronoun(reading, last)) {
    return quantified(reading, last, floor);
  }
  if (!endsPhrase(reading, last)) return null;
  let first = last;
  while (first > floor && goesOnLeft(reading, first - 1, first)) {
    first -= 1;
    if (beginsPhrase(reading, first)) break;
  }
  while (first > floor && isPredeterminer(reading, first - 1)) first -= 1;
  return first;
}

/** `all of them`, `one of the two`. */
function quantified(reading: Reading, token: number, floor: number): number {
  return token - 1 > floor && reading.lower(token - 1) === 'of' && isPronoun(reading, token - 2) ? token - 2 : token;
}

/** Where the bracket that closes at `last` opens: `(CHO)`, `(R-Ohio)`. */
function bracketBefore(reading: Reading, last: number, floor: number): number {
  for (let token = last - 1; token > Math.max(floor, last - 8); token -= 1) {
    if (reading.tokens.text(token) === '(') return token;
  }
  return last;
}

function goesOnLeft(reading: Reading, token: number, right: number): boolean {
  if (breaksBetween(reading, token, right)) return false;
  const named = reading.namedAt(token);
  if (named !== null && right < named.end) return true;
  const text = reading.tokens.text(token);
  switch (reading.upos(token)) {
    case 'NOUN':
    case 'PROPN':
    case 'ADJ':
    case 'NUM':
    case 'SYM':
      return true;
    case 'DET':
      return !/^(?:what|which)$/.test(text.toLowerCase()); // `what | Bell said`
    case 'PRON':
      return isPossessive(reading, token);
    case 'PART':
      return /^['’]s?$/.test(text);
    case 'ADV':
      return reading.upos(right) === 'ADJ' || reading.upos(right) === 'NUM';
    case 'VERB':
      return isAttributive(reading, token);
    case 'PUNCT':
      return /^[-–&/.]$/.test(text) && !reading.tokens.spaceBefore(token) && !reading.tokens.spaceBefore(right);
    case 'CCONJ':
      return text === '&';
    case 'X':
      return reading.isCapitalised(token);
    default:
      return false;
  }
}

function beginsPhrase(reading: Reading, token: number): boolean {
  return (reading.upos(token) === 'DET' && reading.namedAt(token) === null) || isPossessive(reading, token);
}
