/**
 * Families, by the plural of a surname of the text.
 *
 *     Ana and Tom Bell … the | Bells |, three | Bells |       the family
 *     the Bells Farm                                          a name of its own
 */
import { pluralOfSurname } from '../../english/people/name-words.js';
import { WordSet } from '../../english/word-set.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import type { TypedName } from '../mention.js';
import { certainName, inProse, namesAt, overlaid } from '../typing/certain-names.js';

/** Names in text order and disjoint; so is the result. */
export function withFamilies(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens, spelling } = layers;
  const families = new WordSet();
  for (const { type, first, end } of names)
    if (type === 'PERSON' && end - first > 1) families.add(pluralOfSurname(tokens.text(end - 1)));
  if (families.size === 0) return names;
  const nameAt = namesAt(names);
  const isTaken = (token: number) => {
    const name = nameAt(token);
    return name?.first === token && !isLoneGuess(name);
  };
  const found = inProse(layers, ({ firstToken, endToken }, sentence) => {
    const inSentence: TypedName[] = [];
    for (let token = firstToken + 1; token < endToken; token += 1) {
      if (!families.has(tokens.text(token)) || !BEFORE_FAMILIES.has(tokens.lower(token - 1)) || isTaken(token))
        continue;
      if (spelling.shape(token + 1) === 'capitalised') continue; // the Bells Farm
      inSentence.push(certainName(layers, { first: token, end: token + 1 }, sentence, 'PERSON'));
    }
    return inSentence;
  });
  return found.length === 0 ? names : overlaid(names, found);
}

/** `the | Morgans`, for which a club or a firm was found. */
function isLoneGuess({ type, first, end, known, titles }: TypedName): boolean {
  return type === 'ORG' && end - first === 1 && known === null && titles.length === 0;
}

const BEFORE_FAMILIES = wordSet(
  'the, two, three, four, five, six, both, all, other, these, young, old, elder, younger',
);
