/**
 * Trade names by the sign that stands with them, and then in all their places.
 *
 *     the | Velo Lumo |® lamp … | Velo Lumo |      a product
 *     Ribe Motor S.A.®                             a firm, by its words
 */
import { TRADE_SIGNS } from '../../english/organisation-words.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { certainName, inProse, overlaid } from '../typing/certain-names.js';
import { FRAME } from '../typing/frame-words.js';

/** Names in text order and disjoint; so is the result. */
export function withTrademarks(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens } = layers;
  const firms = new Set(names.flatMap(({ type, headed, text }) => (type === 'ORG' && headed ? [text] : [])));
  const found = inProse(
    layers,
    ({ firstToken, endToken }, sentence) => {
      const marked: TypedName[] = [];
      for (let token = firstToken + 1; token < endToken; token += 1) {
        if (!TRADE_SIGNS.has(tokens.text(token)) || tokens.spaceBefore(token)) continue;
        let first = token;
        while (first > firstToken && token - first < MAX_WORDS && isPart(layers, first - 1)) first -= 1;
        while (first < token && vocabulary.functionWords.has(tokens.lower(first))) first += 1;
        if (first === token || firms.has(tokens.slice(first, token))) continue;
        marked.push(certainName(layers, { first, end: token }, sentence, 'PRODUCT'));
      }
      return marked;
    },
    FRAME.trademark,
  );
  if (found.length === 0) return names;
  const products = new Set(found.map(({ text }) => text));
  const others = names.map((name): TypedName => (products.has(name.text) ? changed(name, { type: 'PRODUCT' }) : name));
  return overlaid(others, found);
}

/** Words of a trade name. */
const MAX_WORDS = 4;

/** A capital or a number: `Lumo 3`. */
function isPart({ tokens, spelling }: Layers, token: number): boolean {
  const shape = spelling.shape(token);
  return shape === 'capitalised' || shape === 'capitals' || shape === 'initial' || /^\d{1,4}$/.test(tokens.text(token));
}
