/**
 * The noun phrase that begins at a place, read rightwards off part of speech and word order: a subject after its verb,
 * the one addressed, a source after its preposition.
 *
 *     said | Finance Minister Leonore Trattner, who …
 *            ^------------------------------^
 */
import { lastStepRight } from '../../advance.js';
import { DAY_NAMES } from '../../english/time-words.js';
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

/** The phrase that begins at `first` (or after its determiners); `limit` is the index that it does not reach. */
export function nounPhraseAfter(reading: Reading, first: number, limit: number): Range | null {
  const end = coreAfter(reading, first, limit);
  if (end === null) return null;
  return { first, end: lastStepRight(end, (whole) => rightOf(reading, whole, limit)) };
}

/** One step to the right: `the mayor | (HNS)`, `the head | of the union`, `Ruiz | and Bell`. */
function rightOf(reading: Reading, end: number, limit: number): number | null {
  if (end >= limit) return null;
  if (reading.tokens.text(end) === '(' && reading.tokens.text(end + 2) === ')') return Math.min(end + 3, limit);
  const word = reading.lower(end);
  if (TYING.has(word) && !isTime(reading, end + 1)) return coreAfter(reading, end + 1, limit);
  if (isPostmodifier(reading, end) && TYING.has(reading.lower(end + 1))) {
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
  const most = Math.min(limit, first + MAX_PHRASE);
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
  if (DAY_NAMES.has(reading.lower(token)) && named === null) {
    return token > first && reading.upos(token - 1) === 'DET' && reading.upos(token + 1) === 'NOUN'; // `the | February | talks`
  }
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
    case 'X':
      return reading.isCapitalised(token);
    default:
      return false;
  }
}
