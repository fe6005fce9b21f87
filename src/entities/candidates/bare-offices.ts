/**
 * Offices that stand for their holder, which are no names.
 *
 *     His Highness the | Amir | left, the | Sultan | of Achada      nobody's name
 *     Amir left, the Amir Hotel, the | Advocate | said              names
 */
import { PAPER_WORDS } from '../../english/organisation-words.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';

/** Names in text order; those that are left. */
export function withoutBareOffices(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens, forms } = layers;
  return names.filter(({ first, end, type, titles }) => {
    const isAlone = end - first === 1 && forms.at(first - 1).article && titles.length === 0;
    if (!isAlone || (type !== 'PERSON' && type !== 'ORG')) return true;
    const word = tokens.lower(first);
    const isOffice = word === 'amir' || (forms.at(first).role && vocabulary.honorifics.has(word));
    return !isOffice || BESIDES.has(tokens.text(first)) || PAPER_WORDS.has(tokens.text(first));
  });
}

/** Newspapers, too. */
const BESIDES: ReadonlySet<string> = new Set(['Advocate', 'Inspector']);
