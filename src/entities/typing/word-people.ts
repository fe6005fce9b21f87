/**
 * People whose first names are words or towns, by what they do and what they are called.
 *
 *     | April Morton | met the mayor       what people do
 *     said | Dawn Marsh |                  who speaks
 *     a nurse, | Rose Bank |, told us      what somebody is; so also where the surname is a word for a body
 *     | Sydney Hale | lives in Sydney
 *     Hope Church said, May Day began      bodies and things, or open
 */
import type { Sentence } from '../../document/index.js';
import {
  ACTS_OF_PEOPLE,
  ACTS_OF_PEOPLE_AND_BODIES,
  BEFORE_LAND,
  LAND_AND_SURNAMES,
  PLACES_AS_FIRST_NAMES,
  SPEAKING_OF_THEMSELVES,
  THINGS_AND_SURNAMES,
  WORDS_AS_FIRST_NAMES,
  WORDS_AS_SURNAMES,
} from '../../english/people/name-words.js';
import { GENDERED_PRONOUNS } from '../../english/pronouns.js';
import { isDictionaryWord } from '../../resources/dictionary.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { nameFlags, SURNAME } from '../tagger/name-table.js';
import { certainName, inProse, overlaid } from './certain-names.js';
import { FRAME } from './frame-words.js';

/** Names in text order and disjoint; so is the result. */
export function withWordPeople(layers: Layers, names: readonly TypedName[]): TypedName[] {
  return overlaid(
    names,
    inProse(layers, (sentence, index) => peopleIn(layers, sentence, index), FRAME.wordPerson),
  );
}

function peopleIn(layers: Layers, { firstToken, endToken }: Sentence, sentence: number): TypedName[] {
  const found: TypedName[] = [];
  for (let first = firstToken; first + 1 < endToken; first += 1) {
    if (!layers.forms.mayFrame(first, FRAME.wordPerson) || !isAlone(layers, first, firstToken, endToken)) continue;
    if (!isPerson(layers, first, firstToken)) continue;
    found.push(certainName(layers, { first, end: first + 2 }, sentence, 'PERSON'));
    first += 1;
  }
  return found;
}

/** Two capitals and no third one beside them; the second may be a surname. */
function isAlone(layers: Layers, first: number, from: number, to: number): boolean {
  const { tokens, spelling, forms } = layers;
  if (spelling.shape(first + 1) !== 'capitalised') return false;
  const isDay = forms.at(first - 1).calendar && !WORDS_AS_FIRST_NAMES.has(tokens.text(first - 1));
  if (first > from && ((isCapital(spelling.shape(first - 1)) && !isDay) || forms.at(first - 1).article)) return false;
  if (first + 2 < to && (isCapital(spelling.shape(first + 2)) || spelling.shape(first + 2) === 'hyphen')) return false;
  if (forms.at(first + 1).calendar || lookUp(tokens.slice(first, first + 2)) !== null) return false;
  const surname = tokens.lower(first + 1);
  return isPlace(layers, first) ? (nameFlags(surname) & SURNAME) !== 0 : isSurname(surname);
}

/** `Sydney | Hale`: clubs and streets are called so as well. */
function isPlace({ tokens }: Layers, first: number): boolean {
  return PLACES_AS_FIRST_NAMES.has(tokens.text(first));
}

function isCapital(shape: string): boolean {
  return /^(?:capital|initial)/.test(shape);
}

/** A surname of the table, or no word at all. */
function isSurname(word: string): boolean {
  if (vocabulary.functionWords.has(word)) return false;
  if (THINGS_AND_SURNAMES.has(word) || LAND_AND_SURNAMES.has(word)) return true;
  return (nameFlags(word) & SURNAME) !== 0 || WORDS_AS_SURNAMES.has(word) || !isDictionaryWord(word);
}

function isPerson(layers: Layers, first: number, from: number): boolean {
  const { tokens, forms, spelling } = layers;
  const end = first + 2;
  const after = tokens.lower(end);
  const before = first > from ? tokens.lower(first - 1) : '';
  if (ACTS_OF_PEOPLE.has(after) || isCalled(layers, first, from)) return true;
  // "| Rose Bank | said she", "“I was late,” | Rose Bank | said", "| Grace Church |, who".
  const isQuoted = first > from && CLOSING_MARK.test(tokens.text(first - 1));
  if (SPEAKING_OF_THEMSELVES.has(after) && (isQuoted || GENDERED_PRONOUNS.has(tokens.lower(end + 1)))) return true;
  if (after === ',' && tokens.lower(end + 1) === 'who') return true;
  if (isBody(tokens.lower(first + 1)) || BEFORE_LAND.has(before)) return false;
  if (SPEAKING_OF_THEMSELVES.has(before) && spelling.shape(first - 1) === 'small') return true;
  if (isPlace(layers, first)) return SPEAKING_OF_THEMSELVES.has(after);
  return ACTS_OF_PEOPLE_AND_BODIES.has(after) && !forms.at(first - 1).digits;
}

const CLOSING_MARK = /^["”’']$/;

/** `nurse | Rose Bank |`, `a nurse, | Rose Bank |,`. */
function isCalled({ tokens, forms }: Layers, first: number, from: number): boolean {
  if (first - 1 < from) return false;
  if (tokens.text(first - 1) !== ',') return isCalling(forms, first - 1);
  const isAside = /^[,.;]$/.test(tokens.text(first + 2));
  return isAside && first - 2 >= from && isCalling(forms, first - 2);
}

function isCalling(forms: Layers['forms'], token: number): boolean {
  return forms.at(token).role || forms.at(token).gender !== null;
}

/** `Hope | Church |`, `Mercy | Hospital |`; land does and says nothing. */
function isBody(word: string): boolean {
  return !LAND_AND_SURNAMES.has(word) && vocabulary.thingHeads.has(word);
}
