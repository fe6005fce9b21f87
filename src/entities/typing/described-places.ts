/**
 * Places by the office of whoever governs them, and by what the text says they are, where no list knows them.
 *
 *     | Kaplelach | Governor Ana Ruiz, | Upper Haro | Mayor Ruiz
 *     | Sandfields |, a village in Kenya, the | Bottoms |, a neighbourhood by the river
 *     Central Bank Governor Ana Ruiz, Ana Ruiz, a village elder      no place
 */
import type { Range, Sentence } from '../../document/index.js';
import { BEFORE_DESCRIBED, GOVERNING, PARTS_OF_TOWNS, SIDES_AFTER } from '../../english/places/frames.js';
import { TOWN_NOUNS } from '../../english/places/words.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { GIVEN, nameFlags } from '../tagger/name-table.js';
import { certainName, inProse, isGuess, namesAt, overlaid, retyped } from './certain-names.js';
import { FRAME } from './frame-words.js';

/** Names in text order and disjoint; so is the result, with the places in all their places. */
export function withDescribedPlaces(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const found = inProse(layers, (sentence, index) => describedIn(layers, sentence, index), FRAME.described);
  if (found.length === 0) return names;
  const people = new Set<string>();
  const placeAt = namesAt(found);
  // "Kaplelach Governor Ana Ruiz", taken for one name, is nobody.
  for (const { type, first, end } of names)
    if (type === 'PERSON' && end - first > 1 && placeAt(first) === undefined)
      for (const at of [first, end - 1]) people.add(layers.tokens.text(at));
  const places = found.filter(({ text }) => !people.has(text));
  const mayBe = (name: TypedName) => isGuess(name) && name.type !== 'NORP' && name.type !== 'LOC';
  return overlaid(retyped(names, places, mayBe), places);
}

function describedIn(layers: Layers, { firstToken, endToken }: Sentence, sentence: number): TypedName[] {
  const places: TypedName[] = [];
  for (let token = firstToken + 1; token < endToken; token += 1) {
    if (!layers.forms.mayFrame(token, FRAME.described)) continue;
    const done = places.at(-1)?.end ?? firstToken;
    const word = layers.tokens.text(token);
    const place = GOVERNING.has(word) ? governedAt(layers, token, done) : describedAt(layers, token, done);
    if (place !== null) places.push(certainName(layers, place, sentence, PARTS_OF_TOWNS.has(word) ? 'LOC' : 'GPE'));
  }
  return places;
}

/** `| Kaplelach | Governor | Ana Ruiz`, `| Upper Haro | Deputy | Mayor | Ruiz`. */
function governedAt(layers: Layers, office: number, from: number): Range | null {
  const { tokens } = layers;
  // "Kaplelach Governor Nelson Ruiz": a first name that is a town's, too.
  const isWhole = isCapital(layers, office + 2) && (nameFlags(tokens.lower(office + 1)) & GIVEN) !== 0;
  if (!isCapital(layers, office + 1) || (!isWhole && lookUp(tokens.text(office + 1)) !== null)) return null;
  let end = office;
  while (end > from && isCapital(layers, end - 1) && isModifier(tokens.lower(end - 1))) end -= 1;
  const place = runBefore(layers, end, from, FORMER);
  return place !== null && isUnknown(layers, place, false) ? place : null;
}

/** `Kaplelach | Deputy | Mayor`, no `Kaplelach City | Mayor`. */
function isModifier(word: string): boolean {
  return vocabulary.roleModifiers.has(word) && word !== 'city';
}

/** `| Sandfields |, a small | village |`, which no other noun follows. */
function describedAt(layers: Layers, noun: number, from: number): Range | null {
  const { tokens, syntax } = layers;
  if (syntax.xpos(noun) !== 'NN' || /^(?:NOUN|PROPN)$/.test(syntax.upos(noun + 1))) return null;
  let token = noun - 1;
  while (token > noun - MAX_BEFORE_NOUN && /^(?:ADJ|NOUN|NUM|ADV)$/.test(syntax.upos(token))) token -= 1;
  if (!/^an?$/.test(tokens.text(token)) || tokens.text(token - 1) !== ',') return null;
  const place = runBefore(layers, token - 1, from);
  if (place === null) return null;
  const isMeant = BEFORE_DESCRIBED.has(tokens.text(place.first - 1));
  // "Okun, a town of 40,000", whoever is called so elsewhere.
  const isTown = TOWN_NOUNS.has(tokens.lower(noun));
  return isUnknown(layers, place, isMeant, isTown) ? place : null;
}

const MAX_BEFORE_NOUN = 5;

/** @param opening words that may stand before it with the capital of their sentence */
function runBefore(layers: Layers, end: number, from: number, opening = NOTHING): Range | null {
  let first = end;
  while (first > from && isPart(layers, first - 1) && !opening.has(layers.tokens.lower(first - 1))) first -= 1;
  return first === end || end - first > MAX_WORDS ? null : { first, end };
}

const MAX_WORDS = 2;
const FORMER = wordSet('former, ex, then, late, incumbent, outgoing, acting');
const NOTHING: ReadonlySet<string> = new Set();

function isPart(layers: Layers, token: number): boolean {
  if (!isCapital(layers, token) || layers.forms.at(token).calendar) return false;
  return !vocabulary.functionWords.has(layers.tokens.lower(token));
}

function isCapital({ spelling }: Layers, token: number): boolean {
  return spelling.shape(token) === 'capitalised';
}

/** Neither known nor anybody's name; a word of the language only where nothing but a place is meant. */
function isUnknown(layers: Layers, { first, end }: Range, isMeant: boolean, isTown = false): boolean {
  const { tokens, forms, spelling } = layers;
  if (lookUp(tokens.slice(first, end)) !== null || spelling.shape(first - 1) === 'hyphen') return false;
  if ((!isTown && (nameFlags(tokens.lower(first)) & GIVEN) !== 0) || forms.at(first).role) return false;
  const last = tokens.lower(end - 1);
  if (vocabulary.thingHeads.has(last) || vocabulary.honorifics.has(tokens.lower(first))) return false;
  if (isMeant) return true;
  // "Haro | East |".
  const own = end - first > 1 && SIDES_AFTER.has(last) ? end - 2 : end - 1;
  const isOrdinary = forms.at(own).ordinary;
  return !isOrdinary && lookUp(tokens.text(first))?.type !== 'NORP';
}
