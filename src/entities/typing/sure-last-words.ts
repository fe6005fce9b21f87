/**
 * Bodies by a last word that nobody has for a surname, taken for people.
 *
 *     | Thozhar Sangam | said, the | Sangam | left
 *     Ana Bose, Tom Banks       somebody
 */
import { SURE_LAST_WORDS } from '../../english/organisation-words.js';
import type { Layers } from '../layers.js';
import { changed, type TypedName } from '../mention.js';

/** The same names. */
export function withSureLastWords({ tokens, spelling }: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const isBody = ({ type, first, end, titles }: TypedName) =>
    type === 'PERSON' &&
    titles.length === 0 &&
    SURE_LAST_WORDS.has(tokens.lower(end - 1)) &&
    spelling.shape(end - 1) === 'capitalised' &&
    (end - first > 1 || tokens.lower(first - 1) === 'the');
  if (!names.some(isBody)) return names;
  return names.map((name) => (isBody(name) ? changed(name, { type: 'ORG', known: null }) : name));
}
