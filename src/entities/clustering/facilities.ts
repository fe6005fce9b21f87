/**
 * Which names are those of one building.
 *
 *     the Okun-Ajara Bridge … | Okun bridge |        its first word and its noun, where one name has both
 */
import type { TypedName } from '../mention.js';
import { stem } from './organisations.js';

/** A function from a building's name to a key that all its names have in common. */
export function facilityKeys(names: readonly TypedName[]): (text: string) => string {
  /** The one longer name with this first word and noun; null for several. */
  const longOf = new Map<string, string | null>();
  for (const { type, text } of names) {
    if (type !== 'FAC') continue;
    const long = stem(text);
    const short = shortOf(long);
    if (short === long) continue;
    const known = longOf.get(short);
    longOf.set(short, known === undefined || known === long ? long : null);
  }
  return (text) => {
    const own = stem(text);
    return `FAC:${longOf.get(own) ?? own}`;
  };
}

/** `okun bridge` of `okun-ajara bridge`. */
function shortOf(long: string): string {
  const words = long.split(/[ -]/);
  return words.length < 3 ? long : `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
}
