/** The words that noun phrases are made of, end with, or break at; for both directions of view. */
import { OTHER_PRONOUNS, PERSONAL_PRONOUNS } from '../english/people/sources.js';
import { DAY_NAMES, TIME_NOUNS } from '../english/time-words.js';
import type { View } from './view.js';

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

export function isPostmodifier(view: View, token: number): boolean {
  if (POSTMODIFIERS.has(view.lower(token))) return true;
  return view.upos(token) === 'VERB' && /(?:ed|en)$/.test(view.lower(token)) && view.lower(token + 1) === 'by';
}

/** Whether the token can be the last of a phrase. */
export function endsPhrase(view: View, token: number): boolean {
  const named = view.namedAt(token);
  if (named !== null) return token === named.end - 1 || view.upos(token) !== 'ADP';
  const upos = view.upos(token);
  if (upos === 'NOUN' || upos === 'PROPN') return !DAY_NAMES.has(view.lower(token));
  return upos === 'NUM' || (upos === 'X' && view.isCapitalised(token)); // a surname taken for a foreign word
}

/** `the opposing party`, `a published poll`; a capital within a name: `Mindanao Herald`. */
export function isAttributive(view: View, token: number): boolean {
  if (view.namedAt(token) !== null) return true;
  const left = view.upos(token - 1);
  if (view.tokens.text(token - 1) === '-' && !view.tokens.spaceBefore(token)) return true; // `Almaty-based`
  return (
    /(?:ed|ing|en)$/.test(view.lower(token)) &&
    (left === 'DET' || left === 'ADJ' || isPossessive(view, token - 1) || view.isCapitalised(token))
  );
}

/** Between `Ohio` and `Hartwick`, after a day or a week, names and phrases end. */
export function breaksBetween(view: View, left: number, right: number): boolean {
  const describes = view.upos(left - 1) === 'DET' && DAY_NAMES.has(view.lower(left)) && view.upos(right) === 'NOUN';
  if (isTime(view, left) && !/^['’]/.test(view.tokens.text(right))) return !describes; // `the February | talks`
  const [a, b] = [view.namedAt(left), view.namedAt(right)];
  if (a === null || b === null || a === b) return false;
  return (
    b.entity.type === 'PERSON' && (a.entity.type === 'GPE' || a.entity.type === 'LOC' || a.entity.type === 'PERSON')
  );
}

export function isTime(view: View, token: number): boolean {
  const word = view.lower(token);
  return DAY_NAMES.has(word) || TIME_NOUNS.has(word);
}

export function isPredeterminer(view: View, token: number): boolean {
  return /^(?:all|both|half|such|not|even|only)$/.test(view.lower(token)) && view.namedAt(token) === null;
}

const POSSESSIVES = new Set('my your his her its our their whose'.split(' '));

export function isPossessive(view: View, token: number): boolean {
  return POSSESSIVES.has(view.lower(token));
}

/** A pronoun that is a whole phrase: `he`, `who`, `some`, not `her` in `her cousin`. */
export function isPronoun(view: View, token: number): boolean {
  const word = view.lower(token);
  if (word === 'that') return view.upos(token) === 'PRON';
  if (word === 'one' || OTHER_PRONOUNS.has(word)) return view.upos(token) !== 'ADJ' || TYING.has(view.lower(token + 1));
  return PERSONAL_PRONOUNS.has(word);
}
