/**
 * People whose second surname is a word of landscapes and buildings.
 *
 *     | Daraka Larimore-Hall |, | Lena Voss-Hill |         two surnames with a hyphen after one name
 *     the Okun-Tadley Bridge, in Thornton Heath-Park         nobody
 */
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import { changed, type TypedName } from '../mention.js';
import { GIVEN, NAME_PART, nameFlags, SURNAME } from '../tagger/name-table.js';

/** Names in text order and disjoint; so is the result. */
export function withDoubleSurnames(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  return names.map((name) => (isPerson(layers, name) ? changed(name, { type: 'PERSON', headed: false }) : name));
}

/** `| Lena | Voss | - | Hill |` */
function isPerson({ tokens, spelling, forms, syntax }: Layers, { type, known, first, end }: TypedName): boolean {
  if ((type !== 'FAC' && type !== 'LOC') || known !== null || end - first !== 4) return false;
  if (spelling.shape(end - 2) !== 'hyphen' || forms.at(first - 1).article) return false;
  if ((nameFlags(tokens.lower(first)) & GIVEN) !== 0) return isSurname(end - 3) || isSurname(end - 1);
  // "In Kelvar Thornton-Park" is a place's.
  if (forms.at(first).ordinary || syntax.upos(first - 1) === 'ADP' || lookUp(tokens.text(first)) !== null) return false;
  return isSurname(end - 3) && isSurname(end - 1);

  function isSurname(token: number): boolean {
    return (nameFlags(tokens.lower(token)) & (SURNAME | NAME_PART)) !== 0;
  }
}
