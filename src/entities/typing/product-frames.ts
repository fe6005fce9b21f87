/**
 * Products by what the text says they are, where no list knows them.
 *
 *     | Velozan |, a vaccine that costs little      an apposition
 *     two doses of | Velozan |                      what is counted of it
 *     aboard the | Amber Wave |                     a ship
 *     a | Zarvan-3 | missile                        built in series, with a number
 *     Ana Ruiz, a drug dealer                       somebody
 */
import type { Range, Sentence } from '../../document/index.js';
import { MEASURES_OF_PRODUCTS, NUMBERED_PRODUCTS, SURE_PRODUCTS } from '../../english/named-things.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { GIVEN, nameFlags } from '../tagger/name-table.js';
import { certainName, inProse, isGuess, overlaid, retyped } from './certain-names.js';
import { FRAME } from './frame-words.js';

/** Names in text order and disjoint; so is the result, with the products in all their places. */
export function withProductsInFrames(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const found = inProse(layers, (sentence, index) => productsIn(layers, sentence, index), FRAME.product);
  if (found.length === 0) return names;
  return overlaid(retyped(names, found, isGuess), found);
}

function productsIn(layers: Layers, { firstToken, endToken }: Sentence, sentence: number): TypedName[] {
  const products: TypedName[] = [];
  for (let token = firstToken; token < endToken; token += 1) {
    if (!layers.forms.mayFrame(token, FRAME.product)) continue;
    const done = products.at(-1)?.end ?? firstToken;
    const product = productAt(layers, token, { first: done, end: endToken });
    if (product !== null) products.push(certainName(layers, product, sentence, 'PRODUCT'));
  }
  return products;
}

function productAt(layers: Layers, token: number, within: Range): Range | null {
  const { tokens } = layers;
  const word = tokens.text(token);
  if (word === 'aboard') return tokens.text(token + 1) === 'the' ? shipAt(layers, token + 2, within.end) : null;
  if (MEASURES_OF_PRODUCTS.has(word) && tokens.text(token + 1) === 'of') {
    const isOne = isUnknown(layers, token + 2) && !isCapital(layers, token + 3);
    return isOne && token + 2 < within.end ? { first: token + 2, end: token + 3 } : null;
  }
  const numbered = NUMBERED_PRODUCTS.has(word) ? withNumber(layers, token, within.first) : null;
  return numbered ?? (SURE_PRODUCTS.has(word) ? before(layers, token, within.first) : null);
}

/** `a | Zarvan-3 | missile`, `two | KN-23 | ballistic missiles` */
function withNumber({ tokens, spelling, syntax }: Layers, noun: number, from: number): Range | null {
  let end = noun;
  while (
    end > noun - MAX_BEFORE_NOUN &&
    /^(?:ADJ|NOUN)$/.test(syntax.upos(end - 1)) &&
    spelling.shape(end - 1) === 'small'
  )
    end -= 1;
  const first = end - 3;
  const isName = first >= from && /^\d{1,3}[A-Z]?$/.test(tokens.text(end - 1)) && spelling.shape(end - 2) === 'hyphen';
  if (!isName || !/^capital/.test(spelling.shape(first)) || spelling.shape(first - 1) === 'hyphen') return null;
  return lookUp(tokens.slice(first, end)) === null ? { first, end } : null;
}

/** `| Velozan |, a cheap | vaccine`, which nothing else follows that is a thing. */
function before(layers: Layers, noun: number, from: number): Range | null {
  const { tokens, syntax } = layers;
  if (/^(?:NOUN|PROPN)$/.test(syntax.upos(noun + 1)) || tokens.text(noun + 1) === '-') return null;
  let token = noun - 1;
  while (token > noun - MAX_BEFORE_NOUN && /^(?:ADJ|NOUN|NUM|VERB|ADV)$/.test(syntax.upos(token))) token -= 1;
  if (!/^an?$/.test(tokens.text(token)) || tokens.text(token - 1) !== ',') return null;
  const name = token - 2;
  if (name < from || !isUnknown(layers, name) || (name > from && isCapital(layers, name - 1))) return null;
  return { first: name, end: name + 1 };
}

const MAX_BEFORE_NOUN = 5;

/** `aboard the | Amber Wave |`, no `aboard the Airbus`. */
function shipAt(layers: Layers, first: number, limit: number): Range | null {
  let end = first;
  while (end < limit && end - first < MAX_WORDS && isCapital(layers, end)) end += 1;
  const { tokens, forms } = layers;
  const text = tokens.slice(first, end);
  if (end - first < 2 || lookUp(text) !== null || layers.syntax.upos(end) === 'NOUN') return null;
  for (let token = first; token < end; token += 1) if (forms.at(token).role || forms.at(token).calendar) return null;
  return vocabulary.thingHeads.has(tokens.lower(end - 1)) ? null : { first, end };
}

const MAX_WORDS = 3;

function isCapital({ spelling }: Layers, token: number): boolean {
  return /^capital/.test(spelling.shape(token));
}

/** One word that is none of the language, nor of anybody's name. */
function isUnknown(layers: Layers, token: number): boolean {
  const { tokens, forms } = layers;
  const { ordinary, calendar, role } = forms.at(token);
  if (!isCapital(layers, token) || ordinary || calendar || role) return false;
  return (nameFlags(tokens.lower(token)) & GIVEN) === 0 && lookUp(tokens.text(token)) === null;
}
