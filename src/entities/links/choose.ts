/** Which of several places of one name a text means, when nothing beside the name says so. */
import type { Area } from './areas.js';
import type { Town } from './gazetteer.js';

/** Whether the text speaks of a country, a state or a province elsewhere than at the place in question; by ISO 3166 code. */
export type SpeaksOf = (code: string) => boolean;

export function isIn({ country, region }: Town, area: Area): boolean {
  return area.scheme === 'iso3166-1' ? country === area.id : region === area.id;
}

/** So many times the inhabitants of the next one make a town the one that its bare name means. */
const FAR_LARGER = 8;
/** A town with fewer, in thousands, is not known to the world by its bare name. */
const KNOWN_TO_THE_WORLD = 100;
/** With fewer, in thousands, a text that names the country alone need not mean it. */
const KNOWN_TO_ITS_COUNTRY = 15;
/** A text that speaks only of the country of a smaller namesake still means the one that is so many times larger: `Paris`. */
const BEYOND_DOUBT = 50;

/**
 * The one that is meant, or null.
 *
 * @param towns the largest first
 * @param capitalOf the country whose capital has this name
 */
export function chooseTown(towns: readonly Town[], speaksOf: SpeaksOf, capitalOf: string | null): Town | null {
  const capital = towns.find(({ country }) => country === capitalOf);
  const world = onlyOne(towns);
  if (world !== null && (world.thousands >= KNOWN_TO_THE_WORLD || world === capital)) {
    const isRival = (town: Town) =>
      town !== world && town.thousands * BEYOND_DOUBT >= world.thousands && isKnownIn(town, speaksOf);
    return !speaksOf(world.country) && towns.some(isRival) ? null : world;
  }
  const national = towns.filter((town) => isKnownIn(town, speaksOf) || (town === capital && speaksOf(town.country)));
  const local = onlyOne(towns.filter(({ region }) => region !== null && speaksOf(region)));
  if (local === null) return onlyOne(national);
  return national.every(({ country }) => country === local.country) ? local : null;
}

function isKnownIn({ country, thousands }: Town, speaksOf: SpeaksOf): boolean {
  return thousands >= KNOWN_TO_ITS_COUNTRY && speaksOf(country);
}

/** The only town, or the one that is far larger than all others. @param towns the largest first */
export function onlyOne(towns: readonly Town[]): Town | null {
  const [first, second] = towns;
  if (first === undefined) return null;
  return second === undefined || first.thousands >= FAR_LARGER * second.thousands ? first : null;
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
