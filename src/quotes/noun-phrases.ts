/**
 * Noun phrases, read off part of speech and word order: the one that ends at a place (the subject before a verb) and the
 * one that begins there (a subject behind its verb, or the one addressed).
 *
 *     a spokesman for the ministry in Lisbon | said          said | Finance Minister Leonore Trattner, who …
 *     ^------------------------------------^                       ^----------------------------^
 */

import { OTHER_PRONOUNS, PERSONAL_PRONOUNS } from './lexicons/speakers.js';
import { DAY_NAMES, TIME_NOUNS } from './lexicons/time-words.js';
import type { Range } from './range.js';
import type { Reading } from './reading.js';

/** No noun phrase in news has more tokens before its verb. */
const LONGEST = 30;

/** Prepositions that tie a second noun phrase to the one before. */
const TYING = new Set(
  'of for in at from with on near between against behind inside within among about to by under outside'.split(' '),
);

/** @param end index behind the phrase's last token; @param floor the phrase does not reach further left */
export function nounPhraseBefore(reading: Reading, end: number, floor: number): Range | null {
  const least = Math.max(floor, end - LONGEST);
  let first = coreBefore(reading, end, least);
  if (first === null) return null;
  if (isPronoun(reading, first)) return { first, end };
  for (;;) {
    const left = leftOf(reading, first, least);
    if (left === null) return { first, end };
    first = left;
  }
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
    return isClauseStart(reading, head, floor) || alike(reading, head, first) ? head : null;
  }
  return null;
}

/** Words behind a noun that tie a phrase to it and are no verb of a sentence: `officials | familiar with the matter`. */
const POSTMODIFIERS = new Set(
  `familiar close aware critical briefed based involved working affiliated accused charged appointed elected hired named posted
   stationed living born employed trained aligned allied associated connected opposed loyal responsible present interviewed
   polled surveyed conducted published released compiled`.split(/\s+/),
);

