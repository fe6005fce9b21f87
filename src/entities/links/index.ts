/**
 * Ties places to ISO 3166 and GeoNames, where the text decides between those of one name.
 *
 *     Paris                                  the one in France, which is so much larger than all others
 *     Springfield, Ill.                      the one in Illinois, as the words beside it say
 *     Cambridge … in Massachusetts           the one in the only state of which the text speaks
 *     Cambridge                              none
 */
import type { Span } from '../../document.js';
import type { Entity, MentionKind, Warning } from '../../record.js';
import type { Layers, Range } from '../layers.js';
import { lookUp } from '../lexicon.js';
import { type Area, areaOf, areasBehindTown, areasNamed, regionsHeaded } from './areas.js';
import { type AreasByEnd, type Beside, besideOf, NOTHING } from './beside.js';
import { chooseArea, chooseTown, isIn, onlyOne, type SpeaksOf, statesOf } from './choose.js';
import { type Town, townsNamed } from './gazetteer.js';

/** @returns the same entities with the links that the text allows, and a warning for every place that may be one of several */
export function linkPlaces(
  layers: Layers,
  entities: readonly Entity[],
): { entities: readonly Entity[]; warnings: readonly Warning[] } {
  const places = placesOf(layers, entities);
  const decisions = new Map<number, Decision>();
  // What is decided in the first round tells more of where the text is.
  let open = [...places];
  for (let round = 0; round < ROUNDS && open.length > 0; round += 1) {
    const owners = ownersOf(entities, places, decisions);
    for (const [index, place] of open) {
      const speaksOf: SpeaksOf = (code) => (owners.get(code) ?? index) !== index;
      decisions.set(index, decide(place, speaksOf));
    }
    open = open.filter(([index]) => isOpen(decisions.get(index)));
  }
  readStates(places, decisions);
  const linked = entities.map((entity, index) => {
    const decision = decisions.get(index);
    return decision === undefined ? entity : { ...entity, link: decision.link };
  });
  return { entities: linked, warnings: entities.flatMap((entity, index) => warningOf(entity, decisions.get(index))) };
}

const ROUNDS = 2;

function isOpen(decision: Decision | undefined): boolean {
  return decision !== undefined && decision.link === null && decision.among > 0;
}

/** `Seattle, Washington`: what stands behind a town as its state is the state, whatever else has its name. */
function readStates(places: ReadonlyMap<number, Place>, decisions: Map<number, Decision>): void {
  const states = new Map<number, Area>();
  for (const [index, { beside }] of places) {
    const { link, area } = decisions.get(index) ?? {};
    if (link?.scheme === 'geonames' && area?.scheme === 'iso3166-2' && beside.areas.some(({ id }) => id === area.id)) {
      states.set(beside.end, area);
    }
  }
  for (const [index, { areas, ends }] of places) {
    const [state, ...others] = ends.flatMap((end) => states.get(end) ?? []);
    if (areas.length > 0 || state === undefined) continue;
    const isAlways = others.length + 1 === ends.length && others.every(({ id }) => id === state.id);
    decisions.set(index, isAlways ? ofArea(state) : { link: null, area: null, among: 2 });
  }
}

interface Place {
  readonly entity: Entity;
  /** Indices behind the last tokens of its mentions. */
  readonly ends: readonly number[];
  /** Countries, states and provinces of this name. */
  readonly areas: readonly Area[];
  /** Whether the text calls it a state or a province: `Lagos state`. */
  readonly isState: boolean;
  readonly beside: Beside;
}

interface Decision {
  readonly link: Entity['link'];
  /** Where it lies. */
  readonly area: Area | null;
  /** How many places are meant by the name, as far as the words tell. */
  readonly among: number;
}

const HEADS: ReadonlySet<string> = new Set('state province prefecture region governorate oblast canton'.split(' '));

