/**
 * Organisations whose names are words of the language, or towns.
 *
 *     fined | Dovetail Trains |, | Beacon Housing | will build      a last word that firms have, with a capital
 *     | Shelter | said rents were high, | Anchor |, which makes     one word that a noun could not be: it would have an article
 *     Derby Rail … | Derby | said it would appeal                   the first word of one: towns hardly say anything
 *     | Copper Kettle | said it would close                         two words, of which the second has a capital for no other reason
 *     Police said, Research shows, Price said                       no organisation, or a surname
 */
import type { Sentence } from '../../document/index.js';
import {
  ENDS_OF_FIRMS,
  LOOSE_BEFORE_FIRMS,
  SPEAKING_BARE,
  SPEAKING_OF_BODIES,
  WHICH_FIRMS_DO,
} from '../../english/firms.js';
import { COMPANY_NOUNS } from '../../english/organisation-descriptions.js';
import { SURE_ORGANISATION_NOUNS } from '../../english/organisation-words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { GIVEN, nameFlags, SURNAME } from '../tagger/name-table.js';
import { certainName, inProse, namesAt, overlaid, placesOfWords } from './certain-names.js';
import { FRAME } from './frame-words.js';
import { SURE } from './weights.js';

/** Names in text order and disjoint; so is the result. */
export function withWordOrganisations(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const foundAt = namesAt(names);
  const long = inProse(layers, (sentence, index) => longIn(layers, sentence, index, foundAt), FRAME.endOfFirm);
  const pairs = inProse(layers, (sentence, index) => pairIn(layers, sentence, index, foundAt));
  const some = long.length === 0 ? names : overlaid(names, long);
  const all = pairs.length === 0 ? some : overlaid(some, pairs);
  const words = speakingIn(layers, all);
  if (words.size === 0) return all;
  const longNames = namesAt(all.filter(({ first, end }) => end - first > 1));
  const places = placesOfWords(
    layers,
    words.keys(),
    'ORG',
    (token, word) => longNames(token) === undefined && isPlaceOf(layers, token, words.get(word) === true),
  );
  return overlaid(all, places);
}

type NamesAt = ReturnType<typeof namesAt>;

/** `| Dovetail | Trains`: two words with capitals, of which nothing was found, and no third one. */
function longIn(layers: Layers, { firstToken, endToken }: Sentence, sentence: number, foundAt: NamesAt): TypedName[] {
  const { tokens } = layers;
  const found: TypedName[] = [];
  for (let last = firstToken + 1; last < endToken; last += 1) {
    if (!layers.forms.mayFrame(last, FRAME.endOfFirm) || !ENDS_OF_FIRMS.has(tokens.text(last))) continue;
    let first = last - 1;
    if (foundAt(last) !== undefined || !mayBegin(layers, first, foundAt)) continue;
    // "Sunrise Care Homes", of three words.
    if (first > firstToken && mayBegin(layers, first - 1, foundAt)) first -= 1;
    if (isJoined(layers, first - 1) || isJoined(layers, last + 1)) continue;
    if (last - first > 1 && isLoose(layers, first)) continue;
    found.push(certainName(layers, { first, end: last + 1 }, sentence, 'ORG'));
  }
  return found;
}

/**
 * `| Copper Kettle | said it would close`, `| Southern Pastures | said … The company`: two words of which nothing was found, or a place, which says
 * nothing; what is an "it" or a company is no people and no office.
 */
function pairIn(layers: Layers, { firstToken, endToken }: Sentence, sentence: number, foundAt: NamesAt): TypedName[] {
  const { tokens, spelling } = layers;
  const last = firstToken + 1;
  const verb = last + 1;
  if (spelling.shape(verb) !== 'small' || !SPEAKING_OF_BODIES.has(tokens.text(verb))) return [];
  const isCompany = tokens.text(endToken) === 'The' && COMPANY_NOUNS.has(tokens.text(endToken + 1));
  if (!isCompany && !/^its?$/.test(tokens.text(verb + 1))) return [];
  const found = foundAt(last);
  const isPlace = isCompany && found !== undefined && isGuessedLand(found) && found.first === firstToken;
  const areFree = mayBegin(layers, firstToken, foundAt) && mayBegin(layers, last, foundAt);
  if (!isPlace && (!areFree || !areWords(layers, firstToken, isCompany))) return [];
  return [certainName(layers, { first: firstToken, end: verb }, sentence, 'ORG')];
}