function isPostmodifier(reading: Reading, token: number): boolean {
  return POSTMODIFIERS.has(reading.lower(token));
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

/** First token of the phrase without its ties that ends in front of `end`; null when there is none. */
function coreBefore(reading: Reading, end: number, floor: number): number | null {
  let last = end - 1;
  if (reading.tokens.text(last) === ')') {
    last = bracketBefore(reading, last, floor) - 1;
  }
  if (last < floor) return null;
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

function endsPhrase(reading: Reading, token: number): boolean {
  const named = reading.namedAt(token);
  if (named !== null) return token === named.end - 1 || reading.upos(token) !== 'ADP';
  const upos = reading.upos(token);
  if (upos === 'NOUN' || upos === 'PROPN') return !DAY_NAMES.has(reading.lower(token));
  return upos === 'NUM' && OTHER_PRONOUNS.has(reading.lower(token)) ? true : upos === 'NUM';
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
    case 'DET':
    case 'SYM':
      return true;
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
    default:
      return false;
  }
}

/** `the opposing party`, `a published poll`; a capital within a name: `Mindanao Herald`. */
function isAttributive(reading: Reading, token: number): boolean {
  if (reading.namedAt(token) !== null) return true;
  const left = reading.upos(token - 1);
  if (reading.tokens.text(token - 1) === '-' && !reading.tokens.spaceBefore(token)) return true; // `Almaty-based`
  return (
    /(?:ed|ing|en)$/.test(reading.lower(token)) &&
    (left === 'DET' || left === 'ADJ' || isPossessive(reading, token - 1) || reading.isCapitalised(token))
  );
}

/** Between `Ohio` and `Hartwick`, behind a day or a week, names and phrases end. */
function breaksBetween(reading: Reading, left: number, right: number): boolean {
  if (isTime(reading, left) && !/^['’]/.test(reading.tokens.text(right))) return true;
  const [a, b] = [reading.namedAt(left), reading.namedAt(right)];
  if (a === null || b === null || a === b) return false;
  return (
    b.entity.type === 'PERSON' && (a.entity.type === 'GPE' || a.entity.type === 'LOC' || a.entity.type === 'PERSON')
  );
}

function isTime(reading: Reading, token: number): boolean {
  const word = reading.lower(token);
  return DAY_NAMES.has(word) || TIME_NOUNS.has(word);
}

function beginsPhrase(reading: Reading, token: number): boolean {
  return (reading.upos(token) === 'DET' && reading.namedAt(token) === null) || isPossessive(reading, token);
}

function isPredeterminer(reading: Reading, token: number): boolean {
  return /^(?:all|both|half|such|not|even|only)$/.test(reading.lower(token)) && reading.namedAt(token) === null;
}

const POSSESSIVES = new Set('my your his her its our their whose'.split(' '));

export function isPossessive(reading: Reading, token: number): boolean {
  return POSSESSIVES.has(reading.lower(token));
}

/** A pronoun that is a whole phrase: `he`, `who`, `some`, not `her` in `her cousin`. */
export function isPronoun(reading: Reading, token: number): boolean {
  const word = reading.lower(token);
  if (word === 'that') return reading.upos(token) === 'PRON';
  if (word === 'one' || OTHER_PRONOUNS.has(word)) return reading.upos(token) !== 'ADJ';
  return PERSONAL_PRONOUNS.has(word);
}

/** The phrase that begins at `first` (or behind its determiners); `limit` is the index that it does not reach. */
export function nounPhraseAfter(reading: Reading, first: number, limit: number): Range | null {
  const end = coreAfter(reading, first, limit);
  if (end === null) return null;
  let whole = end;
  for (;;) {
    const right = rightOf(reading, whole, limit);
    if (right === null) return { first, end: whole };
    whole = right;
  }
}

function rightOf(reading: Reading, end: number, limit: number): number | null {
  if (reading.tokens.text(end) === '(' && reading.tokens.text(end + 2) === ')') return Math.min(end + 3, limit);
  const word = reading.lower(end);
  if (TYING.has(word) && !isTime(reading, end + 1)) return coreAfter(reading, end + 1, limit);
  if (end < limit && isPostmodifier(reading, end) && TYING.has(reading.lower(end + 1))) {
    return coreAfter(reading, end + 2, limit); // `officials | familiar with the matter`
  }
  if (word === 'and' && reading.namedAt(end - 1) !== null && reading.namedAt(end + 1) !== null) {
    return coreAfter(reading, end + 1, limit);
  }
  return null;
}

/** End of the phrase without its ties that begins at `first`. */
export function coreAfter(reading: Reading, first: number, limit: number): number | null {
  if (first >= limit) return null;
  if (isPronoun(reading, first) && !/^(?:NOUN|PROPN|ADJ)$/.test(reading.upos(first + 1))) {
    return first + 1;
  }
  if (/^(?:me|him|her|us|them|himself|herself|themselves|itself)$/.test(reading.lower(first))) {
    if (reading.lower(first) !== 'her' || !/^(?:NOUN|ADJ|PROPN)$/.test(reading.upos(first + 1))) return first + 1;
  }
  let end = first;
  let head = -1;
  const most = Math.min(limit, first + LONGEST);
  while (end < most && goesOnRight(reading, end, first)) {
    if (endsPhrase(reading, end)) head = end;
    end += 1;
  }
  return head < 0 ? null : head + 1;
}

function goesOnRight(reading: Reading, token: number, first: number): boolean {
  if (token > first && breaksBetween(reading, token - 1, token)) return false;
  const named = reading.namedAt(token);
  if (named !== null && token > named.first) return true;
  if (DAY_NAMES.has(reading.lower(token)) && named === null) return false;
  const text = reading.tokens.text(token);
  switch (reading.upos(token)) {
    case 'NOUN':
    case 'PROPN':
    case 'ADJ':
    case 'NUM':
    case 'SYM':
      return true;
    case 'DET':
      return token === first || reading.upos(token - 1) === 'DET' || isPredeterminer(reading, token - 1);
    case 'PRON':
      return isPossessive(reading, token) && (token === first || isPredeterminer(reading, token - 1));
    case 'PART':
      return /^['’]s?$/.test(text);
    case 'ADV':
      return reading.upos(token + 1) === 'ADJ' || isPredeterminer(reading, token);
    case 'VERB':
      return token > first && isAttributive(reading, token) && /^(?:NOUN|PROPN|ADJ)$/.test(reading.upos(token + 1));
    case 'PUNCT':
      return (
        token > first &&
        /^[-–&/]$/.test(text) &&
        !reading.tokens.spaceBefore(token) &&
        !reading.tokens.spaceBefore(token + 1)
      );
    case 'CCONJ':
      return text === '&';
    default:
      return false;
  }
}
