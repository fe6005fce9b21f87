/**
 * Surnames that are also the names of places: behind `Marta London`, `London said` is the woman, unless the text also speaks
 * of the place.
 */
import type { Layers } from './layers.js';
import { wordSet } from './lexicons/words.js';
import type { TypedName } from './types.js';

/** The same names, those that repeat a person's surname with the type of a person. */
export function settleSurnames(layers: Layers, names: readonly TypedName[]): TypedName[] {
  const { tokens } = layers;
  const places = new Set(names.filter((name) => isPlace(layers, name)).map(({ text }) => text));
  const surnames = new Set<string>();
  return names.map((name) => {
    const { first, end, type, text } = name;
    if (type === 'PERSON' && end - first > 1) surnames.add(tokens.text(end - 1));
    const another = end - first === 1 && type !== 'PERSON' && surnames.has(text) && !places.has(text);
    return another ? { ...name, type: 'PERSON', known: null } : name;
  });
}

const PLACE_PREPOSITIONS = wordSet('in,near,at,from,to,into,through,around,outside,across,via,towards,toward,within');

/** `in London`, `London, Ontario`, `London-based`, the place of the dateline. */
function isPlace({ tokens, spelling, segmentation }: Layers, { first, end }: TypedName): boolean {
  if (end - first !== 1) return false;
  if (PLACE_PREPOSITIONS.has(tokens.lower(first - 1)) || spelling.shape(end) === 'hyphen') return true;
  const dateline = segmentation.dateline?.place;
  if (dateline != null && tokens.start(first) === dateline.start) return true;
  return tokens.text(end) === ',' && spelling.shape(end + 1) === 'capitalised';
}