/** The places among the entities by their index. */
function placesOf(layers: Layers, entities: readonly Entity[]): ReadonlyMap<number, Place> {
  const { tokens } = layers;
  const rangeOf = ({ start, end }: Span): Range => {
    const last = tokens.at(end - 1);
    let first = last;
    // Names are short: quicker than to search for the beginning, too.
    while (tokens.start(first) > start) first -= 1;
    return { first, end: last + 1 };
  };
  const areasByEnd = new Map<number, readonly Area[]>();
  const found = entities.flatMap((entity, index) => {
    if (entity.type !== 'GPE' && entity.link === null) return [];
    const mentions = entity.mentions.filter(({ kind }) => NAMED.has(kind)).map(rangeOf);
    const { areas, isState } = readName(layers, entity, mentions);
    for (const { end } of mentions) areasByEnd.set(end, areas);
    return entity.type === 'GPE' ? [{ index, entity, mentions, areas, isState }] : [];
  });
  return new Map(
    found.map(({ index, mentions, ...place }) => [
      index,
      { ...place, ends: mentions.map(({ end }) => end), beside: firstBeside(layers, mentions, areasByEnd) },
    ]),
  );
}

const NAMED: ReadonlySet<MentionKind> = new Set(['name', 'alias', 'acronym']);

function readName(
  { tokens }: Layers,
  { type, name, aliases, link }: Entity,
  mentions: readonly Range[],
): Pick<Place, 'areas' | 'isState'> {
  if (type !== 'GPE') return { areas: link === null ? [] : [areaOf(link.id)], isState: false };
  const [, stem = name, within] = /^(.+) (\p{L}+)$/u.exec(name) ?? [];
  const behind = mentions.map(({ end }) => tokens.lower(end)).find((word) => HEADS.has(word));
  const isWithin = within !== undefined && HEADS.has(within.toLowerCase());
  const head = isWithin ? within : behind;
  const named = [name, ...aliases].map(areasOfName).find((areas) => areas.length > 0) ?? [];
  if (head === undefined) return { areas: named, isState: false };
  const headed = regionsHeaded(isWithin ? stem : name, head);
  return { areas: headed.length > 0 ? headed : named, isState: true };
}

const OFFICIAL =
  /^(?:\p{L}+ )?(?:Republic|Kingdom|Commonwealth|State|Sultanate|Emirate|Principality|Province) of (?:the )?/u;

/** `Republic of Honduras` is Honduras, `Commonwealth of Virginia` and `Va.` are Virginia. */
function areasOfName(name: string): readonly Area[] {
  const areas = name.endsWith('.') ? areasBehindTown(name) : areasNamed(name);
  if (areas.length > 0 || !OFFICIAL.test(name)) return areas;
  const bare = areasNamed(name.replace(OFFICIAL, ''));
  return /Republic|Kingdom/.test(name) ? bare.filter(({ id, country }) => id === country) : bare;
}

/** `City of Johannesburg` is Johannesburg. */
function townsOfName(name: string): readonly Town[] {
  return townsNamed(name.replace(/^(?:City|Town|Port) of (?:the )?/, ''));
}

/** What stands beside the mentions of a place; the first that says something counts. */
function firstBeside(layers: Layers, mentions: readonly Range[], areasByEnd: AreasByEnd): Beside {
  for (const mention of mentions) {
    const beside = besideOf(layers, mention, areasByEnd);
    if (beside.areas.length > 0) return beside;
  }
  return NOTHING;
}

/**
 * By code of a country, a state or a province, the entity that speaks of it: itself, its people; or {@link SEVERAL}. Decided towns
 * speak of where they lie, but not of a country that a text leaves out which names others.
 */
function ownersOf(
  entities: readonly Entity[],
  places: ReadonlyMap<number, Place>,
  decisions: ReadonlyMap<number, Decision>,
): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  const add = ({ id, country }: Area, index: number) => {
    const codes = id === country ? [country] : [id, country, statesOf(country)];
    for (const code of codes) owners.set(code, owners.has(code) ? SEVERAL : index);
  };
  const ofTowns: { area: Area; index: number }[] = [];
  entities.forEach(({ link }, index) => {
    const decision = decisions.get(index);
    const isClear = (places.get(index)?.areas.length ?? 1) < 2;
    const area = decision?.area ?? (isClear && link !== null ? areaOf(link.id) : null);
    if (area === null) return;
    if (decision?.link?.scheme === 'geonames') ofTowns.push({ area, index });
    else add(area, index);
  });
  const isNamed = ({ country }: Area) => owners.has(country);
  const told = owners.size === 0 ? ofTowns : ofTowns.filter(({ area }) => isNamed(area));
  for (const { area, index } of told) add(area, index);
  return owners;
}

