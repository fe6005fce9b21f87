/**
 * Bodies that every state has, told apart by whose they are.
 *
 *     Ukraine’s Defense Ministry … the Russian Defense Ministry     two
 *     … the Defense Ministry                                        the one that was named last
 *     Ukraine’s Defense Ministry … the Defense Ministry             one: the text speaks of no other
 *     the Ukrainian Defense Ministry … Ukraine’s Defense Ministry   one, whose name begins with the people
 *     the U.S. Senate, the United States Senate … the Senate        one, whose name begins with the country
 */
import type { Range } from '../../document/index.js';
import { NOT_OF_COUNTRIES, STATE_BODIES } from '../../english/organisation-words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import type { TypedName } from '../mention.js';

/** What a body is called, and whose it is: a country's code, or its name; null where the text speaks of one owner. */
export interface StateBody {
  readonly name: string;
  readonly owner: string | null;
}

/** By the index of a name the body; none for those that are told by their names alone. */
export function stateBodies(layers: Layers, names: readonly TypedName[]): ReadonlyMap<number, StateBody> {
  const byName = new Map<string, Map<number, string | null>>();
  names.forEach((name, index) => {
    if (name.type !== 'ORG' || !STATE_BODIES.has(layers.tokens.lower(name.end - 1))) return;
    const { name: text, owner } = bodyOf(layers, name, names[index - 1]);
    const places = byName.get(text);
    if (places === undefined) byName.set(text, new Map([[index, owner]]));
    else places.set(index, owner);
  });
  const bodies = new Map<number, StateBody>();
  for (const [name, places] of byName) {
    const texts = new Set([...places.keys()].map((index) => names[index]?.text));
    if (texts.size === 1 && !texts.has(name)) continue; // always "the Indian Navy"
    const owners = [...new Set(places.values())].filter((owner) => owner !== null);
    const areSeveral = owners.length > 1;
    let last = owners[0];
    if (last === undefined) continue;
    for (const [index, owner] of places) {
      last = owner ?? last;
      bodies.set(index, { name, owner: areSeveral ? last : null });
    }
  }
  return bodies;
}

/** `| U.S. | Senate`, `| United States | Supreme Court`: no firm has such a name. */
function countryAtStart(tokens: Layers['tokens'], { first, end }: Range): StateBody | null {
  for (const length of [1, 2]) {
    if (end - first <= length || NOT_OF_COUNTRIES.has(tokens.lower(end - 1))) return null;
    const country = lookUp(tokens.slice(first, first + length));
    const isState =
      country?.link?.scheme === 'iso3166-2' && tokens.lower(end - 1) === 'court' && end - first > length + 1;
    const isCountry = country?.type === 'GPE' && (country.link?.scheme === 'iso3166-1' || isState);
    if (isCountry && country.link !== null) return { name: tokens.slice(first + length, end), owner: country.link.id };
  }
  return null;
}

/** `Russia’s | Defense Ministry`, `the | Russian Defense Ministry`. */
function bodyOf({ tokens }: Layers, { first, end, text }: TypedName, before: TypedName | undefined): StateBody {
  const people = end - first > 1 ? lookUp(tokens.text(first)) : null;
  if (people?.type === 'NORP' && people.link !== null)
    return { name: tokens.slice(first + 1, end), owner: people.link.id };
  const country = countryAtStart(tokens, { first, end });
  if (country !== null) return country;
  const isAdjective = before?.type === 'NORP' && before.end === first;
  const isGenitive = before?.type === 'GPE' && before.end === first - 1 && /^['’]s?$/.test(tokens.text(first - 1));
  if (before === undefined || !(isAdjective || isGenitive)) return { name: text, owner: null };
  return { name: text, owner: before.known?.link?.id ?? before.text };
}
