/**
 * Ties places to ISO 3166 and GeoNames, where the text decides between those of one name.
 *
 *     Paris                                  the one in France, which is so much larger than all others
 *     Springfield, Ill.                      the one in Illinois, as the words beside it say
 *     Cambridge … in Massachusetts           the one in the only state of which the text speaks
 *     Cambridge                              none
 */
import type { TokenEntity } from '../../document/index.js';
import type { Warning } from '../../record.js';
import { changedEntity } from '../changed-entity.js';
import type { Layers } from '../layers.js';
import { type Area, areaOf } from './areas.js';
import { type SpeaksOf, statesOf } from './choose.js';
import { type Decision, decide, ofArea } from './decide.js';
import { type Place, placesOf } from './places.js';

/** @returns the same entities with the links that the text allows, and a warning for every place that may be one of several */
export function linkPlaces(
  layers: Layers,
  entities: readonly TokenEntity[],
): { entities: readonly TokenEntity[]; warnings: readonly Warning[] } {
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
    return decision === undefined ? entity : changedEntity(entity, { link: decision.link });
  });
  return {
    entities: linked,
    warnings: entities.flatMap((entity, index) => warningOf(layers, entity, decisions.get(index))),
  };
}

const ROUNDS = 2;

function isOpen(decision: Decision | undefined): boolean {
  return decision !== undefined && decision.link === null && decision.among > 0;
}

/** `Seattle, Washington`: what stands after a town as its state is the state, whatever else has its name. */
function readStates(places: ReadonlyMap<number, Place>, decisions: Map<number, Decision>): void {
  const states = new Map<number, Area>();
  for (const [index, { beside }] of places) {
    const { link, area } = decisions.get(index) ?? {};
    if (link?.scheme === 'geonames' && area?.scheme === 'iso3166-2' && beside.areas.some(({ id }) => id === area.id)) {
      states.set(beside.end, area);
    }
  }
  if (states.size === 0) return;
  for (const [index, { areas, ends }] of places) {
    const [state, ...others] = ends.flatMap((end) => states.get(end) ?? []);
    if (areas.length > 0 || state === undefined) continue;
    const isAlways = others.length + 1 === ends.length && others.every(({ id }) => id === state.id);
    decisions.set(index, isAlways ? ofArea(state) : { link: null, area: null, among: 2 });
  }
}

/**
 * By code of a country, a state or a province, the entity that speaks of it: itself, its people; or {@link SEVERAL}. Decided towns
 * speak of where they lie, but not of a country that a text leaves out which names others.
 */
function ownersOf(
  entities: readonly TokenEntity[],
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

function warningOf({ tokens }: Layers, { name, mentions }: TokenEntity, decision: Decision | undefined): Warning[] {
  const [first] = mentions;
  if (decision === undefined || decision.link !== null || decision.among < 2 || first === undefined) return [];
  return [
    {
      code: 'place-unclear',
      message: `${name}: the text does not say which of the places of this name is meant.`,
      span: tokens.span(first.first, first.end),
    },
  ];
}
