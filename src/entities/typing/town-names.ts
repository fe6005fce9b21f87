/**
 * Towns whose names end like those of land, water or buildings.
 *
 *     in | Vero Beach |, | Oak Creek |, Wis., a doctor in | Sag Harbor |        a town of the table of names
 *     in | Cedar Rapids |, Iowa; the | New York | primary          what was taken for an organisation, here
 *     the | Boca Raton | hills, on Coney Island, Hudson Bay                  what it was taken for
 */
import { FROM_OR_TO, LOCATING } from '../../english/places/prepositions.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import { areasAfterTown } from '../linking/areas.js';
import { changed, type TypedName } from '../mention.js';
import { nameFlags, townSize } from '../tagger/name-table.js';

/** The same names; those of towns with their type, in all their places. */
export function withTownNames(layers: Layers, found: readonly TypedName[]): readonly TypedName[] {
  const names = found.some((name) => isPlaceHere(layers, name))
    ? found.map((name) => (isPlaceHere(layers, name) ? changed(name, { type: 'GPE', known: lookUp(name.text) }) : name))
    : found;
  const towns = new Set<string>();
  const others = new Set<string>();
  for (const name of names) {
    if (!mayBeTown(layers, name)) continue;
    if (isTown(layers, name)) towns.add(name.text);
    else if (HAS_ARTICLE.test(layers.tokens.lower(name.first - 1))) others.add(name.text);
  }
  if (towns.size === 0) return names;
  return names.map((name) =>
    mayBeTown(layers, name) && towns.has(name.text) && !others.has(name.text)
      ? changed(name, { type: 'GPE', headed: false })
      : name,
  );
}

/** `in | Cedar Rapids |, Iowa`, `the | New York | primary`: not what was taken for an organisation, here. */
function isPlaceHere({ tokens }: Layers, { type, headed, first, end, text }: TypedName): boolean {
  if (type !== 'ORG' || headed) return false;
  if (VOTES.has(tokens.lower(end))) return lookUp(text)?.type === 'GPE';
  if (tokens.text(end) !== ',' || !isArea(tokens, end + 1)) return false;
  const isIn = LOCATING.has(tokens.lower(first - 1)) || /^[;,]$/.test(tokens.text(first - 1));
  return isIn && (townSize(nameFlags(text.toLowerCase())) > 0 || lookUp(text)?.type === 'GPE');
}

/** Where people vote, and how, and what is elected. */
const VOTES = wordSet(
  'primary, primaries, caucus, caucuses, electorate, ballot, voters, rally, governor, senator, congressman, government, assembly, legislature, parliament, authorities',
);

/** `the Hudson`, `on Coney Island`. */
const HAS_ARTICLE = /^(?:the|on)$/;

function mayBeTown({ tokens }: Layers, { type, known, first, end }: TypedName): boolean {
  if ((type !== 'LOC' && type !== 'FAC') || (known !== null && end - first > 1)) return false;
  return !OF_LAND_ALONE.has(tokens.lower(end - 1));
}

/** Last words of few towns. */
const OF_LAND_ALONE = wordSet(
  'island, islands, river, sea, ocean, mountains, gulf, peninsula, coast, strait, straits, canal, desert, hotel, airport, church, school, hospital, university, station, street, road, avenue',
);

function isTown({ tokens }: Layers, { first, end, text }: TypedName): boolean {
  const size = townSize(nameFlags(text.toLowerCase()));
  if (size === 0) return false;
  if (tokens.text(end) === ',' && isArea(tokens, end + 1)) return true;
  const before = tokens.lower(first - 1);
  if (HAS_ARTICLE.test(before)) return false;
  const isIn = LOCATING.has(before) || FROM_OR_TO.has(before) || before === 'of';
  return end - first > 1 && (isIn || size > 1);
}

/** `Wis.`, `New Hampshire`: up to three tokens. */
function isArea(tokens: Layers['tokens'], first: number): boolean {
  for (let end = first + MAX_AREA; end > first; end -= 1)
    if (areasAfterTown(tokens.slice(first, end)).length > 0) return true;
  return false;
}

const MAX_AREA = 3;
