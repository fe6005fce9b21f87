/**
 * Districts that are told apart by their number, which belongs to the name.
 *
 *     Virginia's | 10th Congressional District |, the | Third District |
 *     the third District Nurse, ten District Courts       no number of a place
 */
import { ORDINAL_ENDINGS, ORDINALS } from '../../english/numbers.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { changed, type TypedName } from '../mention.js';

/** The same names, those of districts with their numbers. */
export function withNumberedDistricts(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  return names.some((name) => isNumbered(layers, name))
    ? names.map((name) => (isNumbered(layers, name) ? numbered(layers, name) : name))
    : names;
}

function isNumbered({ tokens }: Layers, { type, first, end }: TypedName): boolean {
  if (type !== 'GPE' || !DISTRICTS.has(tokens.lower(end - 1)) || !KINDS.has(tokens.lower(first))) return false;
  const before = tokens.text(first - 1);
  const isOrdinal = /^\d{1,3}\p{Ll}{2}$/u.test(before) && ORDINAL_ENDINGS.has(before.slice(-2));
  return isOrdinal || (/^\p{Lu}/u.test(before) && ORDINALS.has(before.toLowerCase()));
}

const DISTRICTS = wordSet('district, ward, precinct, constituency');
const KINDS = wordSet(
  'congressional, district, ward, precinct, senate, senatorial, assembly, legislative, judicial, electoral, constituency',
);

function numbered({ tokens }: Layers, name: TypedName): TypedName {
  const first = name.first - 1;
  return changed(name, { first, text: tokens.slice(first, name.end), known: null });
}
