/**
 * Hospitals, hotels and the like are houses, unless they act.
 *
 *     at | Tarnby Hospital |, the | Grand Coast Hotel |, the | Hotel Dajti |      where somebody is
 *     | Tarnby Hospital | said, a Tarnby Hospital spokesman  an organisation, in all its places
 *     | Lady Ruiz Private Hospital |                      called after a person
 */
import { BEFORE_ACTING_HOUSES, HOUSES } from '../../english/offices.js';
import type { Layers } from '../layers.js';
import { changed, type TypedName } from '../mention.js';

/** The same names, houses with their type. */
export function withHouses(layers: Layers, given: readonly TypedName[]): readonly TypedName[] {
  const { tokens } = layers;
  const names = given.some((name) => isCalledAfter(layers, name))
    ? given.map((name) => wholeHouse(layers, name))
    : given;
  const houses = new Set<string>();
  for (const { type, first, end, text } of names)
    if (type === 'ORG' && end - first > 1 && (HOUSES.has(tokens.lower(end - 1)) || tokens.text(first) === 'Hotel'))
      houses.add(text);
  if (houses.size === 0) return names;
  for (const name of names) if (houses.has(name.text) && acts(layers, name)) houses.delete(name.text);
  return names.map((name) => (name.type === 'ORG' && houses.has(name.text) ? changed(name, { type: 'FAC' }) : name));
}

/** `Lady | Ruiz Private Hospital |`, taken for a person. */
function isCalledAfter({ tokens }: Layers, { type, first, end }: TypedName): boolean {
  return (
    type === 'PERSON' && end - first > 1 && HOUSES.has(tokens.lower(end - 1)) && /^\p{Lu}/u.test(tokens.text(end - 1))
  );
}

function wholeHouse(layers: Layers, name: TypedName): TypedName {
  if (!isCalledAfter(layers, name)) return name;
  const first = name.titles[0]?.first ?? name.first;
  return {
    ...name,
    first,
    text: layers.tokens.slice(first, name.end),
    type: 'ORG',
    titles: [],
    known: null,
    headed: true,
  };
}

/** `| Tarnby Hospital | said`, `Tarnby Hospital's | director`, `said | Tarnby Hospital |`. */
function acts({ tokens, syntax, forms }: Layers, { first, end }: TypedName): boolean {
  const after = /^['’]s$/.test(tokens.text(end)) ? end + 1 : end;
  if (forms.at(after).role || forms.at(after + 1).role) return true;
  if (after === end && /^(?:VBD|VBZ|VBP|MD)$/.test(syntax.xpos(end)) && syntax.upos(end) !== 'AUX') return true;
  const before = tokens.lower(first - 1) === 'the' ? first - 2 : first - 1;
  return BEFORE_ACTING_HOUSES.has(tokens.lower(before)) || /^(?:VBD|VBZ)$/.test(syntax.xpos(before));
}
