/** Which of several places of one name a text means, when nothing beside the name says so. */
import type { Area } from './areas.js';
import type { Town } from './gazetteer.js';

/** Whether the text speaks of a country, a state or a province elsewhere than at the place in question; by ISO 3166 code. */
export type SpeaksOf = (code: string) => boolean;

export function isIn({ country, region }: Town, area: Area): boolean {
  return area.scheme === 'iso3166-1' ? country === area.id : region === area.id;
}

/** A town this many times larger than the next one is the one that its bare name means. */
const FAR_LARGER = 8;
/** For a country's capital this is enough. */
const CAPITAL_LARGER = 5;
/** With fewer, in thousands, a town is not known to the world by its bare name. */
const KNOWN_TO_THE_WORLD = 100;
/** With fewer, a text that names the country alone need not mean it. */
const KNOWN_TO_ITS_COUNTRY = 15;
/** With fewer, a text that names the state need not mean it. */
const KNOWN_TO_ITS_STATE = 5;
/** With as many, a text that names its country or state may mean it even where a far larger one has the name. */
const KNOWN_BESIDE_A_LARGER = 50;
/** A town this many times larger wins even if the text only speaks of the smaller one's country: `Paris`. */
const BEYOND_DOUBT = 50;

/**
 * The one that is meant, or null.
 *
 * @param towns the largest first
 * @param capitalOf the country whose capital has this name
 */
export function chooseTown(towns: readonly Town[], speaksOf: SpeaksOf, capitalOf: string | null): Town | null {
  const capital = towns.find(({ country }) => country === capitalOf);
  const largest = towns[0];
  const world = onlyOne(towns, largest === capital ? CAPITAL_LARGER : FAR_LARGER);
  if (world !== null && (world.thousands >= KNOWN_TO_THE_WORLD || world === capital)) {
    return !speaksOf(world.country) && towns.some((town) => isRival(town, world, speaksOf)) ? null : world;
  }
  const inCountries = towns.filter(
    (town) => speaksOf(town.country) && (town.thousands >= KNOWN_TO_ITS_COUNTRY || town === capital),
  );
  const inStates = towns.filter(
    ({ region, thousands }) => region !== null && speaksOf(region) && thousands >= KNOWN_TO_ITS_STATE,
  );
  const local = onlyOne(inStates);
  if (local !== null && inCountries.some(({ country }) => country !== local.country)) return null;
  const town = local ?? onlyOne(inCountries);
  return town === null || isInTheShade(town, largest, capital) ? null : town;
}

/** Whether a text may mean this town and not the one that is known to the world: it speaks of its state, or of its country. */
function isRival(town: Town, world: Town, speaksOf: SpeaksOf): boolean {
  const { thousands, region, country } = town;
  if (town === world || thousands * BEYOND_DOUBT < world.thousands) return false;
  if (region !== null && speaksOf(region)) return thousands >= KNOWN_TO_ITS_COUNTRY;
  return thousands >= KNOWN_TO_THE_WORLD && speaksOf(country);
}

/** Whether its name is first of all another town's: a capital's, or a far larger one's. */
function isInTheShade(town: Town, largest: Town | undefined, capital: Town | undefined): boolean {
  if (capital !== undefined && capital !== town && capital.thousands > town.thousands) return true;
  const isSmall = town.thousands < KNOWN_BESIDE_A_LARGER;
  return isSmall && largest !== undefined && largest.thousands >= FAR_LARGER * town.thousands;
}

/**
 * The only town, or the one that is far larger than all others.
 *
 * @param towns the largest first
 * @param times how many times larger than the next one it must be
 */
export function onlyOne(towns: readonly Town[], times = FAR_LARGER): Town | null {
  const [first, second] = towns;
  if (first === undefined) return null;
  return second === undefined || first.thousands >= times * second.thousands ? first : null;
}

/** The only area that the text speaks of, or null. Of a state that shares its name with a country the text must name a sister. */
export function chooseArea(areas: readonly Area[], speaksOf: SpeaksOf): Area | null {
  const isState = ({ scheme }: Area) => scheme === 'iso3166-2';
  const onlyStates = areas.every(isState);
  const likely = areas.filter(
    (area) => speaksOf(area.id) || (isState(area) && speaksOf(onlyStates ? area.country : statesOf(area.country))),
  );
  return likely.length === 1 ? (likely[0] ?? null) : null;
}

/** What stands for any state or province of a country among the codes that a text speaks of. */
export function statesOf(country: string): string {
  return `${country}-`;
}
