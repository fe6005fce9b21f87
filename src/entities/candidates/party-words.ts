/**
 * Parties and houses of parliament that stand beside a name, and are no part of it.
 *
 *     | Kentucky | | Republican |, | U.S. | Democratic candidates     the state, and the party's people
 *     | New York | | Democrats |, the Veldania Democrats              so are those of a state; of a country they are a party
 *     the | Kentucky House |, the Democratic | Senate |              chambers, and no buildings
 *     the Clinton | White House |                                   the White House
 *     | Republican | Voss, | Senate Democrats | and | Senate Republicans |     somebody of it, two
 *     Springfield Republican, Democratic Party                       names
 */
import { CHAMBERS } from '../../english/organisation-words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import { changed, type TypedName } from '../mention.js';
import { knownPart, partOf } from './name-parts.js';

/** Names in text order and disjoint; so is the result. */
export function withoutPartyWords(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  return names.flatMap((name) => {
    if (name.type === 'PERSON') return ofParty(layers, name);
    if (name.type !== 'ORG' && name.type !== 'FAC' && name.type !== 'GPE') return [name];
    return partyOnly(layers, name) ?? chamber(layers, name) ?? [name];
  });
}

/** `Democratic`, `Kentucky | Republican`: null for other names. */
function partyOnly(layers: Layers, name: TypedName): TypedName[] | null {
  const { tokens } = layers;
  const { first, end } = name;
  const last = tokens.text(end - 1);
  if (name.known !== null) return null;
  const two = twoParties(layers, name);
  if (two !== null) return two;
  if (SEVERAL.has(last)) return ofState(layers, name);
  if (!PARTIES.has(last)) return null;
  if (end - first === 1) return partyAt(layers, name, first);
  const range = { first, end: end - 1 };
  const isChamber = end - first === 2 && CHAMBERS.has(tokens.lower(first));
  const rest = isChamber ? partOf(layers, name, range, 'ORG') : knownPart(layers, name, range);
  return rest === null ? null : [rest, ...partyAt(layers, name, end - 1)];
}

const PARTIES: ReadonlySet<string> = new Set(['Democratic', 'Republican', 'Democrat']);

const SEVERAL: ReadonlySet<string> = new Set(['Republicans', 'Democrats']);

/** `| Republican | Voss`: somebody of it. */
function ofParty(layers: Layers, name: TypedName): TypedName[] {
  const { first, end, titles } = name;
  if (end - first < 2 || titles.length > 0 || !PARTIES.has(layers.tokens.text(first))) return [name];
  return [...partyAt(layers, name, first), partOf(layers, name, { first: first + 1, end }, 'PERSON')];
}

/** `| Senate Democrats | and | House Republicans |` */
function twoParties(layers: Layers, name: TypedName): TypedName[] | null {
  const { tokens } = layers;
  const { first, end } = name;
  if (!SEVERAL.has(tokens.text(end - 1))) return null;
  for (let and = first + 1; and < end - 1; and += 1)
    if (tokens.text(and) === 'and' && SEVERAL.has(tokens.text(and - 1)))
      return [
        { first, end: and },
        { first: and + 1, end },
      ].map((range) => partOf(layers, name, range, 'ORG'));
  return null;
}

/** `New York | Democrats`: null for `House Republicans`, `Liberal Democrats`, and for a country's. */
function ofState(layers: Layers, name: TypedName): TypedName[] | null {
  const { first, end } = name;
  const state = knownPart(layers, name, { first, end: end - 1 });
  if (state?.type !== 'GPE' || state.known?.link?.scheme === 'iso3166-1') return null;
  return [state, ...partyAt(layers, name, end - 1)];
}

/** The people of the party; nothing where the word only describes. */
function partyAt(layers: Layers, name: TypedName, token: number): TypedName[] {
  const party = knownPart(layers, name, { first: token, end: token + 1 });
  return party === null ? [] : [party];
}

/** `the | Kentucky House |`, `the Clinton | White House |`: null for other names. */
function chamber(layers: Layers, name: TypedName): TypedName[] | null {
  const { tokens } = layers;
  const { first, end } = name;
  const last = tokens.text(end - 1);
  if (end - first < 2 || !CHAMBERS.has(tokens.lower(end - 1))) return null;
  if (last === 'House' && tokens.text(end - 2) === 'White')
    return end - first === 2 ? null : [partOf(layers, name, { first: end - 2, end }, 'ORG')];
  const before = tokens.slice(first, end - 1);
  if (PARTIES.has(before)) {
    const party = partyAt(layers, name, first);
    return [...party, partOf(layers, name, { first: end - 1, end }, 'ORG')];
  }
  return lookUp(before)?.type === 'GPE' && name.type === 'FAC' ? [changed(name, { type: 'ORG' })] : null;
}
