/**
 * Names inside of what was taken for one.
 *
 *     | Kentucky Republican |      Kentucky, which is known, and Republican
 */
import { onward } from '../../advance.js';
import type { EntityType, Range } from '../../document/index.js';
import type { Layers } from '../layers.js';
import { lookUp, whichOne } from '../lexicons/known-names.js';
import { changed, type TypedName } from '../mention.js';

/** A part of a name as one of its own, of the given type, with what the lexicons know of it. */
export function partOf(
  { tokens }: Pick<Layers, 'tokens'>,
  name: TypedName,
  { first, end }: Range,
  type: EntityType,
): TypedName {
  const text = tokens.slice(first, end);
  return changed(name, { first, end, text, known: whichOne(lookUp(text)), type, titles: [], headed: false });
}

/** The same with the type that the lexicons give; null where they know none. */
export function knownPart(layers: Pick<Layers, 'tokens'>, name: TypedName, range: Range): TypedName | null {
  const type = whichOne(lookUp(layers.tokens.slice(range.first, range.end)))?.type;
  return type == null ? null : partOf(layers, name, range, type);
}

/** `After | Lisbon | Storm`: the names that the lexicons know in a part of a name. */
export function knownInside(
  layers: Pick<Layers, 'tokens' | 'forms'>,
  name: TypedName,
  within: Range,
): readonly TypedName[] {
  const inside: TypedName[] = [];
  for (let first = within.first; first < within.end; ) {
    const known = longestKnown(first, Math.min(within.end, first + layers.forms.at(first).reach));
    if (known !== null) inside.push(known);
    first = onward(first, known?.end ?? first + 1);
  }
  return inside;

  function longestKnown(first: number, reach: number): TypedName | null {
    for (let end = reach; end > first; end -= 1) {
      const known = knownPart(layers, name, { first, end });
      if (known !== null) return known;
    }
    return null;
  }
}
