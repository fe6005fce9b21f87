/**
 * Which place speaks, where the noun for what it is stands before its name.
 *
 *     The City of Marl said …        the Gulf state of Oriba, which holds the chair, said …        The Regional District of Upper Kell said …
 *
 * The noun is definite: `an island in Oriba` and `the south of Oriba` are not Oriba.
 */
import type { Range } from '../document/index.js';
import { GOVERNED_PLACES } from '../english/places/words.js';
import type { Named } from '../grammar/view.js';
import type { Reading } from './reading.js';

/** The place whose kind is the speaker's head noun; null where the phrase says no kind of place, or names none. */
export function placeOfKind(reading: Reading, { first, end }: Range, head: number): Named | null {
  if (!GOVERNED_PLACES.has(reading.lower(head)) || reading.lower(head + 1) !== 'of') return null;
  if (reading.lower(first) !== 'the' && !reading.isCapitalised(head)) return null;
  const at = reading.lower(head + 2) === 'the' ? head + 3 : head + 2;
  const named = at < end ? reading.namedAt(at) : null;
  if (named === null || named.first !== at || named.end > end) return null;
  return named.entity.type === 'GPE' || named.entity.type === 'LOC' ? named : null;
}
