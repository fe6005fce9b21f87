/**
 * What a text calls its names by nouns: what organisations are, the offices of people, its only town.
 *
 *     the Bank of England, the charity Lumen, Acme, a maker of locks      bank, charity, maker and company
 *     Mines Minister Ana Ruiz                                             minister, mines minister
 *     Chief Minister Tom Bell                                             chief minister, CM
 */

import type { EntityType, Range, TokenEntity } from '../../document/index.js';
import { ARTICLES } from '../../english/determiners.js';
import { NAME_HEAD_ENDS } from '../../english/noun-phrase-words.js';
import { ALSO_CALLED, CALLED_BY_HEAD, CLUB_ENDS, CLUB_WORDS, COMPANY_NOUNS } from '../../english/organisation-words.js';
import { SHIPS } from '../../english/ships.js';
import { WordMarks } from '../../english/word-set.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { accusedIn } from './before-court.js';
import { isCompanyAt, nounBeforeComma } from './company-evidence.js';
import { type Kind, type Kinds, kindOf, type NamePlace } from './kind.js';
import { addPerson } from './person-kinds.js';

export function kindsIn(layers: Layers, entities: readonly TokenEntity[]): Kinds {
  const kinds = new Map<string, Kind>();
  const starts = new Array<NamePlace | undefined>(layers.tokens.length).fill(undefined);
  for (const entity of entities) {
    if (!DESCRIBED.has(entity.type)) continue;
    const isPerson = entity.type === 'PERSON';
    if (isPerson) addPerson(layers, kinds, entity);
    for (const range of entity.mentions) {
      starts[range.first] = { entity, end: range.end };
      if (isPerson) continue;
      for (const word of kindsOf(layers, range, entity.type)) kindOf(kinds, word).named.add(entity);
    }
  }
  for (const [noun, place] of placesIn(layers, entities)) {
    kindOf(kinds, noun).named.add(place);
    for (const range of place.mentions) starts[range.first] = { entity: place, end: range.end };
  }
  const accused = accusedIn(layers, starts);
  for (const entity of accused) for (const noun of ACCUSED) kindOf(kinds, noun).named.add(entity);
  return { kinds, looks: new WordMarks(kinds.keys()), starts, accused };
}

const ACCUSED = ['accused', 'defendant'];

/** The nouns that a mention says an organisation is: those it is built on, and those before it and after. */
function kindsOf(layers: Layers, range: Range, type: EntityType): Set<string> {
  if (type === 'PRODUCT')
    return SHIPS.has(nounBefore(layers, range.first))
      ? new Set([nounBefore(layers, range.first), 'ship', 'vessel'])
      : new Set();
  if (type !== 'ORG') return new Set([headOf(layers, range)].filter((word) => word !== '' && !NO_KINDS.has(word)));
  const aside = nounBeforeComma(layers, range);
  const words = new Set([
    headOf(layers, range),
    nounBefore(layers, range.first),
    nounAfter(layers, range.end),
    aside < 0 ? '' : layers.tokens.lower(aside),
  ]);
  for (const word of ['', ...NO_KINDS]) words.delete(word);
  if (isClubAt(layers, range)) for (const noun of CLUB) words.add(noun);
  for (const word of compoundsAt(layers, aside >= 0 ? aside : nounTokenAfter(layers, range.end))) words.add(word);
  if (layers.tokens.text(range.first) === 'Air' && range.end - range.first > 1) words.add('airline');
  const last = layers.tokens.lower(range.end - 1);
  for (const noun of (range.end - range.first > 1 && CALLED_BY_HEAD.get(last)) || []) words.add(noun);
  for (const word of [...words]) for (const noun of ALSO_CALLED.get(word) ?? []) words.add(noun);
  if (
    isCompanyAt(layers, range) ||
    [...words, last].some((word) => COMPANY_NOUNS.has(word) || vocabulary.companySuffixes.has(word))
  ) {
    for (const word of COMPANY) words.add(word);
  }
  return words;
}

/** "The media", "the public" are everybody's, "the area" is any area. */
const NO_KINDS = wordSet(
  'media,public,people,world,internet,net,web,press,market,area,region,sea,ocean,coast,island,islands,north,south,east,west',
);

/**
 * The noun that an organisation's name is built on, lower case: `Bank | of England`, `Aldermere Waterways | Trust`; `''` for a
 * name that says nothing of the kind.
 */
