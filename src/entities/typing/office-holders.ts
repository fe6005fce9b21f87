/**
 * People who stand after what their office is of, and were taken for one name with it.
 *
 *     Superintendent of Police | Amara Bello |                      what the office is for is no name
 *     head of the | Council for Rural Women | Amara Bello |         a body and its head
 *     Mayor of | Vila Okun | Amara Bello |                          a place and its mayor
 *     mayor of | Tekoma | Quenda Alakwe | … Alakwe said             by a surname that the text has alone
 *     rector of the Amara Bello University, Mayor of San Miguel     one name
 */
import type { EntityType, Range } from '../../document/index.js';
import { HOLDERS_OF_PLACES } from '../../english/places/frames.js';
import { PLACE_STARTS } from '../../english/places/words.js';
import { isDictionaryWord } from '../../resources/dictionary.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { GIVEN, nameFlags, townSize } from '../tagger/name-table.js';
import { certainName } from './certain-names.js';

/** Names in text order and disjoint; so is the result. */
export function withOfficeHolders(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  if (!names.some((name) => mayBeTwo(layers, name))) return names;
  const alone = surnamesAlone(names);
  return names.flatMap((name) => (mayBeTwo(layers, name) ? partsOf(layers, name, alone) : null) ?? [name]);
}

function mayBeTwo(layers: Layers, { first, end, known }: TypedName): boolean {
  return end - first >= MIN_TOKENS && known === null && isOfOffice(layers, first);
}

/** A word, and somebody's whole name. */
const MIN_TOKENS = 3;

function surnamesAlone(names: readonly TypedName[]): ReadonlySet<string> {
  return new Set(names.flatMap(({ type, first, end, text }) => (type === 'PERSON' && end - first === 1 ? [text] : [])));
}

function partsOf(layers: Layers, name: TypedName, alone: ReadonlySet<string>): readonly TypedName[] | null {
  const { end, sentence } = name;
  const start = startOfPerson(layers, name) ?? startOfRuler(layers, name, alone);
  if (start === null) return null;
  const person = certainName(layers, { first: start, end }, sentence, 'PERSON');
  const of = ofOffice(layers, name, start);
  return of === null ? [person] : [of, person];
}

/** Where in a range that begins with what an office is of somebody's whole name begins; null where it has none. */
function startOfPerson(layers: Layers, { first, end }: Range): number | null {
  // The shortest name that is whole: "San Miguel | Carla Dias".
  for (let start = end - 2; start > first && end - start <= MAX_NAME; start -= 1)
    if (isPerson(layers, start, end) && isWhole(layers, first, start)) return start;
  return null;
}

/** After the office of who governs a place, where this is a word that nobody knows: `mayor of Tekoma | Maria Bello`. */
function startOfRuler(
  { tokens, spelling, forms }: Layers,
  { first, end }: Range,
  alone: ReadonlySet<string>,
): number | null {
  if (!HOLDERS_OF_PLACES.has(tokens.lower(first - 2)) || tokens.text(first - 1) !== 'of') return null;
  for (let token = first; token < end; token += 1) if (spelling.shape(token) !== 'capitalised') return null;
  const isGiven = (token: number) => (nameFlags(tokens.lower(token)) & GIVEN) !== 0;
  const last = tokens.lower(end - 1);
  if (isGiven(first) || forms.at(end - 1).ordinary || vocabulary.thingHeads.has(last)) return null;
  const start = end - 2;
  if (start <= first || PLACE_STARTS.has(tokens.lower(start - 1)) || forms.at(start).ordinary) return null;
  return isGiven(start) || alone.has(tokens.text(end - 1)) ? start : null;
}

/** Tokens of `Amara Bello-Okun`. */
const MAX_NAME = 4;

/** `head of the |`, `Mayor of |`, `Councillor for the |`. */
function isOfOffice({ tokens, forms }: Layers, first: number): boolean {
  const preposition = forms.at(first - 1).article ? first - 2 : first - 1;
  if (!/^(?:of|for)$/.test(tokens.text(preposition))) return false;
  return forms.at(preposition - 1).role || vocabulary.honorifics.has(tokens.lower(preposition - 1));
}

/** By a first name, or by words of no language where the sentence goes on about somebody. */
function isPerson({ tokens, spelling, forms, syntax }: Layers, start: number, end: number): boolean {
  const isNamed = (nameFlags(tokens.lower(start)) & GIVEN) !== 0;
  for (let token = start; token < end; token += 1) {
    const shape = spelling.shape(token);
    if (shape === 'hyphen' ? token === start : shape !== 'capitalised' && shape !== 'initial') return false;
    const word = tokens.lower(token);
    if (vocabulary.thingHeads.has(word) || forms.at(token).calendar || forms.at(token).role) return false;
    const isWord = forms.at(token).ordinary || isDictionaryWord(word);
    // "Fairy Hill Division | Dexter Ruiz": a first name that is a word, too.
    const mayBeWord = isNamed && (token > start || vocabulary.thingHeads.has(tokens.lower(start - 1)));
    if (isWord && (!mayBeWord || (token === start && isDictionaryWord(tokens.lower(end - 1))))) return false;
  }
  if (spelling.shape(start - 1) !== 'capitalised' || lookUp(tokens.slice(start, end)) !== null) return false;
  return isNamed || (forms.at(start - 1).ordinary && isOfSomebody(tokens.text(end), syntax.xpos(end)));
}

/** A verb or a comma after the name. */
function isOfSomebody(next: string, tag: string): boolean {
  return next === ',' || /^(?:VBD|VBZ|MD)$/.test(tag);
}

/** Whether what stands before the person is whole by itself: no `San | Miguel Dias`, no `Vila | Carlos Paz`. */
function isWhole({ tokens, forms, spelling }: Layers, first: number, end: number): boolean {
  const last = tokens.lower(end - 1);
  if (PLACE_STARTS.has(last)) return false;
  if (forms.at(end - 1).ordinary || vocabulary.thingHeads.has(last)) return spelling.shape(end - 1) === 'capitalised';
  const text = tokens.slice(first, end);
  if (lookUp(text) !== null || townSize(nameFlags(text.toLowerCase())) > 0) return true;
  return end - first > 1 && (nameFlags(tokens.lower(first)) & GIVEN) === 0;
}

/** What the office is of; null where that is no name: `Police`. */
function ofOffice(layers: Layers, name: TypedName, end: number): TypedName | null {
  const { tokens, forms } = layers;
  const text = tokens.slice(name.first, end);
  const known = lookUp(text);
  const changes = { end, text, titles: [], known };
  const knownType = known?.type ?? null;
  if (knownType !== null) return changed(name, { ...changes, type: knownType });
  let isField = true;
  let isBody = false;
  for (let token = name.first; token < end; token += 1) {
    if (!forms.at(token).ordinary && !vocabulary.thingHeads.has(tokens.lower(token))) isField = false;
    if (vocabulary.organisationHeads.has(tokens.lower(token))) isBody = true;
  }
  const isNamed = isBody || (name.type === 'ORG' && forms.at(name.first - 1).article);
  if (isField && end - name.first === 1 && !forms.at(name.first - 1).article) return null;
  if (townSize(nameFlags(text.toLowerCase())) > 0) return changed(name, { ...changes, type: 'GPE' });
  if (isField && !isNamed) return null;
  const type: EntityType = isNamed ? 'ORG' : name.type === 'ORG' || name.type === 'PERSON' ? 'GPE' : name.type;
  return changed(name, { ...changes, type, headed: isBody });
}
