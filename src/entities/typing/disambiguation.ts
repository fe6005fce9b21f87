/**
 * People whose names look like something else.
 *
 *     Osa Harbour, a Danish woman, left.        what stands after the name says that it is a person
 *     Sydney Marsh opened it. … Marsh said      the text has the surname alone, as a person
 *     Marta London … London said                a surname that is a town, unless the text also speaks of the town
 *     Austin Reed … lives in Austin             a first name that is a town, where the text speaks of the town
 *     Austin Reed … flew to Austin. Austin said the first name: towns hardly say anything
 */
import { FIELDS_OF_BODIES } from '../../english/bodies.js';
import { RELATIVES, SPEAKING_OF_THEMSELVES } from '../../english/people/name-words.js';
import { AT_OR_THROUGH, FROM_OR_TO, LOCATING } from '../../english/places/prepositions.js';
import { genderOfNoun } from '../../grammar/noun-genders.js';
import { nounAfter } from '../coreference/nouns-beside.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { GIVEN, nameFlags, townSize } from '../tagger/name-table.js';

/** The same names, those of people with the type of a person. */
export function findMistakenPeople(layers: Layers, names: readonly TypedName[]): TypedName[] {
  const { tokens } = layers;
  const places = new Set(names.filter((name) => isPlace(layers, name)).map(({ text }) => text));
  const lone = new Set(
    names.flatMap(({ first, end, text, type }) => (type === 'PERSON' && end - first === 1 ? [text] : [])),
  );
  const isPersonWithoutKnowing = (name: TypedName) =>
    isCalledPerson(layers, name) ||
    isSurnamed(layers, name, lone) ||
    (isRelative(layers, name) && !places.has(name.text));
  const people = new Set(names.filter(isPersonWithoutKnowing).map(({ text }) => text));
  const surnames = new Set<string>();
  const givens = new Set<string>();
  const towns = townsAmongFirstNames(layers, names, places);
  return names.map((name): TypedName => {
    const { first, end, text } = name;
    const isTownToo = towns.has(text);
    if (name.type === 'PERSON' && isTownToo && !isSpeaking(layers, name))
      return changed(name, { type: 'GPE', known: lookUp(text) });
    const isPerson = name.type === 'PERSON' || people.has(text);
    if (isPerson && end - first > 1) {
      surnames.add(tokens.text(end - 1));
      givens.add(tokens.text(first));
    }
    const isPart = surnames.has(text) || (givens.has(text) && !isCountry(text));
    const another =
      isPerson || (end - first === 1 && isPart && (!places.has(text) || (isTownToo && isSpeaking(layers, name))));
    if (isOwner(layers, name) && surnames.has(tokens.text(first)))
      return changed(name, { end: first + 1, text: tokens.text(first), type: 'PERSON', known: null, headed: false });
    return another && name.type !== 'PERSON' ? changed(name, { type: 'PERSON', known: null }) : name;
  });
}

