/**
 * Two organisations with a hyphen between them, and one with a prefix.
 *
 *     a | New York Times | - | ABC News | poll         both are known
 *     Ex- | CIA | chief                                what is known, without the prefix
 *     Hewlett-Packard, the Anti-Doping Agency          one name
 */
import type { Range } from '../../document/index.js';
import { PREFIXES } from '../../english/prefixes.js';
import { knownPart, partOf } from '../candidates/name-parts.js';
import type { Layers } from '../layers.js';
import type { TypedName } from '../mention.js';

/** Names in text order and disjoint; so is the result. */
export function withHyphenedNames(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  return names.flatMap((name) => parted(layers, name) ?? [name]);
}

function parted(layers: Layers, name: TypedName): TypedName[] | null {
  const { tokens, spelling } = layers;
  const { first, end, type, known } = name;
  if (type !== 'ORG' || known !== null || end - first < MIN_TOKENS) return null;
  let hyphen = first + 1;
  while (hyphen < end - 1 && spelling.shape(hyphen) !== 'hyphen') hyphen += 1;
  if (hyphen >= end - 1) return null;
  const after = part({ first: hyphen + 1, end });
  if (after === null) return null;
  if (hyphen === first + 1 && PREFIXES.has(tokens.lower(first))) return [after];
  const before = part({ first, end: hyphen });
  return before === null || after.type !== 'ORG' || before.type !== 'ORG' ? null : [before, after];

  function part(range: Range): TypedName | null {
    const isNews = NEWS.test(tokens.slice(range.first, range.end));
    return isNews ? partOf(layers, name, range, 'ORG') : knownPart(layers, name, range);
  }
}

/** `ABC News` */
const NEWS = /^\p{Lu}{2,5} News$/u;

/** `Ex | - | CIA` */
const MIN_TOKENS = 3;
