/**
 * Bodies that are called by their field and their place, which look like somebody's name or a town's.
 *
 *     | Heritage Okunai |, | Sport Haro | said         bodies, also where no list knows the place
 *     Sport Minister Ana Ruiz, Heritage Day, Heritage      no body
 */
import { FIELDS_OF_BODIES } from '../../english/bodies.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import { changed, type TypedName } from '../mention.js';
import { GIVEN, nameFlags } from '../tagger/name-table.js';

/** The same names; such bodies with their type. */
export function withBodiesByFields(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  if (!names.some((name) => isBody(layers, name))) return names;
  return names.map((name) => (isBody(layers, name) ? changed(name, { type: 'ORG', headed: true }) : name));
}

function isBody({ tokens, forms, spelling }: Layers, { first, end, headed, known, titles }: TypedName): boolean {
  if (end - first !== 2 || headed || known !== null || titles.length > 0) return false;
  if (!FIELDS_OF_BODIES.has(tokens.lower(first)) || spelling.shape(end - 1) !== 'capitalised') return false;
  const place = tokens.text(end - 1);
  if (lookUp(place)?.type === 'GPE') return true;
  return !forms.at(end - 1).ordinary && !forms.at(end - 1).calendar && (nameFlags(place.toLowerCase()) & GIVEN) === 0;
}
