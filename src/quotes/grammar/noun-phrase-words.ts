/** The words that noun phrases are made of, end with, or break at; for both directions of reading. */
import { OTHER_PRONOUNS, PERSONAL_PRONOUNS } from '../../english/people/sources.js';
import { DAY_NAMES, TIME_NOUNS } from '../../english/time-words.js';
import type { Reading } from './view.js';

/** No noun phrase in news has more tokens before its verb. */
export const MAX_PHRASE = 30;

/** Prepositions that tie a second noun phrase to the one before. */
export const TYING = new Set(
  'of for in at from with on near between against behind inside within among about to by under outside'.split(' '),
);

/** Words after a noun that tie a phrase to it and are no verb of a sentence: `officials | familiar with the matter`. */
const POSTMODIFIERS = new Set(
  `familiar close aware critical briefed based involved working affiliated accused charged appointed elected hired named posted
   stationed living born employed trained aligned allied associated connected opposed loyal responsible present interviewed
   polled surveyed conducted published released compiled`.split(/\s+/),
);

export function isPostmodifier(reading: Reading, token: number): boolean {
  if (POSTMODIFIERS.has(reading.lower(token))) return true;
  return reading.upos(token) === 'VERB' && /(?:ed|en)$/.test(reading.lower(token)) && reading.lower(token + 1) === 'by';
}

/** Whether the token can be the last of a phrase. */
export function endsPhrase(reading: Reading, token: number): boolean {
  const named = reading.namedAt(token);
  if (named !== null) return token === named.end - 1 || reading.upos(token) !== 'ADP';
  const upos = reading.upos(token);
  if (upos === 'NOUN' || upos === 'PROPN') return !DAY_NAMES.has(reading.lower(token));
  return upos === 'NUM' || (upos === 'X' && reading.isCapitalised(token)); // a surname taken for a foreign word
}

/** `the opposing party`, `a published poll`; a capital within a name: `Mindanao Herald`. */
export function isAttributive(reading: Reading, token: number): boolean {
  if (reading.namedAt(token) !== null) return true;
  const left = reading.upos(token - 1);
  if (reading.tokens.text(token - 1) === '-' && !reading.tokens.spaceBefore(token)) return true; // `Almaty-based`
  return (
    /(?:ed|ing|en)$/.test(reading.lower(token)) &&
    (left === 'DET' || left === 'ADJ' || isPossessive(reading, token - 1) || reading.isCapitalised(token))
  );
}

/** Between `Ohio` and `Hartwick`, after a day or a week, names and phrases end. */
export function breaksBetween(reading: Reading, left: number, right: number): boolean {
  const describes =
    reading.upos(left - 1) === 'DET' && DAY_NAMES.has(reading.lower(left)) && reading.upos(right) === 'NOUN';
  if (isTime(reading, left) && !/^['’]/.test(reading.tokens.text(right))) return !describes; // `the February | talks`
  const [a, b] = [reading.namedAt(left), reading.namedAt(right)];
  if (a === null || b === null || a === b) return false;
  return (
    b.entity.type === 'PERSON' && (a.entity.type === 'GPE' || a.entity.type === 'LOC' || a.entity.type === 'PERSON')
  );
}

export function isTime(reading: Reading, token: number): boolean {
  const word = reading.lower(token);
  return DAY_NAMES.has(word) || TIME_NOUNS.has(word);
}

export function isPredeterminer(reading: Reading, token: number): boolean {
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
  if (word === 'one' || OTHER_PRONOUNS.has(word))
    return reading.upos(token) !== 'ADJ' || TYING.has(reading.lower(token + 1));
  return PERSONAL_PRONOUNS.has(word);
}