/** Neither of them of people: `Tavi Harlow`, `Young Voters`. @param isSure whether the first may also be an unknown word */
function areWords({ tokens, forms }: Layers, first: number, isSure: boolean): boolean {
  const [begins, ends] = [tokens.lower(first), tokens.lower(first + 1)];
  if ((nameFlags(begins) & GIVEN) !== 0 || (nameFlags(ends) & SURNAME) !== 0) return false;
  if (forms.at(first + 1).gender !== null || vocabulary.thingHeads.has(ends) || PEOPLE.test(ends)) return false;
  return isSure || (forms.at(first).ordinary && forms.at(first + 1).ordinary);
}

/** `Voters`, `Leaders`, `Officials`. */
export const PEOPLE = /(?:[eo]rs|als|ists|ants|ents|ians|people|men)$/;

function isGuessedLand({ type, known, first, end }: TypedName): boolean {
  return (type === 'LOC' || type === 'FAC') && known === null && end - first === 2;
}

function mayBegin({ tokens, spelling, forms }: Layers, first: number, foundAt: NamesAt): boolean {
  const word = tokens.lower(first);
  if (spelling.shape(first) !== 'capitalised' || vocabulary.functionWords.has(word)) return false;
  if (forms.at(first).calendar || forms.at(first).role || vocabulary.honorifics.has(word)) return false;
  return lookUp(tokens.text(first)) === null && foundAt(first) === undefined;
}

/** `| Private | Health Care`: no part of a name, where a capital says nothing. */
function isLoose({ tokens, spelling, syntax }: Layers, first: number): boolean {
  if (!spelling.opens(first)) return false;
  return LOOSE_BEFORE_FIRMS.has(tokens.lower(first)) || /^(?:ADJ|ADV|VERB|NUM)$/.test(syntax.upos(first));
}

/** Another part of the name beside it. */
function isJoined({ tokens, spelling }: Layers, token: number): boolean {
  const shape = spelling.shape(token);
  return /^capital/.test(shape) || shape === 'initial' || shape === 'hyphen' || /^(?:&|of)$/.test(tokens.text(token));
}

