/**
 * What a text calls its names by nouns: what organisations are, the offices of people, its only town.
 *
 *     the Bank of England, the charity Lumen, Acme, a maker of locks      bank, charity, maker and company
 *     Mines Minister Ana Ruiz                                             minister, mines minister
 *     Chief Minister Tom Bell                                             chief minister, CM
 */

import type { EntityType, Range, TokenEntity } from '../../document/index.js';
import { NAME_HEAD_ENDS } from '../../english/noun-phrase-words.js';
import {
  ALSO_CALLED,
  BESIDE_NAMES,
  BODY_NOUNS,
  CALLED_BY_HEAD,
  CALLED_BY_WORD,
  COMPANY_NOUNS,
  NO_KINDS,
  NOUNS_BY_HEAD,
} from '../../english/organisation-descriptions.js';
import { CLUB_ENDS, CLUB_WORDS } from '../../english/organisation-words.js';
import { SHIPS } from '../../english/ships.js';
import { NOUNS_OF_WELL_KNOWN } from '../../english/well-known-bodies.js';
import { WordMarks } from '../../english/word-set.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { accusedIn } from './before-court.js';
import { isCompanyAt, nounBeforeComma } from './company-evidence.js';
import { introducedIn } from './introduced.js';
import { type Kind, type Kinds, kindOf, type NamePlace } from './kind.js';
import { isAfterFront, nounBefore, nounTokenAfter } from './nouns-beside.js';
import { addPeers } from './peers.js';
import { addAlike, addIntroduced, addPerson } from './person-kinds.js';
import { addPlaces } from './place-kinds.js';

export function kindsIn(layers: Layers, entities: readonly TokenEntity[]): Kinds {
  const kinds = new Map<string, Kind>();
  const starts = new Array<NamePlace | undefined>(layers.tokens.length).fill(undefined);
  for (const entity of entities) {
    if (!DESCRIBED.has(entity.type)) continue;
    const isPerson = entity.type === 'PERSON';
    if (isPerson) addPerson(layers, kinds, entity);
    if (entity.type === 'ORG')
      for (const noun of NOUNS_OF_WELL_KNOWN.get(entity.name.toLowerCase()) ?? [])
        kindOf(kinds, noun).named.add(entity);
    for (const range of entity.mentions) {
      starts[range.first] = { entity, end: range.end };
      if (isPerson) continue;
      for (const word of kindsOf(layers, range, entity.type)) kindOf(kinds, word).named.add(entity);
    }
  }
  addRivals(layers, kinds, entities);
  addByHeads(kinds, entities);
  addPlaces(layers, kinds, entities, starts);
  for (const { entity, phrase } of introducedIn(layers, starts)) addIntroduced(kinds, entity, phrase);
  addPeers(layers, kinds, entities, starts);
  const accused = accusedIn(layers, starts);
  for (const entity of accused) for (const noun of ACCUSED) kindOf(kinds, noun).named.add(entity);
  return { kinds, looks: new WordMarks(kinds.keys()), starts, accused };
}

/** `Rival | Acme | said`: in a text about firms it is one, too. */
function addRivals({ tokens }: Layers, kinds: Map<string, Kind>, entities: readonly TokenEntity[]): void {
  if (!kinds.has('company') || OTHER_RIVALS.some((noun) => kinds.has(noun))) return;
  for (const entity of entities) {
    if (entity.type !== 'ORG' || !entity.mentions.some(({ first }) => tokens.lower(first - 1) === 'rival')) continue;
    for (const noun of COMPANY) kindOf(kinds, noun).named.add(entity);
  }
}

const OTHER_RIVALS = ['club', 'party', 'union', 'university'];

/** `the Food Standards Board … the regulator`: by the end of its name, where the text calls nothing else so. */
function addByHeads(kinds: Map<string, Kind>, entities: readonly TokenEntity[]): void {
  const found = new Map<string, TokenEntity[]>();
  for (const entity of entities) {
    if (entity.type !== 'ORG' || !entity.name.includes(' ')) continue;
    const last = entity.name.slice(entity.name.lastIndexOf(' ') + 1).toLowerCase();
    for (const noun of NOUNS_BY_HEAD.get(last) ?? []) {
      if (!kinds.has(noun)) found.set(noun, [...(found.get(noun) ?? []), entity]);
    }
  }
  for (const [noun, named] of found) for (const entity of named) addAlike(kindOf(kinds, noun), entity, MAX_BY_HEAD);
}

/** Sentences from a name to a noun of which the text does not say that it is one. */
const MAX_BY_HEAD = 10;

const ACCUSED = ['accused', 'defendant'];

