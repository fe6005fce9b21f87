/**
 * People whose surnames are land and water, and what stands before a whole name that is no part of it.
 *
 *     said Orla | Ridge |, Sgt | Dilys Forest |           a first name before it, no word and no town
 *     said | Orla Creek |, Mayor | Orla Creek |           the same, where only a person stands
 *     Lawyers for | Jo Banks |, Friends of | Jo Banks |   the person alone
 *     in Orla Forest, Holly Ridge, Helena Valley          places
 */
import {
  BEFORE_LAND,
  LAND_AND_FEW_SURNAMES,
  LAND_AND_SURNAMES,
  PLACES_AND_FIRST_NAMES,
  SPEAKING_OF_THEMSELVES,
  THOSE_OF_SOMEBODY,
  WORDS_AND_FIRST_NAMES,
} from '../../english/people/name-words.js';
import { isDictionaryWord } from '../../resources/dictionary.js';
import { plain } from '../../resources/word-table.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { GIVEN, nameFlags, townSize } from '../tagger/name-table.js';

/** The same names, those of people with their type and without their titles. */
export function withLandSurnames(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  return names.map((name) => ofSomebody(layers, name) ?? ofLand(layers, name) ?? name);
}

/** `Lawyers for | Jo Banks |` */
function ofSomebody(layers: Layers, name: TypedName): TypedName | null {
  const { tokens, spelling } = layers;
  const { first, end, type } = name;
  if (type !== 'ORG' || end - first !== 4 || !THOSE_OF_SOMEBODY.has(tokens.lower(first))) return null;
  if (!/^(?:for|of)$/.test(tokens.text(first + 1)) || spelling.shape(end - 1) !== 'capitalised') return null;
  const isName = isFirstName(layers, first + 2) || isUnknown(layers, first + 2);
  return isName && !isBody(tokens.lower(end - 1)) ? person(layers, name, first + 2) : null;
}

/** `Sgt | Orla Ridge |` */
function ofLand(layers: Layers, name: TypedName): TypedName | null {
  const { tokens } = layers;
  const { end, type, known } = name;
  if (type === 'PERSON' || known !== null) return null;
  const land = tokens.lower(end - 1);
  const isFew = LAND_AND_FEW_SURNAMES.has(land);
  if (!isFew && !LAND_AND_SURNAMES.has(land)) return null;
  let { first } = name;
  while (end - first > 2 && isTitle(layers, first)) first += 1;
  if (end - first !== 2) return null;
  const isSure = first > name.first || name.titles.length > 0 || isSpeaking(layers, first, end);
  if (!isSure && (isFew || BEFORE_LAND.has(tokens.lower(first - 1)))) return null;
  return isFirstName(layers, first) || (isSure && isUnknown(layers, first)) ? person(layers, name, first) : null;
}

function person({ tokens }: Layers, name: TypedName, first: number): TypedName {
  const titles = [...name.titles];
  if (!THOSE_OF_SOMEBODY.has(tokens.lower(name.first)))
    for (let token = name.first; token < first; token += 1) titles.push({ first: token, end: token + 1 });
  return changed(name, { first, titles, text: tokens.slice(first, name.end), type: 'PERSON', headed: false });
}

/** `said | Orla Creek |`, `| Orla Creek | says`, `| Orla Creek |, 43,`, `| Orla Creek |, who`. */
function isSpeaking({ tokens }: Layers, first: number, end: number): boolean {
  if (SPEAKING_OF_THEMSELVES.has(tokens.text(first - 1)) || SPEAKING_OF_THEMSELVES.has(tokens.text(end))) return true;
  return tokens.text(end) === ',' && /^(?:who|whose|\d\d)$/.test(tokens.text(end + 1));
}

/** `Friends of Holm | Library |`, not `Friends of Jo | Banks |`. */
function isBody(word: string): boolean {
  return vocabulary.thingHeads.has(word) && !LAND_AND_SURNAMES.has(word) && !LAND_AND_FEW_SURNAMES.has(word);
}

/** `Wanjiru`: of no table, and no word. */
function isUnknown({ tokens }: Layers, token: number): boolean {
  const word = tokens.lower(token);
  return !isDictionaryWord(word) && townSize(nameFlags(word)) === 0 && lookUp(tokens.text(token)) === null;
}

/** No word of the language and no town: not `Holly`, `Jackson`. */
function isFirstName({ tokens }: Layers, token: number): boolean {
  const word = tokens.lower(token);
  if (vocabulary.isOrdinary(word) || PLACES_AND_FIRST_NAMES.has(word) || WORDS_AND_FIRST_NAMES.has(word)) return false;
  return vocabulary.givenNames.has(word) || (nameFlags(plain(word)) & GIVEN) !== 0;
}

function isTitle({ tokens, forms }: Layers, token: number): boolean {
  return forms.at(token).role || vocabulary.honorifics.has(tokens.lower(token));
}
