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
 *     a bank in Leeds … the bank                   another one: nothing
 */

import type { EntityType, Range, TokenEntity } from '../../document/index.js';
import { ARTICLES, INDEFINITE_DETERMINERS } from '../../english/determiners.js';
import { NAME_HEAD_ENDS, NOUN_GOES_ON, OFFICE_PREPOSITIONS } from '../../english/noun-phrase-words.js';
import { CALLED_BY_HEAD, IN_COMPANIES, OF_COMPANIES, ONE_OF_A_KIND } from '../../english/organisation-words.js';
import { anyOf, wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';

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
    if (isPerson) for (const office of officesOf(layers, entity)) kindOf(kinds, office).named.add(entity);
    for (const range of entity.mentions) {
      starts.set(range.first, { entity, end: range.end });
      if (!isPerson) for (const word of kindsOf(layers, range, entity.type)) kindOf(kinds, word).named.add(entity);
    }
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
      const kind = syntax.upos(token) === 'NOUN' ? kinds.get(tokens.lower(token)) : undefined;
      if (kind === undefined) continue;
      if (INDEFINITE_DETERMINERS.has(determinerOf(layers, token))) kind.other = sentence;
      if (!isWholePhrase(layers, token)) continue;
      const entity = isTheirs(layers, token) ? theirs(kind) : onlyOne(kind, seen, sentence);
      if (entity === null || (VAGUE.has(tokens.lower(token)) && lastNamed !== null && lastNamed !== entity)) continue;
      found.push({ first: token - 1, end: token + 1, entity });
      seen.set(entity, sentence);
      kind.last = entity;
    }
  }
  return found;
}

/** Other names do not say what they are a name of: `Lisbon`, `Basque`. */
const DESCRIBED: ReadonlySet<EntityType> = new Set(['ORG', 'PERSON', 'FAC', 'LOC', 'EVENT', 'LAW']);

/** What many organisations are: where the sentence has just named another one, that one may be meant. */
const VAGUE = wordSet('party,group,company,firm,organisation,organization,agency,movement,alliance,team,club,side');

/** What the text calls by a noun. */
interface Kind {
  readonly named: Set<TokenEntity>;
  /** The last sentence that speaks of one without its name: "a bank". */
  other: number;
  /** Whom it was the last time. */
  last: TokenEntity | null;
}

function kindOf(kinds: Map<string, Kind>, word: string): Kind {
  const kind = kinds.get(word) ?? { named: new Set(), other: -1, last: null };
  kinds.set(word, kind);
  return kind;
}

/** `head | of the union`. */
const OFFICE_ENDS = new RegExp(String.raw`\s${anyOf(OFFICE_PREPOSITIONS)}\s`);

/** `Education Minister`, `head of the union`: the nouns of the roles, lower case, each once. */
function officesOf({ tokens }: Layers, { roles }: TokenEntity): ReadonlySet<string> {
  return new Set(
    roles.map(
      ({ first, end }) => tokens.slice(first, end).toLowerCase().split(OFFICE_ENDS)[0]?.split(/\s/).at(-1) ?? '',
    ),
  );
}

/** The nouns that a mention says an organisation is: those it is built on, and those before it and after. */
function kindsOf(layers: Layers, range: Range, type: EntityType): Set<string> {
  if (type !== 'ORG') return new Set([headOf(layers, range)].filter((word) => word !== '' && !NO_KINDS.has(word)));
  const words = new Set([headOf(layers, range), nounBefore(layers, range.first), nounAfter(layers, range.end)]);
  for (const word of ['', ...NO_KINDS]) words.delete(word);
  const last = layers.tokens.lower(range.end - 1);
  for (const noun of (range.end - range.first > 1 && CALLED_BY_HEAD.get(last)) || []) words.add(noun);
  if (
    isOwned(layers, range) ||
    [...words, last].some((word) => COMPANIES.has(word) || vocabulary.companySuffixes.has(word))
  ) {
    for (const word of COMPANY) words.add(word);
  }
  return words;
}

/** `shares in | Acme`, `Acme | shares`: what people own is a company. */
function isOwned({ tokens }: Layers, { first, end }: Range): boolean {
  if (OF_COMPANIES.has(tokens.text(end))) return true;
  return IN_COMPANIES.has(tokens.lower(first - 2)) && /^(?:in|of)$/.test(tokens.text(first - 1));
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

const MAX_PREMODIFIERS = 4;

/** The noun of an apposition, lower case, else `''`: `Acme, a Porto-based | maker | of locks`. */
export function nounAfter({ tokens, syntax }: Layers, end: number): string {
  if (tokens.text(end) !== ',' || !ARTICLES.has(tokens.lower(end + 1))) return '';
  for (let token = end + 2; token < end + 2 + MAX_PREMODIFIERS; token += 1) {
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
const COMPANIES = wordSet(
  `company,firm,maker,carmaker,drugmaker,chipmaker,manufacturer,producer,operator,carrier,airline,retailer,chain,start-up,startup,
  supplier,developer,builder,brewer,insurer,lender,brokerage,giant,conglomerate,subsidiary,miner,refiner,publisher,shipbuilder`,
);

/** Before the noun, over adjectives. */
function determinerOf({ tokens, syntax }: Layers, token: number): string {
  let first = token - 1;
  while (first > token - MAX_PREMODIFIERS && syntax.upos(first) === 'ADJ') first -= 1;
  return tokens.lower(first);
}

/** `the bank`, not `the bank account`, `the bank of last resort`, `the bank that lent it`. */
function isWholePhrase({ tokens, syntax, spelling }: Layers, token: number): boolean {
  if (tokens.lower(token - 1) !== 'the' && !isTheirs({ tokens }, token)) return false;
  const next = syntax.upos(token + 1);
  if (next === 'NOUN' || next === 'PROPN' || next === 'NUM' || spelling.shape(token + 1) === 'hyphen') return false;
  return !NOUN_GOES_ON.has(tokens.lower(token + 1));
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