const SEVERAL = -1;

function decide(place: Place, speaksOf: SpeaksOf): Decision {
  const { entity, areas, isState, beside } = place;
  const [area] = areas;
  if (area !== undefined && areas.length === 1 && area.scheme === 'iso3166-1' && beside.areas.length === 0) {
    return ofArea(area);
  }
  // The capital that acts as its government shows which country it is.
  if (entity.link !== null && entity.mentions.some(({ kind }) => kind === 'metonym')) {
    return ofArea(areaOf(entity.link.id));
  }
  const forms = [entity.name, ...entity.aliases];
  const towns = isState ? [] : (forms.map(townsOfName).find((found) => found.length > 0) ?? []);
  const decision = decideBeside(place, towns) ?? decideAmong(place, towns, speaksOf);
  return decision ?? { link: null, area: null, among: areas.length + towns.length };
}

/** What the words beside the place say; null when they decide nothing. */
function decideBeside({ areas, beside }: Place, towns: readonly Town[]): Decision | null {
  const within = areas.filter(({ id, country }) => id !== country && beside.areas.some((area) => area.id === country));
  const [state] = within;
  if (state !== undefined && within.length === 1) return ofArea(state);
  // Of `Lebanon, Pennsylvania,` the words may mean the town; `with Canada, Mexico` are two countries.
  const inStates = beside.isClosed && beside.areas.every(({ id, country }) => id !== country);
  const near =
    areas.length > 0 && !inStates ? [] : towns.filter((town) => beside.areas.some((area) => isIn(town, area)));
  const town = onlyOne(near);
  if (town !== null) return ofTown(town);
  const isElsewhere = near.length > 0 ? beside.isClosed : inStates && areas.length === 0;
  return isElsewhere ? { link: null, area: null, among: near.length } : null;
}

/** What the rest of the text says; null when it decides nothing. */
function decideAmong({ entity, areas, isState }: Place, towns: readonly Town[], speaksOf: SpeaksOf): Decision | null {
  const inText = () => chooseTown(towns, speaksOf, lookUp(entity.name)?.capitalOf ?? null);
  if (areas.length === 0) {
    const town = inText();
    return town === null ? null : ofTown(town);
  }
  const area = areas.length === 1 ? areas[0] : chooseArea(areas, speaksOf);
  if (area == null) return null;
  if (area.scheme === 'iso3166-1' || isState) return ofArea(area);
  if (isAlsoItsTown(area, towns)) return null;
  // `Victoria` in a text on Canada, not on Australia.
  const other = speaksOf(area.country) ? null : inText();
  return other !== null && speaksOf(other.country) ? ofTown(other) : ofArea(area);
}

/** Thousands of inhabitants from which on a town is as well known as the province of its name: `Puebla`, `Kaduna`. */
const KNOWN_TOWN = 100;

function isAlsoItsTown({ id, scheme, country }: Area, towns: readonly Town[]): boolean {
  if (scheme === 'iso3166-1') return false;
  return towns.some(
    (town) => town.thousands >= KNOWN_TOWN && town.country === country && (town.region === null || town.region === id),
  );
}

function ofArea(area: Area): Decision {
  return { link: { scheme: area.scheme, id: area.id }, area, among: 1 };
}

function ofTown({ id, country, region }: Town): Decision {
  return { link: { scheme: 'geonames', id: String(id) }, area: areaOf(region ?? country), among: 1 };
}

function warningOf({ name, mentions }: Entity, decision: Decision | undefined): Warning[] {
  const [first] = mentions;
  if (decision === undefined || decision.link !== null || decision.among < 2 || first === undefined) return [];
  return [
    {
      code: 'place-unclear',
      message: `${name}: the text does not say which of ${decision.among} places of this name is meant.`,
      span: { start: first.start, end: first.end },
    },
  ];
}
