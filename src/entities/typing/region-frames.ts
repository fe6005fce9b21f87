/**
 * States after towns, shortened as the style books of agencies do.
 *
 *     DULUTH, | Minn. | (HNS) —        Towson, | Md. | He was 91
 *     14 Harrow Lane, | Aldwick |                      the town after a road, where nothing else is known of it
 *     Miss. Ruiz, Wash. the dishes     nothing
 */
import { ROAD_NOUNS } from '../../english/named-things.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import { areasAfterTown, areasNamed } from '../linking/areas.js';
import { changed, type TypedName } from '../mention.js';
import { isGuess, overlaid } from './certain-names.js';
import { SURE } from './weights.js';

/** Names in text order and disjoint; so is the result. */
export function withRegions(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens } = layers;
  const found: TypedName[] = [];
  for (const name of names) {
    const { end, sentence } = name;
    if (tokens.text(end) !== ',' || name.type === 'NORP') continue;
    // At the end of a sentence the stop is a token of its own.
    const last = [end + 2, end + 3].find((at) => isShort(tokens.slice(end + 1, at)));
    if (last === undefined) continue;
    if (name.type === 'PERSON') {
      if (end - name.first > 1 || name.titles.length > 0) continue;
      found.push(changed(name, { type: 'GPE', known: lookUp(name.text), margin: SURE }));
    }
    const text = tokens.slice(end + 1, last);
    found.push({
      first: end + 1,
      end: last,
      sentence,
      known: lookUp(text),
      titles: [],
      headed: false,
      text,
      type: 'GPE',
      margin: SURE,
    });
  }
  const towns = withTowns(layers, names);
  return found.length === 0 ? towns : overlaid(towns, found);
}

/** `Harrow Lane, | Aldwick |`: one word that would be a building or somebody. */
function withTowns({ tokens }: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const towns = new Set<TypedName>();
  names.forEach((name, index) => {
    const road = names[index - 1];
    if (road?.type !== 'FAC' || !ROAD_NOUNS.has(tokens.lower(road.end - 1))) return;
    if (name.first !== road.end + 1 || tokens.text(road.end) !== ',' || name.end - name.first > 1) return;
    const isAddress = /^\d{1,4}[A-Za-z]?$/.test(tokens.text(road.first - 1)) || name.type === 'FAC';
    if (isAddress && !name.headed && (name.type === 'FAC' || (name.type !== 'GPE' && isGuess(name)))) towns.add(name);
  });
  if (towns.size === 0) return names;
  return names.map((name) => (towns.has(name) ? changed(name, { type: 'GPE', headed: false }) : name));
}

/** `Fla.`, `N.Y.`: with a stop; `Washington` is any name. */
function isShort(text: string): boolean {
  return /^\p{Lu}[\p{L}. ]{1,8}\.$/u.test(text) && areasNamed(text).length === 0 && areasAfterTown(text).length > 0;
}
