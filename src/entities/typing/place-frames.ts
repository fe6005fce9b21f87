/**
 * Places by the frame that their names stand in, where no list knows them.
 *
 *     the mayor of | Haro |, people in northern | Haro |, they flew to | Haro |, the MP for | Haro East |, Kenya invaded | Haro |
 *     | Haro | residents, the | Haro | border, | Haro |'s capital
 *     in neighbouring | Ellery Vale |                 what was taken for somebody
 *     | Haro-on-Sea |                                 one name
 *     the mayor of Ana Ruiz's town, parts of Acme Bank     no place
 */
import type { Range, Sentence } from '../../document/index.js';
import {
  BEFORE_TOWNS,
  BORDERS,
  GOING,
  INSIDE_TOWNS,
  KINDS_OF_AREAS,
  OF_PLACES,
  OWNED_BY_STATES,
  PEOPLE_OF_PLACES,
  SIDES,
  SIDES_AFTER,
  STANDING_FOR,
  SURE_TOWN_STARTS,
  TAKING,
} from '../../english/places/frames.js';
import { FROM_OR_TO, LOCATING } from '../../english/places/prepositions.js';
import { PLACE_STARTS } from '../../english/places/words.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { GIVEN, nameFlags } from '../tagger/name-table.js';
import { certainName, inProse, isGuess, overlaid, retyped } from './certain-names.js';
import { FRAME } from './frame-words.js';

/** Names in text order and disjoint; so is the result, with the places in all their places. */
export function withPlacesInFrames(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const framed = inProse(layers, (sentence, index) => framedIn(layers, sentence, index), FRAME.place);
  const others = framed.length === 0 ? NOBODY : wordsOfOthers(layers, names);
  const places = framed.filter(({ text }) => !others.has(text));
  const towns = names.map((name) =>
    mayBePlace(name) && (beginsAsTown(layers, name) || isBeside(layers, name) || isSpanishTown(layers, name))
      ? changed(name, { type: 'GPE', headed: false })
      : name,
  );
  return places.length === 0 ? towns : overlaid(retyped(towns, places, mayBePlace), places);
}

const NOBODY: ReadonlySet<string> = new Set();

/** A guess at a person, an organisation or a building. */
function mayBePlace(name: TypedName): boolean {
  return isGuess(name) && (name.type === 'PERSON' || name.type === 'ORG' || name.type === 'FAC');
}

/** `Upper | Tarnby`, `Kafr | Zaloun`: before a word of no language. */
function beginsAsTown({ tokens, forms }: Layers, { first, end }: TypedName): boolean {
  if (end - first !== 2 || !SURE_TOWN_STARTS.has(tokens.lower(first))) return false;
  const second = tokens.lower(first + 1);
  return !forms.at(first + 1).ordinary && !vocabulary.thingHeads.has(second) && (nameFlags(second) & GIVEN) === 0;
}

/** `from | El Tablón de Haro |`: after a preposition, with "de" inside and no first name. */
function isSpanishTown({ tokens }: Layers, { first, end, titles }: TypedName): boolean {
  const before = tokens.lower(first - 1);
  if (end - first < 3 || titles.length > 0 || !SPANISH_ARTICLES.has(tokens.text(first))) return false;
  if (!LOCATING.has(before) && before !== 'from' && before !== 'to') return false;
  let isJoined = false;
  for (let token = first + 1; token < end - 1; token += 1) {
    const isJoint = /^del?$/.test(tokens.text(token));
    if (!isJoint && (nameFlags(tokens.lower(token)) & GIVEN) !== 0) return false;
    isJoined ||= isJoint;
  }
  return isJoined;
}

const SPANISH_ARTICLES: ReadonlySet<string> = new Set(['El', 'La', 'Los', 'Las']);

/** `in neighbouring | Epping Vale |`. */
function isBeside({ tokens }: Layers, { first }: TypedName): boolean {
  const before = tokens.lower(first - 2);
  if (!BESIDE.has(tokens.lower(first - 1)) || !(LOCATING.has(before) || FROM_OR_TO.has(before))) return false;
  return (nameFlags(tokens.lower(first)) & GIVEN) === 0;
}

const BESIDE = wordSet('neighbouring, neighboring, nearby, adjacent, adjoining, downtown');

