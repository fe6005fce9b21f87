/**
 * Which names are those of one organisation.
 *
 *     Acme Holdings S.A. … Acme Holdings … Acme        without what says its legal form, and its first words
 *     Achada Villa … Villa                             its last word, where nothing else is called so
 *     the Lisbon Harbour Board … the Board             the noun that the name is built on
 *     the Ministry of Health … the Health Ministry     what it is for, before the noun or after it
 *     the NSW Rural Fire Service … the Rural Fire Service      without the country or the region before it
 *     Bell & Sons … Bell's                             a family's firm
 *     the Social Democratic Party … the Social Democrats
 *     St. Osyth Hospital … St Osyth, Saint Osyth's
 *     Grupo Achada SA, PT Achada Laut … Achada, Achada Laut    without what says in another language that it is a firm
 *     Northfield City Council … Northfield Council
 *     Siemens Technologies … Siemens                   what everybody knows by the short name
 *     the Free Front of Korana … the Free Front … the Front    a short form of a short form
 *     Acme Group, Acme Insurance … Acme                the group to which the others belong
 *     Acme Bank, Acme Insurance … Acme                 several may be meant: it is another one
 */
import { ROAD_NOUNS } from '../../english/named-things.js';
import {
  BODIES_OF_TOWNS,
  CHAMBERS,
  CLUB_WORDS,
  GROUP_WORDS,
  OF_FIRMS,
  OF_PLACES,
  SHOPS,
} from '../../english/organisation-words.js';
import { PARTICLES_OF_PLACES, PLACE_STARTS } from '../../english/places/words.js';
import { wordSet } from '../../english/words.js';
import { detached, WordMemory } from '../../resources/word-memory.js';
import { plain } from '../../resources/word-table.js';
import { headOf } from '../coreference/nominal-kinds.js';
import type { Layers } from '../layers.js';
import { type Known, lookUp, whichOne } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import type { Acronyms } from './acronyms.js';
import { withoutStrokes } from './alike-names.js';
import { LongForms } from './long-forms.js';
import { otherFormsOf } from './organisation-forms.js';

/** The name without case, signs, stops and legal suffix: `ACME Inc.` → `acme`. */
export function stem(name: string): string {
  const known = stems.get(name);
  if (known !== undefined) return known;
  const found = newStem(name);
  stems.keep(name, detached(found));
  return found;
}

/** A text asks for the stem of a name at each of its places, and several times at each. */
const stems = new WordMemory<string>(2000);

function newStem(name: string): string {
  const parts = withoutStrokes(plain(name.toLowerCase()))
    .replaceAll(' & ', ' and ')
    .split(/[\s,]+/);
  while (parts.length > 1 && vocabulary.companySuffixes.has(parts.at(-1) ?? '')) parts.pop();
  if (parts.length > 1 && /^(?:st|saint)$/.test(parts[0] ?? '')) parts[0] = 'st.';
  // "PT Luwu Jaya".
  if (parts.length > 2 && /^(?:PT|OOO|OAO|PAO|ZAO|UAB|TOO) /.test(name)) parts.shift();
  return parts.join(' ');
}

/** Maximum parts of a short form, and one. */
const MAX_PARTS = 6;

