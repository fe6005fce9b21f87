/**
 * Names that begin with a number word, which elsewhere only counts.
 *
 *     the | Second Amendment |, the | 14th Amendment |       parts of a constitution
 *     | First | Okun Bank |, | First | Rovik Corp. |         banks and firms
 *     the first amendment, First Minister, First Rovik Media was late, then the rest      none
 */
import { ORDINAL_ENDINGS, ORDINALS } from '../../english/numbers.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { certainName, inProse, namesAt, overlaid } from './certain-names.js';

/** Names in text order and disjoint; so is the result. */
export function withOrdinalNames(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens } = layers;
  const foundAt = namesAt(names);
  const amendments = inProse(layers, ({ firstToken, endToken }, sentence) => {
    const found: TypedName[] = [];
    for (let noun = firstToken + 1; noun < endToken; noun += 1) {
      if (tokens.text(noun) !== 'Amendment' || foundAt(noun) !== undefined) continue;
      const first = noun - 1;
      if (first >= firstToken && isOrdinal(tokens.text(first)) && !isCapital(layers, noun + 1))
        found.push(certainName(layers, { first, end: noun + 1 }, sentence, 'LAW'));
    }
    return found;
  });
  const firms = names.map((name, index) => {
    if (!isFirstOf(layers, name, names[index - 1]?.end ?? 0)) return name;
    const first = name.first - 1;
    return changed(name, { first, text: tokens.slice(first, name.end), known: null });
  });
  return amendments.length === 0 ? firms : overlaid(firms, amendments);
}

/** `Second`, `14th`. */
function isOrdinal(word: string): boolean {
  if (/^\d{1,2}\p{Ll}{2}$/u.test(word)) return ORDINAL_ENDINGS.has(word.slice(-2));
  return /^\p{Lu}/u.test(word) && ORDINALS.has(word.toLowerCase());
}

function isCapital({ spelling }: Layers, token: number): boolean {
  return spelling.shape(token) === 'capitalised';
}

/** `| First | Okun Bank |`: where the word has its capital for no other reason, or the name says that it is a firm's. */
function isFirstOf(layers: Layers, { type, known, first, end }: TypedName, from: number): boolean {
  const { tokens, spelling, view } = layers;
  const front = first - 1;
  if (type !== 'ORG' || known !== null || front < from || tokens.text(front) !== 'First') return false;
  if (front < view.sentenceAt(first).first || spelling.shape(first) !== 'capitalised') return false;
  const last = tokens.lower(end - 1);
  const isFirm = end - first > 1 && (vocabulary.companySuffixes.has(last) || BANKS.test(last));
  return isFirm || !spelling.opens(front);
}

const BANKS = /^banc?(?:k|orp|shares)$/;
