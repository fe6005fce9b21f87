/**
 * The initials of an organisation that the text has in full, where nothing was found, or something else.
 *
 *     the Farmers Unity Party … | FUP | workers, the | FUP | government
 *     the Farmers Unity Party … the | F.U.P. |
 *     the Samaj Egret Party … the | SEP | won        also where they are short for another word
 *     the Gross Dairy Partners … the | GDP | fell    no organisation: everybody knows what they stand for
 */
import { WordSet } from '../../english/word-set.js';
import { isInitials } from '../clustering/acronyms.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import { changed, type TypedName } from '../mention.js';
import { certainName, inProse, namesAt, overlaid } from '../typing/certain-names.js';

/** Names in text order and disjoint; so is the result. */
export function withInitials(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens, spelling, forms } = layers;
  const initials = new Set<string>();
  for (const { type, text, first, end } of names) {
    if (type !== 'ORG' || end - first < MIN_LETTERS) continue;
    const letters = capitalsOf(text);
    const isShort = letters.length >= MIN_LETTERS && letters.length <= MAX_LETTERS && isInitials(letters, text);
    if (isShort && lookUp(letters) === null) initials.add(letters);
  }
  if (initials.size === 0) return names;
  const retyped = names.map((name) =>
    isUnknown(name) && initials.has(name.text.replaceAll('.', ''))
      ? changed(name, { type: 'ORG', headed: false })
      : name,
  );
  const sought = new WordSet(initials);
  const foundAt = namesAt(names);
  const isCapital = (token: number) => /^capital/.test(spelling.shape(token)) && !spelling.opens(token);
  const found = inProse(layers, ({ firstToken, endToken }, sentence) => {
    const inSentence: TypedName[] = [];
    for (let token = firstToken; token < endToken; token += 1) {
      if (spelling.shape(token) === 'small') continue;
      const written = tokens.text(token);
      if (!sought.has(DOTTED.test(written) ? written.replaceAll('.', '') : written) || foundAt(token) !== undefined)
        continue;
      const isDate =
        forms.at(token).calendar && [token - 1, token + 1].some((beside) => /^\d/.test(tokens.text(beside)));
      if (isDate || isCapital(token - 1) || isCapital(token + 1)) continue;
      inSentence.push(certainName(layers, { first: token, end: token + 1 }, sentence, 'ORG'));
    }
    return inSentence;
  });
  return found.length === 0 ? retyped : overlaid(retyped, found);
}

/** `F.U.P.` */
const DOTTED = /^(?:\p{Lu}\.){3,}$/u;

/** Fewer letters may be anything. */
const MIN_LETTERS = 3;
const MAX_LETTERS = 6;

/** `FUP` of the Farmers Unity Party: the capitals that begin its words. */
function capitalsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .filter((letter) => /^\p{Lu}$/u.test(letter))
    .join('');
}

function isUnknown({ type, known, titles, first, end }: TypedName): boolean {
  return (
    type !== 'ORG' && type !== 'LAW' && type !== 'EVENT' && known === null && titles.length === 0 && end - first === 1
  );
}