/** Words of the whole names of people, people with titles, and organisations of which the text says so. */
function wordsOfOthers({ tokens }: Layers, names: readonly TypedName[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { type, first, end, titles, text, headed, known } of names) {
    if (type === 'ORG' && (headed || known !== null)) words.add(text);
    if (type !== 'PERSON') continue;
    if (titles.length > 0) words.add(text);
    if (end - first > 1) for (const at of [first, end - 1]) words.add(tokens.text(at));
  }
  return words;
}

function framedIn(layers: Layers, { firstToken, endToken }: Sentence, sentence: number): TypedName[] {
  const places: TypedName[] = [];
  for (let token = firstToken; token < endToken; token += 1) {
    if (!layers.forms.mayFrame(token, FRAME.place)) continue;
    const done = places.at(-1)?.end ?? firstToken;
    const place = placeAt(layers, token, { first: done, end: endToken });
    if (place === null || place.first < done) continue;
    places.push(certainName(layers, place, sentence, 'GPE'));
  }
  return places;
}

function placeAt(layers: Layers, token: number, within: Range): Range | null {
  const { tokens, spelling } = layers;
  if (spelling.shape(token) === 'hyphen') return joinedAt(layers, token, within);
  const start = startAfter(layers, token);
  const place = start === null ? placeBefore(layers, token, within.first) : runFrom(layers, start, within.end);
  return place !== null && isUnknown(layers, place) && lookUp(tokens.slice(place.first, place.end)) === null
    ? place
    : null;
}

/** `Haro | - | on-Sea`. */
function joinedAt({ tokens, spelling, forms }: Layers, hyphen: number, within: Range): Range | null {
  const isTown = spelling.shape(hyphen - 1) === 'capitalised' && INSIDE_TOWNS.has(tokens.text(hyphen + 1));
  if (!isTown || hyphen - 1 < within.first || tokens.spaceBefore(hyphen)) return null;
  let end = hyphen + 2;
  // "Ashby-de-la-Zouch".
  while (spelling.shape(end) === 'hyphen' && INSIDE_TOWNS.has(tokens.text(end + 1))) end += 2;
  if (spelling.shape(end) !== 'hyphen' || spelling.shape(end + 1) !== 'capitalised' || end + 1 >= within.end)
    return null;
  // "Mother-in-Law", words of the language at both ends, "Deporter-in-Chief".
  if ((forms.at(hyphen - 1).ordinary && forms.at(end + 1).ordinary) || forms.at(end + 1).role) return null;
  let first = hyphen - 1;
  while (
    first - 2 >= within.first &&
    spelling.shape(first - 1) === 'hyphen' &&
    spelling.shape(first - 2) === 'capitalised'
  )
    first -= 2;
  const before = tokens.lower(first - 1);
  if (first > within.first && BEFORE_TOWNS.has(before) && spelling.shape(first - 1) === 'capitalised') first -= 1;
  return { first, end: end + 2 };
}

/** Where the name begins that stands after the word; null where the word asks for none. */
function startAfter({ tokens }: Layers, token: number): number | null {
  const word = tokens.lower(token);
  const next = tokens.lower(token + 1);
  if (next === 'of' && OF_PLACES.has(word)) return token + 2;
  if (word === 'prime' && next === 'minister' && tokens.text(token + 2) === 'of') return token + 3;
  if ((next === 'to' || next === 'in') && GOING.has(word)) return token + 2;
  if (next === 'for' && STANDING_FOR.has(word)) return token + 2;
  if (word === 'border' && next === 'with') return token + 2;
  return TAKING.has(word) || SIDES.has(tokens.text(token)) ? token + 1 : null;
}

