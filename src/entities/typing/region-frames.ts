/**
 * States after towns, shortened as the style books of agencies do.
 *
 *     DULUTH, | Minn. | (HNS) —        Towson, | Md. | He was 91
 *     Miss. Ruiz, Wash. the dishes     nothing
 */
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import { areasAfterTown, areasNamed } from '../linking/areas.js';
import { changed, type TypedName } from '../mention.js';
import { overlaid } from './certain-names.js';
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
  return found.length === 0 ? names : overlaid(names, found);
}

/** `Fla.`, `N.Y.`: with a stop; `Washington` is any name. */
function isShort(text: string): boolean {
  return /^\p{Lu}[\p{L}. ]{1,8}\.$/u.test(text) && areasNamed(text).length === 0 && areasAfterTown(text).length > 0;
}
