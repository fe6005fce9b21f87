/**
 * Rivers, seas, lakes and mountains that are called without their noun.
 *
 *     the Okun River … the | Okun | rose           with the article, where only one is called so
 *     Mount Kelu … | Kelu | erupted                where it stands before the name, also without one
 *     the Okun River … in Okun                     the town
 */
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { changed, type TypedName } from '../mention.js';
import { GIVEN, nameFlags, SURNAME } from '../tagger/name-table.js';

/** The same names: what a river is called for short is no town. Names in text order and disjoint; so is the result. */
export function withFeatures(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const long = longNames(names);
  if (long.size === 0) return names;
  return names.map((name) => {
    const isPlace = name.type === 'GPE' || name.type === 'LOC' || (name.known === null && name.type !== 'NORP');
    return isPlace && name.type !== 'LOC' && isShort(layers, name, long)
      ? changed(name, { type: 'LOC', known: null })
      : name;
  });
}

/** By the index of a name the whole name of the feature, for it and for its short forms; most texts have none. */
export function featuresOf(layers: Layers, names: readonly TypedName[]): ReadonlyMap<number, string> {
  const long = longNames(names);
  const found = new Map<number, string>();
  if (long.size === 0) return found;
  names.forEach((name, index) => {
    if (name.type !== 'LOC') return;
    const short = shortOf(name.text);
    const whole = short === null ? null : long.get(short.text)?.text;
    if (whole === name.text) found.set(index, name.text);
    else if (short === null && isShort(layers, name, long)) found.set(index, long.get(name.text)?.text ?? name.text);
  });
  return found;
}

interface Feature {
  readonly text: string;
  /** `Mount Kelu`: its noun stands first. */
  readonly isHeadFirst: boolean;
}

/** By what they are called for short; null for what several are. */
function longNames(names: readonly TypedName[]): ReadonlyMap<string, Feature | null> {
  const long = new Map<string, Feature | null>();
  for (const { type, text } of names) {
    const short = type === 'LOC' ? shortOf(text) : null;
    if (short === null) continue;
    const known = long.get(short.text);
    const isOther = known !== undefined && known?.text !== text;
    long.set(short.text, isOther ? null : { text, isHeadFirst: short.isHeadFirst });
  }
  return long;
}

/** `Okun` of the Okun River, `Kelu` of Mount Kelu. */
function shortOf(text: string): Feature | null {
  const cut = text.lastIndexOf(' ');
  if (cut > 0 && AFTER.has(text.slice(cut + 1).toLowerCase())) return { text: text.slice(0, cut), isHeadFirst: false };
  const head = text.indexOf(' ');
  if (head > 0 && BEFORE.has(text.slice(0, head).toLowerCase()))
    return { text: text.slice(head + 1), isHeadFirst: true };
  return null;
}

function isShort({ tokens }: Layers, name: TypedName, long: ReadonlyMap<string, Feature | null>): boolean {
  const feature = long.get(name.text);
  if (feature == null || name.titles.length > 0) return false;
  const before = tokens.lower(name.first - 1);
  if (before === 'the') return true;
  const isSomebody = (nameFlags(name.text.toLowerCase()) & (GIVEN | SURNAME)) !== 0;
  return feature.isHeadFirst && name.known === null && !isSomebody && !IN_TOWNS.has(before);
}

/** `Okun | River` */
const AFTER = wordSet('river, ocean, sea, desert, mountains, gorge, strait, rivers, falls, glacier, hills');

/** `Mount | Kelu` */
const BEFORE = wordSet('lake, mount, mt, mt., river');

/** Before towns and hardly before lakes and mountains. */
const IN_TOWNS = wordSet('in, at, of, from, near, to, and, or');
