/**
 * Towns, countries and areas that a text calls by a noun.
 *
 *     Lisbon … the city                          the only town of the text, or the one that it names most
 *     the village of Hald … the village          what the text says that it is
 *     Hald, a village of 300 people, … Lisbon … the city       the other one
 *     Umvano Local Municipality … the municipality   what its name says that it is, and no town named beside it
 *     Hinds County … the county                  the word that its name ends with
 */
import type { TokenEntity } from '../../document/index.js';
import { AREA_NOUNS, TOWN_NOUNS } from '../../english/places/words.js';
import type { Layers } from '../layers.js';
import { type Kind, kindOf, type NamePlace } from './kind.js';
import { nounAfter } from './nouns-beside.js';

/** @param starts the names by their first token, to which places are added */
export function addPlaces(
  layers: Layers,
  kinds: Map<string, Kind>,
  entities: readonly TokenEntity[],
  starts: (NamePlace | undefined)[],
): void {
  const places = entities.filter(({ type }) => type === 'GPE' || type === 'LOC');
  if (places.length === 0) return;
  const add = (noun: string, place: TokenEntity) => {
    kindOf(kinds, noun).named.add(place);
    for (const range of place.mentions) starts[range.first] = { entity: place, end: range.end };
  };
  const addOnly = (noun: string, all: readonly TokenEntity[]) => {
    const [place] = all;
    if (all.length === 1 && place !== undefined) add(noun, place);
  };
  const states = places.filter((place) => place.type === 'GPE');
  addOnly(
    'country',
    states.filter(({ link }) => link?.scheme === 'iso3166-1'),
  );
  addOnly('state', [
    ...states.filter(({ link }) => link?.scheme === 'iso3166-2' && link.id.startsWith('US-')),
    ...states.filter(({ name, link }) => link === null && lastWord(name) === 'state'),
  ]);
  for (const noun of AREA_NOUNS) {
    if (noun === 'state') continue;
    addOnly(
      noun,
      places.filter(({ name }) => name.includes(' ') && lastWord(name) === noun),
    );
  }
  addTowns(layers, kinds, states, add);
}

function addTowns(
  layers: Layers,
  kinds: Map<string, Kind>,
  states: readonly TokenEntity[],
  add: (noun: string, place: TokenEntity) => void,
): void {
  const towns = states.filter((place) => place.link === null && isTown(layers, place));
  const told = new Map(towns.map((town) => [town, toldOf(layers, town)] as const));
  for (const noun of TOWN_NOUNS) {
    const named = towns.filter((town) => told.get(town)?.has(noun) === true);
    if (named.length > 0) {
      for (const town of named) add(noun, town);
      continue;
    }
    const able = towns.filter((town) => told.get(town)?.size === 0);
    for (const town of able) add(noun, town);
    const frequent = able.filter(({ mentions }) => mentions.length > 1);
    if (able.length > 1) kindOf(kinds, noun).main = frequent.length === 1 ? (frequent[0] ?? null) : null;
  }
}

/** What the text says that it is: `the | village | of Hald`, `Hald, a | village |`. */
function toldOf(layers: Layers, { name, mentions }: TokenEntity): ReadonlySet<string> {
  const { tokens } = layers;
  const told = new Set<string>();
  const last = lastWord(name);
  if (name.includes(' ') && IN_OWN_NAMES.has(last)) told.add(last);
  for (const { first, end } of mentions.slice(0, MAX_MENTIONS)) {
    const before = tokens.lower(first - 1) === 'of' ? tokens.lower(first - 2) : '';
    for (const noun of [before, nounAfter(layers, end)]) if (TOWN_NOUNS.has(noun)) told.add(noun);
  }
  return told;
}

const MAX_MENTIONS = 8;

/** `Umvano Local | Municipality |`: what a name that ends so is; not `Umvano | City |`, which is one city of many. */
const IN_OWN_NAMES: ReadonlySet<string> = new Set(['municipality', 'township']);

/** No county, and not the area after a town: `Oak Harbor, | Wash.` */
function isTown({ tokens }: Pick<Layers, 'tokens'>, { name, mentions }: TokenEntity): boolean {
  if (AREA_NOUNS.has(lastWord(name))) return false;
  return !mentions.every(({ first }) => tokens.text(first - 1) === ',' && AFTER_TOWN.test(tokens.text(first - 2)));
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

const AFTER_TOWN = /^\p{Lu}/u;
