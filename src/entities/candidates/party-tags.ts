/**
 * What stands with the name of a person and is no name of anybody: the party and the state of an American politician, and what lawyers and others
 * have after their names.
 *
 *     Rep. Dan Okoye, R- | Texas      the state alone
 *     Sen. Ruth Amsel (D-Wash.)       nothing
 *     Dali Achada, SC, argued         nothing; so `Emeka Achada (SAN)`
 */
import { AFTER_NAMES } from '../../english/people/titles.js';
import type { Layers } from '../layers.js';
import type { TypedName } from '../mention.js';
import { knownPart } from './name-parts.js';

/** Names in text order, less the party before a state. */
export function withoutPartyTags(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  return names.flatMap((name, index) => {
    if (isPartyTag(layers, name)) return stateIn(layers, name);
    return isAfterName(layers, names[index - 1], name) ? [] : [name];
  });
}

function isPartyTag({ tokens, spelling }: Layers, { first, end }: TypedName): boolean {
  if (!/^[RDI]$/.test(tokens.text(first)) || !/^[,(]$/.test(tokens.text(first - 1))) return false;
  return end - first > 2 && spelling.shape(first + 1) === 'hyphen';
}

/** `Dali Achada, | SC |, argued`. */
function isAfterName({ tokens }: Layers, person: TypedName | undefined, { first, end, text }: TypedName): boolean {
  if (end - first !== 1 || !AFTER_NAMES.has(text) || person?.type !== 'PERSON' || person.end !== first - 1)
    return false;
  const isInBrackets = tokens.text(first - 1) === '(' && tokens.text(end) === ')';
  return isInBrackets || (tokens.text(first - 1) === ',' && /^[,.;)]?$/.test(tokens.text(end)));
}

function stateIn(layers: Layers, name: TypedName): TypedName[] {
  const state = knownPart(layers, name, { first: name.first + 2, end: name.end });
  return state?.type === 'GPE' ? [state] : [];
}
