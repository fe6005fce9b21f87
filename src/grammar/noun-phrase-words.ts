/** The words that noun phrases are made of, end with, or break at; for both directions of view. */
import { WORDS_OF_OTHERS } from '../english/clause-words.js';
import { OCCASIONS } from '../english/means.js';
import {
  COUNTING,
  NOUNS_LIKE_ADJECTIVES,
  OFFICE_PARTICIPLES,
  PEOPLE_BY_ADJECTIVE,
  POSTMODIFIERS,
  PREDETERMINERS,
} from '../english/noun-phrase-words.js';
import { DOCUMENTS, OTHER_PRONOUNS, PERSONAL_PRONOUNS, QUANTIFIERS_ALONE } from '../english/people/sources.js';
import { TYING_PREPOSITIONS } from '../english/prepositions.js';
import { POSSESSIVE_PRONOUNS } from '../english/pronouns.js';
import { DAY_NAMES, TIME_NOUNS } from '../english/time-words.js';
import type { View } from './view.js';

/** No noun phrase in news has more tokens before its verb. */
export const MAX_PHRASE = 30;

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
  if (upos === 'ADJ' && view.lower(token) === 'other' && /^(?:the|each)$/.test(view.lower(token - 1)))
    return /^(?:ADP|PUNCT)$/.test(view.upos(token + 1)); // `each blamed | the other | for it`
  if (upos === 'ADJ' && NOUNS_LIKE_ADJECTIVES.has(view.lower(token)))
    return !/^(?:NOUN|PROPN|ADJ)$/.test(view.upos(token + 1));
  if (isNounInIng(view, token) || isPeople(view, token) || isDocuments(view, token)) return true;
  if (view.lower(token) === 'old' && isHyphen(view, token - 1)) return true; // `the 34-year-old`
  if (view.tokens.text(token) === '%') return true; // `42% | say`
  return upos === 'NUM' || (upos === 'X' && view.isCapitalised(token)); // a surname taken for a foreign word
}

/** `Court | documents | show that he lied`: taken for a verb, but right before another. */
function isDocuments(view: View, token: number): boolean {
  if (view.syntax.xpos(token) !== 'VBZ' || !DOCUMENTS.has(view.lower(token))) return false;
  return view.upos(token + 1) === 'VERB' && /^VB[PD]$/.test(view.syntax.xpos(token + 1));
}

/** `asked | the public | not to come`, `told | the elderly | to rest`: an adjective after an article, with nothing after it that it could describe. */
function isPeople(view: View, token: number): boolean {
  if (view.upos(token) !== 'ADJ' || !PEOPLE_BY_ADJECTIVE.has(view.lower(token))) return false;
  const article = view.lower(token - 1) === 'general' ? token - 2 : token - 1;
  if (view.lower(article) !== 'the' || isHyphen(view, token + 1)) return false;
  return /^(?:ADP|PART|PUNCT|AUX|SCONJ|CCONJ)$/.test(view.upos(token + 1));
}

/**
 * A verb in -ing that is a noun: `the | hearing | a circus`, right after an article and before no noun; `denounced | his ousting |`, done to or by
 * somebody, with nothing after it that it could take.
 */