export function headOf({ tokens, forms }: Pick<Layers, 'tokens' | 'forms'>, { first, end }: Range): string {
  if (end - first < 2) return '';
  let last = first;
  while (last + 1 < end && !NAME_HEAD_ENDS.has(tokens.text(last + 1))) last += 1;
  const word = tokens.lower(last);
  return vocabulary.organisationHeads.has(word) || forms.at(last).ordinary ? word : '';
}

/** `the | charity | Lumen`; a capital belongs to another name. */
function nounBefore({ tokens, syntax, spelling }: Layers, first: number): string {
  const noun = syntax.xpos(first - 1) === 'NN' && spelling.shape(first - 1) === 'small';
  return noun ? tokens.lower(first - 1) : '';
}

const MAX_PREMODIFIERS = 5;

/** The noun of an apposition, lower case, else `''`: `Acme, a Porto-based | maker | of locks`. */
export function nounAfter(layers: Layers, end: number): string {
  const noun = nounTokenAfter(layers, end);
  return noun < 0 ? '' : layers.tokens.lower(noun);
}

/** `a chip | maker |`: chipmaker; `a supermarket | chain |`: supermarket. */
function compoundsAt({ tokens, syntax }: Layers, noun: number): readonly string[] {
  if (noun < 1 || syntax.upos(noun - 1) !== 'NOUN') return [];
  if (tokens.lower(noun) === 'maker') return [`${tokens.lower(noun - 1)}maker`];
  return tokens.lower(noun) === 'chain' ? [tokens.lower(noun - 1)] : [];
}

/** The token of that noun; -1 where none is. */
function nounTokenAfter({ tokens, syntax }: Layers, end: number): number {
  const isOwned = /^['’]s$/.test(tokens.text(end + 2)); // Norland's largest | retailer
  if (tokens.text(end) !== ',' || !(isOwned || ARTICLES.has(tokens.lower(end + 1)))) return -1;
  const from = end + (isOwned ? 3 : 2);
  for (let token = from; token < from + MAX_PREMODIFIERS; token += 1) {
    const upos = syntax.upos(token);
    const next = syntax.upos(token + 1);
    if (syntax.xpos(token) === 'NN' && next !== 'NOUN' && next !== 'PROPN') return token;
    const compound = tokens.text(token) === '-' || tokens.text(token - 1) === '-';
    if (upos !== 'ADJ' && upos !== 'NOUN' && upos !== 'PROPN' && !compound) return -1;
  }
  return -1;
}

/** `Selby Town`, `Selby FC`. */
function isClubAt({ tokens }: Layers, { first, end }: Range): boolean {
  const last = tokens.text(end - 1);
  return end - first > 1 && (CLUB_WORDS.has(last) || CLUB_ENDS.has(last));
}

const CLUB = ['club', 'team', 'side'];

/** What any company is called. */
const COMPANY = ['company', 'firm'];

/** The only town, country and state of the United States that the text speaks of, each with what it is called. */
function placesIn(
  { tokens }: Layers,
  entities: readonly TokenEntity[],
): (readonly [noun: string, place: TokenEntity])[] {
  const places = entities.filter(({ type }) => type === 'GPE');
  const only = (nouns: readonly string[], all: readonly TokenEntity[]) => {
    const [place] = all;
    return all.length === 1 && place !== undefined ? nouns.map((noun) => [noun, place] as const) : [];
  };
  const towns = places.filter((place) => place.link === null && isTown({ tokens }, place));
  const often = towns.filter(({ mentions }) => mentions.length > 1);
  return [
    ...only(['city', 'town', 'village'], towns.length > 1 ? often : towns),
    ...only(
      ['country'],
      places.filter(({ link }) => link?.scheme === 'iso3166-1'),
    ),
    ...only(
      ['state'],
      places.filter(({ link }) => link?.scheme === 'iso3166-2' && link.id.startsWith('US-')),
    ),
  ];
}

/** No county, and not the area after a town: `Oak Harbor, | Wash.` */
function isTown({ tokens }: Pick<Layers, 'tokens'>, { name, mentions }: TokenEntity): boolean {
  if (AREAS.test(name)) return false;
  return !mentions.every(({ first }) => tokens.text(first - 1) === ',' && AFTER_TOWN.test(tokens.text(first - 2)));
}

const AREAS = /\b(?:County|Parish|Province|District|Region|State|Governorate|Prefecture)\b/;
const AFTER_TOWN = /^\p{Lu}/u;

/** Other names do not say what they are a name of: `Lisbon`, `Basque`. */
const DESCRIBED: ReadonlySet<EntityType> = new Set(['ORG', 'PERSON', 'FAC', 'LOC', 'EVENT', 'LAW', 'PRODUCT']);