/** `Mrs. | Clinton's | speeches`, taken for a firm. */
function isOwner({ tokens }: Layers, { type, first, end }: TypedName): boolean {
  return type === 'ORG' && end - first === 2 && /^['’]s$/.test(tokens.text(end - 1));
}

/** `Austin Reed flew to Austin`: the first name of somebody alone, in a place where only a town stands, is a town all over the text. */
function townsAmongFirstNames(
  layers: Layers,
  names: readonly TypedName[],
  places: ReadonlySet<string>,
): ReadonlySet<string> {
  const { tokens } = layers;
  const whole = names.filter(({ first, end, type }) => type === 'PERSON' && end - first > 1);
  const firstNames = new Set(whole.map(({ first }) => tokens.text(first)));
  // "Marta Lincoln … in Lincoln, they see".
  for (const { end } of whole) firstNames.delete(tokens.text(end - 1));
  const alone = names.filter(({ first, end, text }) => end - first === 1 && firstNames.has(text));
  return new Set(
    alone.flatMap((name) =>
      isTown(layers, name) && (places.has(name.text) || isCountry(name.text)) ? [name.text] : [],
    ),
  );
}

/** `Austin Reed flew to Austin. | Austin | said`: towns hardly say anything. */
function isSpeaking({ tokens }: Layers, { end, text }: TypedName): boolean {
  return SPEAKING_OF_THEMSELVES.has(tokens.lower(end)) && !isCountry(text);
}

/** `Israel Katz … Israel`, `Jordan Pike … Jordan`: a country is meant, whoever has its name. */
function isCountry(text: string): boolean {
  return lookUp(text)?.link?.scheme === 'iso3166-1';
}

function isTown({ tokens }: Layers, { first, end, text, type }: TypedName): boolean {
  const before = tokens.lower(first - 1);
  const isKnown = lookUp(text)?.type === 'GPE';
  // "in | Florence | 's footsteps"; towns of the size of a village have the names of many people
  const isLocated = LOCATING.has(before) && !/^['’]s?$/.test(tokens.text(end));
  if (isLocated && (isKnown || townSize(nameFlags(text.toLowerCase())) >= SMALL_TOWN)) return true;
  return isKnown && (type === 'GPE' || FROM_OR_TO.has(before));
}

/** Of four sizes. */
const SMALL_TOWN = 2;

/** `Osa Harbour, a Danish | woman`. */
function isCalledPerson(layers: Layers, { first, end, type, known }: TypedName): boolean {
  if (type === 'PERSON' || type === 'NORP' || known !== null || end - first < 2) return false;
  return genderOfNoun(nounAfter(layers, end)) !== null;
}

/** `his mother, | Philomena |, had left`, `her brother | Paris | said`: one word, whatever it looks like; a people's only where it is a first name: `his wife, | Karen |,`. */
function isRelative({ tokens, syntax, spelling }: Layers, { first, end, type }: TypedName): boolean {
  if (type === 'PERSON' || end - first > 1 || spelling.shape(first) !== 'capitalised') return false;
  if (type === 'NORP' && ((nameFlags(tokens.lower(first)) & GIVEN) === 0 || syntax.upos(first) === 'ADJ')) return false;
  const isAside = tokens.text(first - 1) === ',';
  const noun = isAside ? first - 2 : first - 1;
  if (!RELATIVES.has(tokens.lower(noun)) || spelling.shape(noun) !== 'small') return false;
  if (isAside ? !/^[,.;)]$/.test(tokens.text(end)) : !/^[,.;)]$/.test(tokens.text(end)) && !VERB.test(syntax.upos(end)))
    return false;
  const owner = /^(?:ADJ|NUM)$/.test(syntax.upos(noun - 1)) ? noun - 2 : noun - 1;
  return syntax.xpos(owner) === 'PRP$' || /^['’]s?$/.test(tokens.text(owner));
}

const VERB = /^(?:VERB|AUX)$/;

/** `Sydney Marsh` is a person where the text has `Marsh` as one; `Lake Marsh` and `the Sydney Marsh` are none. */
function isSurnamed(
  { tokens }: Layers,
  { first, end, type, known, titles }: TypedName,
  lone: ReadonlySet<string>,
): boolean {
  if (/^(?:PERSON|NORP|EVENT)$/.test(type) || known !== null || end - first !== 2 || titles.length > 0) return false;
  const begins = tokens.lower(first);
  if (tokens.lower(first - 1) === 'the' || vocabulary.natureStarts.has(begins) || FIELDS_OF_BODIES.has(begins))
    return false;
  return lone.has(tokens.text(end - 1));
}

/** Surnames hardly stand after these alone. */
const BEFORE_TOWN: ReadonlySet<string> = new Set([...LOCATING, ...AT_OR_THROUGH, ...FROM_OR_TO]);

/** `in London`, `London, Ontario`, `London-based`, the place of the dateline. */
function isPlace({ tokens, spelling, segmentation }: Layers, { first, end }: TypedName): boolean {
  if (BEFORE_TOWN.has(tokens.lower(first - 1)) || spelling.shape(end) === 'hyphen') return true;
  const dateline = segmentation.dateline?.place;
  if (dateline != null && tokens.start(first) === dateline.start) return true;
  return tokens.text(end) === ',' && spelling.shape(end + 1) === 'capitalised';
}