/** A function from an organisation's name, and its index, to a key that all its names have in common. */
export function organisationKeys(
  layers: Layers,
  names: readonly TypedName[],
  acronyms: Acronyms,
): (text: string, index: number) => string {
  const longs = new LongForms();
  const alone = new Set(
    names.flatMap(({ type, first, end, text }) => (type === 'ORG' && end - first === 1 ? [stem(text)] : [])),
  );
  const lastWords = new Set(lastWordsIn(layers, names).values());
  /** Organisations by the place where the text has them first. */
  const short = new Map<string, number>();
  names.forEach(({ type, text }, index) => {
    if (type === 'ORG' && !short.has(stem(text))) short.set(stem(text), index);
  });
  names.forEach((name, at) => {
    if (name.type !== 'ORG' || name.end - name.first < 2) return;
    const long = stem(name.text);
    const parts = long.split(' ');
    const learn = (form: string, whole: string) => longs.learn(form, { stem: whole, at });
    for (let length = 2; length < Math.min(parts.length, MAX_PARTS); length += 1) {
      const end = parts.slice(-length).join(' ');
      // "La Hoja de Santa Rosa": the town.
      if (PARTICLES_OF_PLACES.has(parts.at(-length - 1) ?? '') && PLACE_STARTS.has(parts.at(-length) ?? '')) break;
      if (short.has(end) && lookUp(end) === null) learn(end, long);
    }
    // "the Marrick Sun-Times … the Sun-Times"
    const last = parts.at(-1) ?? '';
    if (last.includes('-') && short.has(last) && lookUp(last) === null) learn(last, long);
    // "Rovik Resources Kenya … Rovik Kenya"
    const ends = `${parts[0] ?? ''} ${parts.at(-1) ?? ''}`;
    if (parts.length === 3 && short.has(ends)) learn(ends, long);
    if (hasLegalForm(name.text)) longs.complete(long, at);
    const isBuilding = name.known !== null && parts.at(-1) === 'house'; // the White House is not “the House”
    if (!isBuilding) learn(headOf(layers, name), long);
    for (const other of otherFormsOf(layers, name, parts)) learn(other, long);
    if (lastWords.has(name.text) || CLUB_WORDS.has(layers.tokens.text(name.end - 1))) learn(parts.at(-1) ?? '', long);
    for (let length = 1; length < Math.min(parts.length, MAX_PARTS); length += 1) {
      const begin = parts.slice(0, length).join(' ');
      if (length === 1 && CHAMBERS.has(begin)) continue; // the House Ways and Means Committee … the House
      // "the Hong Kong Harbour Authority … Hong Kong"
      const ofPlace =
        OF_PLACES.has(last) && (BODIES_OF_TOWNS.has(last) || lookUp(firstWords(layers, name, length))?.type === 'GPE');
      if (ofPlace) longs.place(begin);
      // "Nordvik … is owned by Nordvik Holding": two.
      else if (isOwner(layers, name) && (short.get(begin) ?? at) < at) break;
      else if (length > 1 || alone.has(begin) || !vocabulary.isOrdinary(begin)) learn(begin, long);
    }
  });
  return (text, index) => {
    const whole = acronyms.get(text) ?? text;
    const own = stem(whole);
    if (hasLegalForm(whole) && longs.isOneOfSeveral(own)) return `ORG:${own}`;
    const place = (form: string) => Math.min(index, short.get(form) ?? index);
    const long = longs.of(own, place(own));
    return `ORG:${longs.of(long, place(long))}`;
  };
}

/** `Siemens Technologies AG`, `Siemens Group`: the firm that everybody knows by the words before; null where nobody does. */
export function knownFirm(name: string): Known | null {
  const words = name.split(' ');
  while (words.length > 1) {
    const last = (words.pop() ?? '').toLowerCase();
    if (!vocabulary.companySuffixes.has(last) && !GROUP_WORDS.has(last) && !WHOLE_FIRM.has(last)) return null;
    const known = lookUp(words.join(' ').replace(/,$/, ''));
    if (known?.type === 'ORG') return whichOne(known);
  }
  return null;
}

/** `Siemens | Technologies`, `Mondelez | International`: what everybody leaves out. */
const WHOLE_FIRM = wordSet('technologies, international, inc, corporation, enterprises, worldwide');

/** `Acme Inc.`: nothing is left out of it. */
export function hasLegalForm(name: string): boolean {
  return vocabulary.companySuffixes.has(name.slice(name.search(/[^\s,]+$/)).toLowerCase());
}

