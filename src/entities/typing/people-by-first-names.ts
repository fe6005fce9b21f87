/**
 * Whole names of people whose surnames are words of the language, or that nothing tells from a firm.
 *
 *     emailed | Cheryl Hills |, another adviser; | Dylan Roof | is accused; | Steven Law |, who
 *     the law firm Mayer Brown, shares of Calvin Rose, Helena Creek        no people
 */
import { FIRMS_ACT, ORGANISATION_NOUNS } from '../../english/organisation-words.js';
import { LAND_AND_SURNAMES, PLACES_AND_FIRST_NAMES, WORDS_AND_FIRST_NAMES } from '../../english/people/name-words.js';
import { wordSet } from '../../english/words.js';
import { plain } from '../../resources/word-table.js';
import type { Layers } from '../layers.js';
import { lookUp, whichOne } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { GIVEN, NAME_PART, nameFlags, SURNAME, townSize } from '../tagger/name-table.js';

/** The same names; those of people with their type, in all their places. */
export function withPeopleByFirstNames(layers: Layers, given: readonly TypedName[]): readonly TypedName[] {
  const names = given.flatMap((name) => afterOffice(layers, name) ?? [name]);
  const found = new Set<string>();
  for (const name of names) if (isWholeName(layers, name)) found.add(name.text);
  for (const name of names) if (found.has(name.text) && isAmongFirms(layers, name)) found.delete(name.text);
  if (found.size === 0) return names;
  return names.map((name) => (found.has(name.text) ? changed(name, { type: 'PERSON', headed: false }) : name));
}

/** A first name that is no word and no town, perhaps another or an initial, and a surname. */
function isWholeName(
  layers: Layers,
  { first, end, type, known, titles }: TypedName,
  surnamesToo: ReadonlySet<string> = SURNAMES_TOO,
): boolean {
  const { tokens, spelling } = layers;
  if (end - first < 2 || end - first > MAX_TOKENS || known !== null || titles.length > 0) return false;
  if (!/^(?:ORG|LAW|GPE|LOC|FAC)$/.test(type) || !isFirstName(layers, first)) return false;
  for (let token = first + 1; token < end - 1; token += 1)
    if (spelling.shape(token) !== 'initial' && !isFirstName(layers, token)) return false;
  const last = tokens.lower(end - 1);
  if (spelling.shape(end - 1) !== 'capitalised' || (nameFlags(plain(last)) & (SURNAME | NAME_PART)) === 0) return false;
  return last !== 'brothers' && (!vocabulary.thingHeads.has(last) || surnamesToo.has(last));
}

/**
 * `| Dr. Ana West |`, `U.S. Trade Representative | Carla Hills |`, `Okun Council | National Director | Nihad Awad`: an office, or a title, and who
 * has it, taken for one place or body; with the body before the office where its words say that it is one. Null for other names.
 */
function afterOffice(layers: Layers, name: TypedName): TypedName[] | null {
  const { tokens, forms } = layers;
  const { first, end, type, known, titles } = name;
  if (end - first < MAX_TOKENS || known !== null || titles.length > 0 || !/^(?:ORG|LOC|FAC)$/.test(type)) return null;
  for (let start = end - MAX_TOKENS; start < end - 1; start += 1) {
    const isTitle = forms.at(start - 1).role || vocabulary.honorifics.has(tokens.lower(start - 1));
    if (start <= first || !isTitle) continue;
    const person = changed(name, { first: start, text: tokens.slice(start, end), headed: false });
    if (!isWholeName(layers, person, LAND)) continue;
    let office = start - 1;
    while (office > first && isOfOffice(tokens.lower(office - 1))) office -= 1;
    const whose = { ...person, type: 'PERSON' as const, titles: [{ first: office, end: start }] };
    const isBody = office - first > 1 && vocabulary.organisationHeads.has(tokens.lower(headAt(layers, first, office)));
    const body = changed(name, { end: office, text: tokens.slice(first, office), type: 'ORG', headed: true });
    if (isBody) return [body, whose];
    const text = tokens.slice(first, office);
    const place = whichOne(lookUp(text));
    return place?.type == null
      ? [whose]
      : [changed(name, { end: office, text, type: place.type, known: place }), whose];
  }
  return null;
}

function isOfOffice(word: string): boolean {
  return vocabulary.roleModifiers.has(word) || vocabulary.roles.has(word) || OF_OFFICES.has(word);
}

const OF_OFFICES = wordSet('national, executive, regional, managing, trade');

/** The noun on which the name of a body is built: the first word of `Council on …`, else the last. */
function headAt({ tokens }: Layers, first: number, end: number): number {
  return /^(?:of|on|for)$/.test(tokens.text(first + 1)) ? first : end - 1;
}

/** `Ana Maria Voss` */
const MAX_TOKENS = 3;

/** What land ends in, and people have after a title. */
const LAND: ReadonlySet<string> = new Set([
  ...LAND_AND_SURNAMES,
  'west',
  'hills',
  'ward',
  'law',
  'mills',
  'bay',
  'park',
  'wells',
]);

/** What towns, laws and firms end in, and people with a first name before it: `Kelli Ward`. */
const SURNAMES_TOO = wordSet('ward, law, mills, bay, west, parks, post');

function isFirstName({ tokens, spelling }: Layers, token: number): boolean {
  const word = tokens.lower(token);
  if (spelling.shape(token) !== 'capitalised' || vocabulary.isOrdinary(word)) return false;
  if (PLACES_AND_FIRST_NAMES.has(word) || WORDS_AND_FIRST_NAMES.has(word) || lookUp(tokens.text(token)) !== null)
    return false;
  const flags = nameFlags(plain(word));
  return (flags & GIVEN) !== 0 && townSize(flags) === 0;
}

/** `the law firm | Mayer Brown |`, `at | Calvin Rose |`, `| Calvin Rose | sells`, `| Calvin Rose | shares`. */
function isAmongFirms({ tokens }: Layers, { first, end }: TypedName): boolean {
  const before = tokens.lower(first - 1);
  if (ORGANISATION_NOUNS.has(before) || BEFORE_FIRMS.has(before) || tokens.text(end) === '-') return true;
  const after = /^['’]s?$/.test(tokens.text(end)) ? end + 1 : end;
  return FIRMS_ACT.has(tokens.lower(end)) || AFTER_FIRMS.has(tokens.lower(after)) || tokens.text(first - 1) === '&';
}

const BEFORE_FIRMS = wordSet(
  'at, the, a, an, in, brand, label, store, stores, retailer, maker, jeweler, designer, lender, broker, brokerage, restaurant, bar, hotel, chain, giant, band',
);
const AFTER_FIRMS = wordSet(
  'shares, stock, stores, store, jeans, perfume, products, brand, brands, employees, customers, headquarters, which, inc, corp, co, ltd, plc, group, holdings, &',
);