/** The words, and of each whether it is meant only where it speaks. */
function speakingIn(layers: Layers, names: readonly TypedName[]): ReadonlyMap<string, boolean> {
  const { tokens, segmentation } = layers;
  const firstWords = firstWordsOf(layers, names);
  const foundAt = namesAt(names);
  const people = new Set(
    names.flatMap(({ type, first, end }) => (type === 'PERSON' ? [tokens.text(first), tokens.text(end - 1)] : [])),
  );
  const words = new Map<string, boolean>();
  const bodyBegins = segmentation.headline === null ? 0 : tokens.at(segmentation.headline.end);
  segmentation.sentences.forEach(({ firstToken, furniture }, index) => {
    if (furniture || firstToken < bodyBegins || layers.spelling.shouts(index)) return;
    const isQuoted = tokens.size(firstToken) === 1 && /^[“"‘']$/.test(tokens.text(firstToken));
    const subject = isQuoted ? firstToken + 1 : firstToken;
    const word = tokens.text(subject);
    if (people.has(word) || words.has(word)) return;
    if (firstWords.has(word) && isSubject(layers, subject)) words.set(word, lookUp(word) !== null);
    else if (isQuoted) return;
    else if (isName(layers, firstToken) && foundAt(firstToken) === undefined) words.set(word, false);
  });
  return words;
}

/** `| Derby | said`, `| Dovetail |, whose boss`; of a word that the text also writes small, and of a town, only where it speaks. */
function isSubject({ tokens, spelling, syntax }: Layers, first: number): boolean {
  if (SPEAKING_OF_BODIES.has(tokens.lower(first + 1))) return true;
  if (spelling.writtenSmall(tokens.lower(first)) || lookUp(tokens.text(first)) !== null) return false;
  if (tokens.text(first + 1) === ',') return /^(?:which|whose)$/.test(tokens.text(first + 2));
  return /^(?:VBD|VBZ|MD)$/.test(syntax.xpos(first + 1));
}

/** Of the organisations that the text has, those that only one of them begins with: `Derby` of Derby Rail. */
function firstWordsOf({ tokens }: Layers, names: readonly TypedName[]): ReadonlySet<string> {
  const longOf = new Map<string, string | null>();
  for (const { type, first, end, text, known } of names) {
    if (type !== 'ORG' || end - first < 2 || end - first > MAX_WORDS || known !== null) continue;
    const word = tokens.text(first);
    if (lookUp(word)?.link?.scheme === 'iso3166-1' || vocabulary.functionWords.has(word.toLowerCase())) continue;
    longOf.set(word, (longOf.get(word) ?? text) === text ? text : null);
  }
  // "Okun, a town of 40,000": the text says what it is.
  for (const { type, text, known, margin } of names)
    if (type === 'GPE' && known === null && margin >= SURE) longOf.delete(text);
  return new Set(Array.from(longOf).flatMap(([word, one]) => (one === null ? [] : [word])));
}

/** Longer names are hardly called by their first word. */
const MAX_WORDS = 4;

/** `| Shelter | said`, `| Anchor |, which makes`: a noun in the singular would have an article there. */
function isName(layers: Layers, first: number): boolean {
  const { tokens, forms, spelling } = layers;
  const word = tokens.lower(first);
  const { ordinary, role, gender, calendar } = forms.at(first);
  if (spelling.shape(first) !== 'capitalised' || !ordinary || role || gender !== null || calendar) return false;
  if (word.endsWith('s') || vocabulary.functionWords.has(word) || SPEAKING_BARE.has(word)) return false;
  if (vocabulary.thingHeads.has(word) || (nameFlags(word) & GIVEN) !== 0 || spelling.writtenSmall(word)) return false;
  if (tokens.text(first + 1) === ',') return isDescribed(layers, first + 1);
  // "Shelter said to be full".
  if (!SPEAKING_OF_BODIES.has(tokens.lower(first + 1)) || tokens.text(first + 2) === 'to') return false;
  // "Price said": whoever it is; "Price said it would appeal": no person.
  return (nameFlags(word) & SURNAME) === 0 || /^its?$/.test(tokens.text(first + 2));
}

/** `, which makes`, `, the rights group,`. */
function isDescribed({ tokens }: Layers, comma: number): boolean {
  const next = tokens.text(comma + 1);
  if (next === 'which') return WHICH_FIRMS_DO.has(tokens.text(comma + 2));
  if (!/^(?:the|an?)$/.test(next)) return false;
  for (let token = comma + 2; token < comma + MAX_DESCRIPTION; token += 1) {
    if (tokens.text(token + 1) === ',')
      return tokens.text(token) === 'group' || SURE_ORGANISATION_NOUNS.has(tokens.text(token));
  }
  return false;
}

/** Tokens of `, the housing and rights group,`. */
const MAX_DESCRIPTION = 8;

/** Inside a sentence, and at its head before a verb: there the word is the name. */
function isPlaceOf(layers: Layers, token: number, onlySpeaking: boolean): boolean {
  const { tokens, spelling, syntax, forms } = layers;
  if (isJoined(layers, token - 1) || isJoined(layers, token + 1) || forms.at(token - 1).article) return false;
  if (onlySpeaking) return SPEAKING_OF_BODIES.has(tokens.lower(token + 1));
  if (!spelling.opens(token)) return true;
  return /^(?:VERB|AUX)$/.test(syntax.upos(token + 1)) || /^(?:['’]s|,)$/.test(tokens.text(token + 1));
}
