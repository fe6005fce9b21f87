/** Which of the places of its name a place is: by what stands beside it, else by size and by what the text speaks of. */
import type { TokenEntity } from '../../document/index.js';
import { lookUp } from '../lexicons/known-names.js';
import { type Area, areaOf } from './areas.js';
import { chooseArea, chooseTown, isIn, onlyOne, type SpeaksOf } from './choose.js';
import { type Town, townsNamed } from './gazetteer.js';
import type { Place } from './places.js';

export interface Decision {
  readonly link: TokenEntity['link'];
  /** Where it lies. */
  readonly area: Area | null;
  /** How many places are meant by the name, as far as the words tell. */
  readonly among: number;
}

export function decide(place: Place, speaksOf: SpeaksOf): Decision {
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
  // `Victoria` in a text on Canada, not on Australia; `Münster`, written without its dots or with them, and no word on Ireland.
  const other = speaksOf(area.country) ? null : inText();
  if (other === null) return ofArea(area);
  if (speaksOf(other.country)) return ofTown(other);
  return other.thousands >= KNOWN_ELSEWHERE ? null : ofArea(area);
}

/** Thousands of inhabitants from which on a town is as well known as the province of its name: `Puebla`, `Kaduna`. */
const KNOWN_TOWN = 100;
/** And from which on a town elsewhere is. */
const KNOWN_ELSEWHERE = 200;

function isAlsoItsTown({ id, scheme, country }: Area, towns: readonly Town[]): boolean {
  if (scheme === 'iso3166-1') return false;
  return towns.some(
    (town) => town.thousands >= KNOWN_TOWN && town.country === country && (town.region === null || town.region === id),
  );
}

export function ofArea(area: Area): Decision {
  return { link: { scheme: area.scheme, id: area.id }, area, among: 1 };
}

function ofTown({ id, country, region }: Town): Decision {
  return { link: { scheme: 'geonames', id: String(id) }, area: areaOf(region ?? country), among: 1 };
}

/** `City of Johannesburg` is Johannesburg. */
function townsOfName(name: string): readonly Town[] {
  return townsNamed(name.replace(/^(?:City|Town|Port) of (?:the )?/, ''));
}
