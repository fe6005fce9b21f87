/**
 * Cars, aircraft and the like by their makers: no organisation is meant where there is one of them, or a model.
 *
 *     a | Boeing 737 |, two | Airbus A321neo | jets       a maker and a number
 *     a | Toyota Hilux |                                  an article, a maker and a word
 *     watched from a | Toyota |                           an article and no noun
 *     a Toyota supplier, the Boeing crash, Ford Fiesta fans      as they were
 */
import type { Range, Sentence } from '../../document/index.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { certainName, inProse, overlaid } from '../typing/certain-names.js';
import { FRAME } from '../typing/frame-words.js';

/** Names in text order and disjoint; so is the result. */
export function withModels(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const models = inProse(layers, (sentence, index) => modelsIn(layers, sentence, index), FRAME.maker);
  return models.length === 0 ? names : overlaid(names, models);
}

function modelsIn(layers: Layers, { firstToken, endToken }: Sentence, sentence: number): TypedName[] {
  const found: TypedName[] = [];
  for (let token = firstToken; token < endToken; token += 1) {
    if (!layers.forms.mayFrame(token, FRAME.maker)) continue;
    const range = modelAt(layers, token, { first: firstToken, end: endToken });
    if (range !== null) found.push(certainName(layers, range, sentence, 'PRODUCT'));
  }
  return found;
}

function modelAt(layers: Layers, maker: number, { first, end: limit }: Range): Range | null {
  const { tokens, forms, spelling, syntax } = layers;
  if (maker > first && spelling.shape(maker - 1).startsWith('capital') && !spelling.opens(maker - 1)) return null;
  const next = maker + 1;
  if (next < limit && MODEL.test(tokens.text(next)) && !YEAR.test(tokens.text(next)))
    return { first: maker, end: next + 1 };
  const before = tokens.lower(maker - 1);
  if (maker === first || !(BEFORE_ONE.has(before) || forms.at(maker - 1).digits)) return null;
  if (next < limit && spelling.shape(next) === 'capitalised')
    return isModel(layers, next) ? { first: maker, end: next + 1 } : null;
  const isWhole =
    /^(?:ADP|PUNCT|VERB|AUX|CCONJ|SCONJ|ADV|PRON)$/.test(syntax.upos(next)) && spelling.shape(next) !== 'hyphen';
  return (isWhole || next === limit) && !/^['’]s?$/.test(tokens.text(next)) ? { first: maker, end: next } : null;
}

/** `737`, `A350`, `A321neo`, `737s`, `CX5`. */
const MODEL = /^[A-Z]{0,3}\d{1,4}[A-Za-z]{0,3}$/;
const YEAR = /^(?:19|20)\d\d$/;
const BEFORE_ONE = wordSet(
  'a, an, his, her, my, their, one, two, three, four, five, six, ten, another, parked, stolen',
);

/** `Hilux`, no `Motor`, `Foundation`, `Chief`; nor one before another capital: `Ford Credit Bank`. */
function isModel({ tokens, forms, spelling }: Layers, token: number): boolean {
  const word = tokens.lower(token);
  if (vocabulary.thingHeads.has(word) || forms.at(token).role || vocabulary.roleModifiers.has(word)) return false;
  return lookUp(tokens.text(token)) === null && !spelling.shape(token + 1).startsWith('capital');
}