/** `| Haro | residents`, `the | Haro | border`, `| Haro | 's capital`. */
function placeBefore(layers: Layers, token: number, from: number): Range | null {
  const { tokens } = layers;
  const word = tokens.text(token);
  const isOwner = /^['’]s$/.test(word);
  if (isOwner ? !OWNED_BY_STATES.has(tokens.text(token + 1)) : !endsWithPlace(layers, token)) return null;
  let first = token;
  for (
    let more = before(layers, first, from);
    more < first && token - more <= MAX_TOKENS;
    more = before(layers, first, from)
  )
    first = more;
  // "Deir ez-Zor province".
  if (layers.spelling.shape(first - 1) === 'hyphen') return null;
  if (first === token || (!isOwner && BORDERS.has(word) && tokens.lower(first - 1) !== 'the')) return null;
  // "a Haro county" is one that is for somebody.
  if (KINDS_OF_AREAS.has(word) && /^an?$/.test(tokens.lower(first - 1))) return null;
  return before(layers, first, from) < first ? null : { first, end: token };
}

/** `| Haro | residents`, `| Haro | district`, where no other noun follows: no `Clinton town hall`. */
function endsWithPlace({ tokens, syntax }: Layers, noun: number): boolean {
  const word = tokens.text(noun);
  if (KINDS_OF_AREAS.has(word)) return !/^(?:NOUN|PROPN)$/.test(syntax.upos(noun + 1));
  return PEOPLE_OF_PLACES.has(word) || BORDERS.has(word);
}

/** The capitals from here on, where they end there. */
function runFrom(layers: Layers, first: number, limit: number): Range | null {
  const { spelling } = layers;
  let end = first;
  for (
    let more = beyond(layers, end, limit);
    more > end && more - first <= MAX_TOKENS;
    more = beyond(layers, end, limit)
  )
    end = more;
  const goesOn = end < limit && /^(?:capital|initial|hyphen)/.test(spelling.shape(end));
  // "the southern Murray basin".
  const isPartOfArea = vocabulary.natureHeads.has(layers.tokens.text(end));
  return end === first || goesOn || isPartOfArea ? null : { first, end };
}

/** `Villafranca del Sil`, `New Al-Qasira`. */
const MAX_TOKENS = 4;

/** Where the name goes on to from its end: over the next word, with what joins it: `Villafranca | del Sil`, `Al | -Qasira`. */
function beyond(layers: Layers, end: number, limit: number): number {
  if (end >= limit) return end;
  const isJoined = isJoint(layers, end) && layers.spelling.shape(end - 1) === 'capitalised';
  if (isJoined) return end + 1 < limit && isPart(layers, end + 1) ? end + 2 : end;
  return isPart(layers, end) ? end + 1 : end;
}

/** The same before its first word. */
function before(layers: Layers, first: number, from: number): number {
  if (first <= from) return first;
  if (isPart(layers, first - 1)) return first - 1;
  return first - 2 >= from && isJoint(layers, first - 1) && isPart(layers, first - 2) ? first - 2 : first;
}

function isJoint({ tokens, spelling }: Layers, token: number): boolean {
  if (spelling.shape(token) === 'hyphen') return !tokens.spaceBefore(token);
  return vocabulary.particles.has(tokens.text(token));
}

function isPart({ spelling, forms, tokens }: Layers, token: number): boolean {
  if (spelling.shape(token) !== 'capitalised' && !/^st\.?$/.test(tokens.lower(token))) return false;
  return !forms.at(token).calendar && !vocabulary.functionWords.has(tokens.lower(token));
}

/** Neither a word of the language nor a person's whole name, nor anything that says what it is; `Upper Mill` may be words. */
function isUnknown(layers: Layers, { first, end }: Range): boolean {
  const { tokens, forms } = layers;
  const starts = tokens.lower(first);
  const isTown = end - first > 1 && (BEFORE_TOWNS.has(starts) || PLACE_STARTS.has(starts));
  if (vocabulary.thingHeads.has(tokens.lower(end - 1)) && !isTown) return false;
  if (isTown) return !vocabulary.organisationHeads.has(tokens.lower(end - 1));
  const isWhole = end - first > 1 && layers.spelling.shape(first + 1) !== 'hyphen';
  if (isWhole && (nameFlags(starts) & GIVEN) !== 0) return false;
  for (let token = first; token < end; token += 1) {
    const { ordinary, role } = forms.at(token);
    if (isJoint(layers, token) || layers.spelling.shape(token + 1) === 'hyphen') continue;
    if (token > first && SIDES_AFTER.has(tokens.lower(token))) continue; // "Haro East"
    if (ordinary || role || vocabulary.honorifics.has(tokens.lower(token))) return false;
  }
  return true;
}
