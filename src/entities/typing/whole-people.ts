/**
 * The whole name of a person of whom a part was found.
 *
 *     Jordan | Pike          a country and a person side by side: a first name and a surname
 *     Ana Houston | -Cole    the second half of a surname
 */
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';

/** Names in text order and disjoint; so is the result. */
export function withWholePeople(layers: Layers, names: readonly TypedName[]): TypedName[] {
  const whole: TypedName[] = [];
  for (const name of names) {
    const before = whole.at(-1);
    if (before !== undefined && name.first < before.end) continue;
    if (before !== undefined && isFirstName(layers, before, name)) {
      whole[whole.length - 1] = joined(layers, { ...name, first: before.first, titles: before.titles });
    } else whole.push(isHyphenated(layers, name) ? joined(layers, { ...name, end: name.end + 2 }) : name);
  }
  return whole;
}

function joined({ tokens }: Layers, name: TypedName): TypedName {
  return { ...name, text: tokens.slice(name.first, name.end), known: null };
}

/** `Jordan | Pike`, not `Lisbon | Pike`. */
function isFirstName({ tokens }: Layers, place: TypedName, surname: TypedName): boolean {
  if (place.type !== 'GPE' || place.end - place.first !== 1 || place.end !== surname.first) return false;
  if (surname.type !== 'PERSON' || surname.end - surname.first !== 1 || surname.titles.length > 0) return false;
  return vocabulary.givenNames.has(tokens.lower(place.first));
}

/** `Ana Houston-Cole`; of the `Havard-Moss summit` each half is somebody. */
function isHyphenated({ spelling }: Layers, { type, first, end }: TypedName): boolean {
  return (
    type === 'PERSON' &&
    end - first > 1 &&
    spelling.shape(end) === 'hyphen' &&
    spelling.shape(end + 1) === 'capitalised'
  );
}
