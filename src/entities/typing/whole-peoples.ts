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
import { certainName, inProse, namesAt, overlaid } from './certain-names.js';

/** Names in text order and disjoint; so is the result. */
export function withWholePeoples(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const typed = names.some((name) => isPeople(layers, name)) ? withPeoples(layers, names) : names;
  const prefixed = prefixedIn(layers);
  if (prefixed.length === 0) return typed;
  // "the Pan-Okunai Parliament" is no people.
  const at = namesAt(typed);
  return overlaid(
    typed,
    prefixed.filter(({ first, end }) => (at(first)?.end ?? 0) <= end),
  );
}

function withPeoples(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  // `Republican Jewish` in a text on the Republican Jewish Coalition
  const beginnings = new Set(names.flatMap(({ text }) => beginningsOf(text)));
  return names.map((name) =>
    isPeople(layers, name) && !beginnings.has(name.text) ? changed(name, { type: 'NORP', headed: false }) : name,
  );
}

/** The first few words of a longer name, in each number. */
function beginningsOf(text: string): string[] {
  const words = text.split(' ', MAX_TOKENS + 1);
  return words.slice(1).map((_, index) => words.slice(0, index + 1).join(' '));
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