/** `owned by | Nordvik Holding`, `a unit of | Nordvik Holding`. */
function isOwner({ tokens }: Layers, { first }: TypedName): boolean {
  const before = tokens.lower(first - 1) === 'the' ? first - 2 : first - 1;
  const word = tokens.lower(before - 1);
  if (tokens.lower(before) === 'by') return word === 'owned' || word === 'controlled';
  return tokens.lower(before) === 'of' && /^(?:unit|subsidiary|arm)$/.test(word);
}

function firstWords({ tokens }: Layers, { first }: TypedName, length: number): string {
  return tokens.slice(first, first + length);
}

/**
 * `Achada | Villa` … `Villa`: the last word of one organisation's name, of no language and of nobody's name, which the text has by
 * itself; by the word the whole name.
 */
function lastWordsIn({ tokens, forms }: Layers, names: readonly TypedName[]): ReadonlyMap<string, string> {
  const alone = new Set<string>();
  for (const { first, end, titles, text } of names) if (end - first === 1 && titles.length === 0) alone.add(text);
  const found = new Map<string, string>();
  const others = new Set<string>();
  for (const { type, first, end, text } of names) {
    const word = tokens.text(end - 1);
    if (end - first < 2 || !alone.has(word)) continue;
    // "Okun Bay Voyageurs": players, of a town of two words.
    const isTeam = end - first === 3 && /[a-z]s$/.test(word);
    const isWord = forms.at(end - 1).ordinary || lookUp(word) !== null;
    const isShort = type === 'ORG' && (end - first === 2 || isTeam) && (!isWord || CLUB_WORDS.has(word));
    if (!isShort || (found.get(word) ?? text) !== text) others.add(word);
    else found.set(word, text);
  }
  for (const word of others) found.delete(word);
  return found;
}

/** The same names, `Hobday Brewery | of Derby` without the place where the text also has it so. */
export function withoutPlaces(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens } = layers;
  const whole = new Set(
    names.flatMap(({ type, text, end, first }) => (type === 'ORG' && end - first > 1 ? [text] : [])),
  );
  return names.flatMap((name) => {
    const of = name.end - 2;
    const short = tokens.slice(name.first, of);
    const road = onRoad(layers, name);
    if (road !== null) return road;
    if (name.type !== 'ORG' || of - name.first < 2 || tokens.text(of) !== 'of') return [name];
    const place = tokens.text(name.end - 1);
    const known = lookUp(place);
    const head = tokens.lower(of - 1);
    const isOfFirm = OF_FIRMS.has(head) && known?.type === 'GPE' && name.known === null;
    if (!isOfFirm && !(SHOPS.has(head) && whole.has(short))) return [name];
    const town: TypedName = {
      ...name,
      first: of + 1,
      text: place,
      type: 'GPE',
      known: known?.type === 'GPE' ? known : null,
      titles: [],
      headed: false,
    };
    return [changed(name, { end: of, text: short, known: null }), town];
  });
}

/** `Spar | on | Station Road`: two names. */
function onRoad({ tokens }: Layers, name: TypedName): TypedName[] | null {
  if (name.type === 'PERSON' || name.end - name.first < MIN_ON_ROAD || !ROAD_NOUNS.has(tokens.lower(name.end - 1)))
    return null;
  let on = name.first + 1;
  while (on < name.end && tokens.text(on) !== 'on') on += 1;
  if (on + 2 >= name.end) return null;
  const shop: TypedName = changed(name, { end: on, text: tokens.slice(name.first, on), known: null, type: 'ORG' });
  const first = on + 1;
  const text = tokens.slice(first, name.end);
  return [shop, changed(name, { first, text, type: 'FAC', known: null, titles: [], headed: true })];
}

/** `Spar on Station Road` */
const MIN_ON_ROAD = 4;

/** The same names, where the last word of an organisation's name is one too. */
export function withLastWords(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const words = lastWordsIn(layers, names);
  if (words.size === 0) return names;
  return names.map((name) =>
    words.has(name.text) && name.titles.length === 0 && name.end - name.first === 1
      ? changed(name, { type: 'ORG' })
      : name,
  );
}
