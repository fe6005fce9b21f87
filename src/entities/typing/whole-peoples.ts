/**
 * Peoples that are called by two names, and what was taken for a person, a body or a place by them.
 *
 *     | Crimean Tatars |, | Muslim Americans |, | Volga Germans |       the name of a people at the end
 *     | Afro-Colombian |                                               after a prefix
 *     the Young Turks, the Pan-African Parliament, Republican Jewish in a text on the Republican Jewish Coalition       what they were taken for
 */
import { BEFORE_PEOPLES, PREFIXES_OF_PEOPLES } from '../../english/places/peoples.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import { changed, type TypedName } from '../mention.js';
import { certainName, inProse, overlaid } from './certain-names.js';

/** Names in text order and disjoint; so is the result. */
export function withWholePeoples(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const typed = names.some((name) => isPeople(layers, name))
    ? names.map((name) => {
        const isTheirs = isPeople(layers, name) && !names.some(({ text }) => text.startsWith(`${name.text} `));
        return isTheirs ? changed(name, { type: 'NORP', headed: false }) : name;
      })
    : names;
  // "the Pan-Okunai Parliament" is no people.
  const prefixed = prefixedIn(layers).filter(
    (people) => !typed.some(({ first, end }) => first <= people.first && people.end < end),
  );
  return prefixed.length === 0 ? typed : overlaid(typed, prefixed);
}

/** `Crimean Tatars`, not `Cleveland Indians`, `Christian French`. */
function isPeople({ tokens }: Layers, { type, first, end, known, titles }: TypedName): boolean {
  if (type === 'NORP' || end - first < 2 || end - first > MAX_TOKENS || known !== null || titles.length > 0)
    return false;
  const last = tokens.text(end - 1);
  if (lookUp(last)?.type !== 'NORP' || (type === 'PERSON' && !last.endsWith('s'))) return false;
  if (BEFORE_PEOPLES.has(tokens.lower(first)) && end - first === 2) return true;
  const before = lookUp(tokens.slice(first, end - 1));
  return before?.type === 'NORP' || before?.type === 'LOC' || before?.cue === 'known-country';
}

/** `Sri Lankan Tamils` */
const MAX_TOKENS = 4;

/** `an | Afro-Colombian | teacher` */
function prefixedIn(layers: Layers): readonly TypedName[] {
  const { tokens, spelling } = layers;
  return inProse(layers, ({ firstToken, endToken }, sentence) => {
    const found: TypedName[] = [];
    for (let token = firstToken + 1; token < endToken - 1; token += 1) {
      if (spelling.shape(token) !== 'hyphen' || spelling.shape(token - 1) !== 'capitalised') continue;
      const isPrefixed =
        PREFIXES_OF_PEOPLES.has(tokens.lower(token - 1)) && lookUp(tokens.text(token + 1))?.type === 'NORP';
      if (isPrefixed) found.push(certainName(layers, { first: token - 1, end: token + 2 }, sentence, 'NORP'));
    }
    return found;
  });
}
