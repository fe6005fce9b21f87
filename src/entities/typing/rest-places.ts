/**
 * Places that the model sees and whose words sound like those of a body: countries, stretches of land and peoples by their last
 * word. What is none of these is taken for a house (merge.ts).
 *
 *     Nazi | Germany |, Washington, | D.C. |       a country, or a state that has a code
 *     the East | Mediterranean |, the | Middle | West |, the East and South China | seas       a stretch of land
 *     Tarrin | North |, the Okun | Empire |, Sag | Harbor |      a place that is governed
 *     an East | German | journalist                a people
 *     the Blikk | East |, Deutsches Museum | Bonn |       none of these: houses
 */
import type { EntityType, Range } from '../../document/index.js';
import { FIRST_OF_REGIONS, LAST_OF_REALMS, LAST_OF_TOWNS, POINTS_OF_COMPASS } from '../../english/places/words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';

/** Of a name of several words of which none says what was built; null where nothing says that it is land. */
export function typeOfLand(layers: Layers, name: Range): EntityType | null {
  const { tokens } = layers;
  const { first, end } = name;
  const known = typeOfEnd(layers, name);
  if (known !== null) return known;
  const [begins, last] = [tokens.lower(first), tokens.lower(end - 1)];
  const isBefore = vocabulary.natureHeads.has(tokens.text(end).replace(/s$/, ''));
  if (isBefore || (FIRST_OF_REGIONS.has(begins) && POINTS_OF_COMPASS.has(last))) return 'LOC';
  const isHouse = /^(?:the|at)$/.test(tokens.lower(first - 1));
  if (LAST_OF_REALMS.has(last) || (tokens.lower(first + 1) === 'of' && LAST_OF_REALMS.has(begins))) return 'GPE';
  return !isHouse && (POINTS_OF_COMPASS.has(last) || LAST_OF_TOWNS.has(last)) ? 'GPE' : null;
}

/** Of the longest known name at its end: a country or a state that has a code, a region, a people that is one of two. */
function typeOfEnd({ tokens }: Layers, { first, end }: Range): EntityType | null {
  for (let start = first + 1; start < end; start += 1) {
    if (tokens.text(start) === 'and') return null;
    const known = lookUp(tokens.slice(start, end));
    if (known?.type === 'LOC') return 'LOC';
    if (known?.type === 'GPE' && known.link !== null) return 'GPE';
    if (known?.type === 'NORP' && POINTS_OF_COMPASS.has(tokens.lower(start - 1))) return 'NORP';
  }
  return null;
}