/** The nouns that a mention says an organisation is: those it is built on, and those before it and after. */
function kindsOf(layers: Layers, range: Range, type: EntityType): Set<string> {
  if (type === 'PRODUCT')
    return SHIPS.has(nounBefore(layers, range.first))
      ? new Set([nounBefore(layers, range.first), 'ship', 'vessel'])
      : new Set();
  if (type !== 'ORG')
    return new Set(
      [headOf(layers, range), nounRightAfter(layers, range), ...calledIn(layers, range)].filter(
        (word) => word !== '' && !NO_KINDS.has(word),
      ),
    );
  const aside = nounBeforeComma(layers, range);
  const noun = nounTokenAfter(layers, range.end);
  const after = noun >= 0 && isAfterFront(layers, range.first, noun) ? -1 : noun;
  const words = new Set<string>();
  const called = [
    headOf(layers, range),
    nounBefore(layers, range.first),
    nounOpening(layers, range.first),
    after < 0 ? '' : layers.tokens.lower(after),
    nounRightAfter(layers, range),
  ];
  if (aside >= 0) called.push(layers.tokens.lower(aside));
  for (const word of called) if (word !== '' && !NO_KINDS.has(word)) words.add(word);
  if (isClubAt(layers, range)) for (const noun of CLUB) words.add(noun);
  for (const word of compoundsAt(layers, aside >= 0 ? aside : after)) words.add(word);
  for (const word of compoundsAt(layers, range.first - 1)) words.add(word);
  if (OF_PARTIES.has(layers.tokens.lower(range.first - 1))) words.add('party'); // the opposition | Civic League
  const last = layers.tokens.lower(range.end - 1);
  const isOfAir = layers.tokens.text(range.first) === 'Air' && range.end - range.first > 1;
  if (isOfAir && !vocabulary.organisationHeads.has(last)) words.add('airline'); // not the Air Crew Guild
  for (const noun of calledIn(layers, range)) words.add(noun);
  for (const word of [...words]) for (const noun of ALSO_CALLED.get(word) ?? []) words.add(noun);
  if (
    isCompanyAt(layers, range) ||
    [...words, last].some((word) => COMPANY_NOUNS.has(word) || vocabulary.companySuffixes.has(word))
  ) {
    for (const word of COMPANY) words.add(word);
  }
  return words;
}

/** `| Publisher | Alder & Finch`, with the capital of its sentence. */
function nounOpening({ tokens, spelling }: Layers, first: number): string {
  if (!spelling.opens(first - 1)) return '';
  const noun = tokens.lower(first - 1);
  return COMPANY_NOUNS.has(noun) || BODY_NOUNS.has(noun) ? noun : '';
}

/** `the Tate Harbour | museum |`: what is called so without a capital; `''` for `the Tate Harbour museum plan`. */
function nounRightAfter({ tokens, syntax, spelling }: Layers, { first, end }: Range): string {
  if (tokens.lower(first - 1) !== 'the' || spelling.shape(end) !== 'small' || syntax.xpos(end) !== 'NN') return '';
  const isLast = syntax.upos(end + 1) !== 'NOUN' && spelling.shape(end + 1) !== 'hyphen';
  return isLast && BESIDE_NAMES.has(tokens.lower(end)) ? tokens.lower(end) : '';
}

/** What something with such a name is called: by its last word, by the noun it is built on, by its first and second. */
function calledIn(layers: Layers, range: Range): readonly string[] {
  const { tokens } = layers;
  const { first, end } = range;
  if (end - first < 2) return [];
  // The Department of Natural Resources is no firm.
  const last = hasOf(layers, range) ? undefined : CALLED_BY_HEAD.get(tokens.lower(end - 1));
  if (last !== undefined) return last;
  const head = CALLED_BY_HEAD.get(headOf(layers, range)) ?? [];
  return [...head, ...(CALLED_BY_WORD.get(tokens.lower(first)) ?? CALLED_BY_WORD.get(tokens.lower(first + 1)) ?? [])];
}

/** `Bank | of | Karibu`: built on the noun before "of". */
function hasOf({ tokens }: Pick<Layers, 'tokens'>, { first, end }: Range): boolean {
  for (let token = first + 1; token < end - 1; token += 1) if (tokens.lower(token) === 'of') return true;
  return false;
}

/**
 * The noun that an organisation's name is built on, lower case: `Bank | of England`, `Aldermere Waterways | Trust`; `''` for a
 * name that says nothing of the kind.
 */
export function headOf({ tokens, forms }: Pick<Layers, 'tokens' | 'forms'>, { first, end }: Range): string {
  if (end - first < 2) return '';
  // `Manufacturers and Exporters | Association`
  const isJoined =
    vocabulary.organisationHeads.has(tokens.lower(end - 1)) && !/^(?:of|for)$/.test(tokens.lower(end - 2));
  if (isJoined && !hasOf({ tokens }, { first, end })) return tokens.lower(end - 1);
  let last = first;
  while (last + 1 < end && !NAME_HEAD_ENDS.has(tokens.text(last + 1))) last += 1;
  const word = tokens.lower(last);
  return vocabulary.organisationHeads.has(word) || forms.at(last).ordinary ? word : '';
}

/** `a chip | maker |`: chipmaker; `a supermarket | chain |`, `telco | giant |`: supermarket, telco. */
function compoundsAt({ tokens, syntax }: Layers, noun: number): readonly string[] {
  if (noun < 1 || syntax.upos(noun - 1) !== 'NOUN') return [];
  if (tokens.lower(noun) === 'maker') return [`${tokens.lower(noun - 1)}maker`];
  return CHAINS.has(tokens.lower(noun)) ? [tokens.lower(noun - 1)] : [];
}

/** `Selby Town`, `Selby FC`. */
function isClubAt({ tokens }: Layers, { first, end }: Range): boolean {
  const last = tokens.text(end - 1);
  return end - first > 1 && (CLUB_WORDS.has(last) || CLUB_ENDS.has(last));
}

const CHAINS = wordSet('chain, giant');

const OF_PARTIES = wordSet('opposition, ruling, governing');

const CLUB = ['club', 'team', 'side'];

/** What any company is called. */
const COMPANY = ['company', 'firm'];

/** Other names do not say what they are a name of: `Lisbon`, `Basque`. */
const DESCRIBED: ReadonlySet<EntityType> = new Set(['ORG', 'PERSON', 'FAC', 'LOC', 'EVENT', 'LAW', 'PRODUCT']);
