/**
 * Short descriptions that stand for an organisation, a person or a place, where only one can be meant.
 *
 *     the Bank of England … The bank said          the noun that the name is built on
 *     Norland Airways … the airline                what an organisation with such a name is called
 *     the charity Lumen … the charity              the noun before the name
 *     Acme, a maker of locks, … the company        what stands after it; a maker is a company
 *     the Sonatala Bridge … the bridge             the same of other things
 *     Mayor Ana Ruiz … the mayor                   the office
 *     Dockers … their union … the Dockers' Union   the only one in the text
 *     the ferry Rosalie … the ship                 what is named for somebody
 *     Lisbon … the city                            the only town of the text
 *     a bank in Leeds … the bank                   another one: nothing
 */

import type { EntityType, Range, TokenEntity } from '../../document/index.js';
import { ARTICLES, INDEFINITE_DETERMINERS } from '../../english/determiners.js';
import { NAME_HEAD_ENDS, NOUN_GOES_ON, OFFICE_PREPOSITIONS } from '../../english/noun-phrase-words.js';
import { CALLED_BY_HEAD, COMPANY_NOUNS, ONE_OF_A_KIND } from '../../english/organisation-words.js';
import { SHIPS } from '../../english/ships.js';
import { anyOf, wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { isCompanyAt, nounBeforeComma } from './company-evidence.js';

/** A description, `the` included, and whom it stands for. */
export interface Nominal extends Range {
  readonly entity: TokenEntity;
}

/** In text order. Linear in the length of the text. */
export function findNominals(layers: Layers, entities: readonly TokenEntity[]): Nominal[] {
  const { tokens, syntax, segmentation } = layers;
  const kinds = new Map<string, Kind>();
  const starts = new Map<number, { readonly entity: TokenEntity; readonly end: number }>();
  for (const entity of entities) {
    if (!DESCRIBED.has(entity.type)) continue;
    const isPerson = entity.type === 'PERSON';
    if (isPerson) {
      for (const phrase of officesOf(layers, entity)) {
        const kind = kindOf(kinds, phrase.slice(phrase.lastIndexOf(' ') + 1));
        kind.named.add(entity);
        kind.phrases.add(phrase);
      }
    }
    for (const range of entity.mentions) {
      starts.set(range.first, { entity, end: range.end });
      if (!isPerson) for (const word of kindsOf(layers, range, entity.type)) kindOf(kinds, word).named.add(entity);
    }
  }
  for (const [noun, place] of placesIn(entities)) {
    kindOf(kinds, noun).named.add(place);
    for (const range of place.mentions) starts.set(range.first, { entity: place, end: range.end });
  }
  const seen = new Map<TokenEntity, number>();
  let lastNamed: TokenEntity | null = null;
  const found: Nominal[] = [];
  for (const [sentence, { firstToken, endToken, furniture }] of segmentation.sentences.entries()) {
    if (furniture) continue;
    lastNamed = null;
    for (let token = firstToken; token < endToken; token += 1) {
      const name = starts.get(token);
      if (name !== undefined) {
        seen.set(name.entity, sentence);
        if (name.entity.type === 'ORG') lastNamed = name.entity;
        token = name.end - 1;
        continue;
      }
      const kind = kinds.get(tokens.lower(token));
      if (kind === undefined) continue;
      const front = frontOf(layers, token, kind);
      // "The chief executive" is tagged as two adjectives.
      if (syntax.upos(token) !== 'NOUN' && (front === null || front === token - 1)) continue;
      if (INDEFINITE_DETERMINERS.has(determinerOf(layers, token))) kind.other = sentence;
      if (front === null || !isWholePhrase(layers, token)) continue;
      const entity = isTheirs(layers, token) ? theirs(kind) : onlyOne(kind, seen, sentence);
      if (entity === null || (VAGUE.has(tokens.lower(token)) && lastNamed !== null && lastNamed !== entity)) continue;
      found.push({ first: front, end: token + 1, entity });
      seen.set(entity, sentence);
      kind.last = entity;
    }
  }
  return found;
}

/** The only town, country and state of the United States that the text speaks of, each with what it is called. */
function placesIn(entities: readonly TokenEntity[]): (readonly [noun: string, place: TokenEntity])[] {
  const places = entities.filter(({ type }) => type === 'GPE');
  const only = (nouns: readonly string[], all: readonly TokenEntity[]) => {
    const [place] = all;
    return all.length === 1 && place !== undefined ? nouns.map((noun) => [noun, place] as const) : [];
  };
  const towns = places.filter(({ link }) => link === null);
  const often = towns.filter(({ mentions }) => mentions.length > 1);
  return [
    ...only(['city', 'town'], towns.length > 1 ? often : towns),
    ...only(['village'], towns),
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

/** Other names do not say what they are a name of: `Lisbon`, `Basque`. */
const DESCRIBED: ReadonlySet<EntityType> = new Set(['ORG', 'PERSON', 'FAC', 'LOC', 'EVENT', 'LAW', 'PRODUCT']);

/** What many organisations are: where the sentence has just named another one, that one may be meant. */
const VAGUE = wordSet('party,group,company,firm,organisation,organization,agency,movement,alliance,team,club,side');

/** What the text calls by a noun. */
interface Kind {
  readonly named: Set<TokenEntity>;
  /** Of a noun for people the whole offices that end in it: `chief executive`. */
  readonly phrases: Set<string>;
  /** The last sentence that speaks of one without its name: "a bank". */
  other: number;
  /** Whom it was the last time. */
  last: TokenEntity | null;
}

function kindOf(kinds: Map<string, Kind>, word: string): Kind {
  const kind = kinds.get(word) ?? { named: new Set(), phrases: new Set(), other: -1, last: null };
  kinds.set(word, kind);
  return kind;
}

/** `head | of the union`. */
const OFFICE_ENDS = new RegExp(String.raw`\s${anyOf(OFFICE_PREPOSITIONS)}\s`);

/** `education minister`, `head | of the union`: the roles, lower case, each once. */
function officesOf({ tokens }: Layers, { roles }: TokenEntity): ReadonlySet<string> {
  return new Set(roles.map(({ first, end }) => tokens.slice(first, end).toLowerCase().split(OFFICE_ENDS)[0] ?? ''));
}

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
  const last = layers.tokens.lower(range.end - 1);
  for (const noun of (range.end - range.first > 1 && CALLED_BY_HEAD.get(last)) || []) words.add(noun);
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
export function nounAfter({ tokens, syntax }: Layers, end: number): string {
  const isOwned = /^['’]s$/.test(tokens.text(end + 2)); // Norland's largest | retailer
  if (tokens.text(end) !== ',' || !(isOwned || ARTICLES.has(tokens.lower(end + 1)))) return '';
  const from = end + (isOwned ? 3 : 2);
  for (let token = from; token < from + MAX_PREMODIFIERS; token += 1) {
    const upos = syntax.upos(token);
    const next = syntax.upos(token + 1);
    if (syntax.xpos(token) === 'NN' && next !== 'NOUN' && next !== 'PROPN') return tokens.lower(token);
    const compound = tokens.text(token) === '-' || tokens.text(token - 1) === '-';
    if (upos !== 'ADJ' && upos !== 'NOUN' && upos !== 'PROPN' && !compound) return '';
  }
  return '';
}

/** What any company is called. */
const COMPANY = ['company', 'firm'];
/** Before the noun, over adjectives. */
function determinerOf({ tokens, syntax }: Layers, token: number): string {
  let first = token - 1;
  while (first > token - MAX_PREMODIFIERS && syntax.upos(first) === 'ADJ') first -= 1;
  return tokens.lower(first);
}

/** `the bank`, not `the bank account`, `the bank of last resort`, `the bank that lent it`. */
function isWholePhrase({ tokens, syntax, spelling }: Layers, token: number): boolean {
  const next = syntax.upos(token + 1);
  if (next === 'NOUN' || next === 'PROPN' || next === 'NUM' || spelling.shape(token + 1) === 'hyphen') return false;
  return !NOUN_GOES_ON.has(tokens.lower(token + 1));
}

/**
 * Where the description begins that a noun ends: `the | bank`, `their union`, `the chief executive`; null where it says more, as `the other bank`.
 */
function frontOf({ tokens, spelling }: Layers, noun: number, { phrases }: Kind): number | null {
  if (tokens.lower(noun - 1) === 'the' || isTheirs({ tokens }, noun)) return noun - 1;
  let first = noun;
  for (let words = 0; words < MAX_PREMODIFIERS; words += 1) {
    // A capital may be a name, and names have their own mentions.
    if (spelling.shape(first - 1) !== 'small' || !phrases.has(tokens.slice(first - 1, noun + 1).toLowerCase()))
      return null;
    first -= 1;
    if (tokens.lower(first - 1) === 'the') return first - 1;
  }
  return null;
}

/** `their | union`: what people have one of. */
function isTheirs({ tokens }: Pick<Layers, 'tokens'>, token: number): boolean {
  return tokens.lower(token - 1) === 'their' && ONE_OF_A_KIND.has(tokens.lower(token));
}

/** The only one in the text, also where it is named later. */
function theirs({ named, other }: Kind): TokenEntity | null {
  const [only = null] = named;
  return named.size === 1 && other < 0 ? only : null;
}

/** Sentences within which a name is still spoken of. */
const MAX_DISTANCE = 20;
/** Organisations of one kind that are told apart. */
const MAX_NAMESAKES = 16;

function onlyOne(
  { named, other, last }: Kind,
  seen: ReadonlyMap<TokenEntity, number>,
  sentence: number,
): TokenEntity | null {
  if (named.size > MAX_NAMESAKES) return null;
  const known = [...named].filter((entity) => sentence - (seen.get(entity) ?? -MAX_DISTANCE) < MAX_DISTANCE);
  const only = last !== null && known.includes(last) ? last : known.length === 1 ? known[0] : undefined;
  return only !== undefined && (seen.get(only) ?? -1) >= other ? only : null;
}