export function isNounInIng(view: View, token: number): boolean {
  if (view.upos(token) !== 'VERB' || !view.lower(token).endsWith('ing')) return false;
  const isOwned = isPossessive(view, token - 1) || /^['’]s?$/.test(view.tokens.text(token - 1));
  if (isOwned) return /^(?:ADP|PUNCT|AUX|CCONJ)$/.test(view.upos(token + 1));
  if (!/^(?:the|an?)$/.test(view.lower(token - 1))) return false;
  return !/^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(view.upos(token + 1)) && view.namedAt(token + 1) === null;
}

/** Between two halves of a word: `mother | - | of`. */
export function isHyphen(view: View, token: number): boolean {
  return view.tokens.text(token) === '-' && !view.tokens.spaceBefore(token) && !view.tokens.spaceBefore(token + 1);
}

/** `the opposing party`, `a published poll`; a capital within a name: `Mindanao Herald`. */
export function isAttributive(view: View, token: number): boolean {
  if (view.namedAt(token) !== null) return true;
  const left = view.upos(token - 1);
  if (view.lower(token) === 'said')
    return view.lower(token - 1) === 'the' && /^(?:NOUN|PROPN|ADJ)$/.test(view.upos(token + 1)); // `the | said | report`
  if (view.tokens.text(token - 1) === '-' && !view.tokens.spaceBefore(token)) return true; // `Almaty-based`
  if (OFFICE_PARTICIPLES.has(view.lower(token)) && /^(?:NOUN|PROPN|ADJ)$/.test(view.upos(token + 1))) return true; // `Corvel | managing director`
  return (
    /(?:ed|ing|en)$/.test(view.lower(token)) &&
    (left === 'DET' ||
      left === 'ADJ' ||
      (left === 'ADP' && view.upos(token + 1) === 'NOUN' && view.lower(token).endsWith('ed')) || // `52 percent of | registered voters`
      /^['’]s?$/.test(view.tokens.text(token - 1)) ||
      isPossessive(view, token - 1) ||
      view.isCapitalised(token))
  );
}

/** Between `Ohio` and `Hartwick`, after a day or a week, names and phrases end. */
export function breaksBetween(view: View, left: number, right: number): boolean {
  const [a, b] = [view.namedAt(left), view.namedAt(right)];
  if (a !== null && a === b) return false; // `Monday | Ekong`
  const isDetermined = view.upos(left - 1) === 'DET' || /^['’]s?$/.test(view.tokens.text(left - 1)); // `Radio 4’s | Today | programme`
  const describes = isDetermined && DAY_NAMES.has(view.lower(left)) && view.upos(right) === 'NOUN';
  if (isHyphen(view, right) || isHyphen(view, left - 1)) return false; // `34-year-old`, `the prime-time | talks`
  if (view.upos(right) === 'NUM' && DAY_NAMES.has(view.lower(left)) && view.upos(right + 1) === 'NOUN') return false; // `the Nov. | 8 election`
  if (isTime(view, left) && !/^['’]/.test(view.tokens.text(right))) return !describes; // `the February | talks`
  if (view.isCapitalised(right) && view.upos(left) === 'NOUN' && OCCASIONS.has(view.lower(left))) return true; // `in an interview | Bell | said`
  if (b !== null && WORDS_OF_OTHERS.has(view.lower(left))) return true; // `a claim | Bell | denied`
  if (view.upos(left) === 'NOUN' && COUNTING.has(view.lower(right))) return true; // `a job | many women | said they loved`
  if (a === null || b === null) return false;
  return (
    b.entity.type === 'PERSON' && (a.entity.type === 'GPE' || a.entity.type === 'LOC' || a.entity.type === 'PERSON')
  );
}

export function isTime(view: View, token: number): boolean {
  const word = view.lower(token);
  return DAY_NAMES.has(word) || TIME_NOUNS.has(word);
}

export function isPredeterminer(view: View, token: number): boolean {
  return PREDETERMINERS.has(view.lower(token)) && view.namedAt(token) === null;
}

export function isPossessive(view: View, token: number): boolean {
  return POSSESSIVE_PRONOUNS.has(view.lower(token));
}

/** `seen by | many | as weak`: nothing that it could count follows. */
function isManyAlone(view: View, token: number): boolean {
  if (!QUANTIFIERS_ALONE.has(view.lower(token))) return false;
  const next = view.upos(token + 1);
  if (next === 'VERB') return !/(?:ed|ing|en)$/.test(view.lower(token + 1)); // `most | said`
  return /^(?:ADP|SCONJ|AUX|PART|CCONJ|PUNCT)$/.test(next) && view.lower(token + 1) !== 'and';
}

/** A pronoun that is a whole phrase: `he`, `who`, `some`, not `her` in `her cousin`. */
export function isPronoun(view: View, token: number): boolean {
  const word = view.lower(token);
  if (word === 'that') return view.upos(token) === 'PRON';
  if (word === 'one' || OTHER_PRONOUNS.has(word))
    return view.upos(token) !== 'ADJ' || TYING_PREPOSITIONS.has(view.lower(token + 1)) || isManyAlone(view, token);
  return PERSONAL_PRONOUNS.has(word) && view.namedAt(token) === null; // no `WHO`
}
