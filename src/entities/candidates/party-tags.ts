/**
 * The party and the state of an American politician, which are no name of anybody.
 *
 *     Rep. Dan Okoye, R- | Texas      the state alone
 *     Sen. Ruth Amsel (D-Wash.)       nothing
 */
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import type { TypedName } from '../mention.js';

/** Names in text order, less the party before a state. */
export function withoutPartyTags(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  return names.flatMap((name) => (isPartyTag(layers, name) ? stateIn(layers, name) : [name]));
}

function isPartyTag({ tokens, spelling }: Layers, { first, end }: TypedName): boolean {
  if (!/^[RDI]$/.test(tokens.text(first)) || !/^[,(]$/.test(tokens.text(first - 1))) return false;
  return end - first > 2 && spelling.shape(first + 1) === 'hyphen';
}

function stateIn({ tokens }: Layers, name: TypedName): TypedName[] {
  const first = name.first + 2;
  const text = tokens.slice(first, name.end);
  const known = lookUp(text);
  return known?.type === 'GPE' ? [{ ...name, first, text, known, type: 'GPE', headed: false, titles: [] }] : [];
}
