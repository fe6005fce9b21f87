/**
 * What the model is told of every token, one number each: hashes of words and of their parts, clusters, and what
 * lexicons and the rest of the text say.
 */
import { clusterOf, coarseOf, middleOf } from '../../resources/clusters.js';
import { hashOf } from '../../resources/word-table.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import { bitsOf, type FeatureLists } from './feature-lists.js';
import { nameFlags, TOWN_SHIFT, townSize } from './name-table.js';

/** What a word alone answers. */
const FORM_ATTRIBUTES = [
  'word',
  'lower',
  'shape',
  'prefix2',
  'prefix3',
  'suffix2',
  'suffix3',
  'suffix4',
  'fine',
  'middle',
  'coarse',
  'vocabulary',
  'known',
  'person',
  'town',
] as const;
export const ATTRIBUTES = [...FORM_ATTRIBUTES, 'townPart', 'opens', 'written'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];
export const WIDTH = ATTRIBUTES.length;
export const FORM_WIDTH = FORM_ATTRIBUTES.length;

const column = (attribute: Attribute): number => ATTRIBUTES.indexOf(attribute);

/**
 * Rows of {@link WIDTH} numbers, one for every token.
 *
 * @param forms by token what {@link formOf} says of its word; undefined where nobody will read the row
 * @param rows is written to; what stands there does not matter
 *
 * Each loop is a function of its own: V8 compiles a long loop together with what follows it before that has run once, and gives up the compiled loop
 * there, in every text again.
 */
export function attributesOf(
  layers: Layers,
  forms: readonly (Int32Array | undefined)[],
  rows: Int32Array = new Int32Array(layers.tokens.length * WIDTH),
): Int32Array {
  addWords(layers, forms, rows);
  addShouting(layers, rows);
  addTowns(layers, rows);
  return rows;
}

function addWords({ tokens, spelling }: Layers, forms: readonly (Int32Array | undefined)[], rows: Int32Array): void {
  for (let token = 0; token < tokens.length; token += 1) {
    const attributes = forms[token];
    if (attributes === undefined) continue;
    const text = tokens.text(token);
    const lower = tokens.lower(token);
    const row = token * WIDTH;
    for (let at = 0; at < FORM_WIDTH; at += 1) rows[row + at] = attributes[at] as number;
    rows[row + TOWN_PART] = 0;
    rows[row + OPENS] = spelling.opens(token) ? 1 : 0;
    rows[row + WRITTEN] = (spelling.writtenSmall(lower) ? 1 : 0) + (spelling.timesCapitalised(text) > 0 ? 2 : 0);
  }
}

function addShouting({ segmentation, spelling }: Layers, rows: Int32Array): void {
  for (const [sentence, { firstToken, endToken }] of segmentation.sentences.entries()) {
    if (!spelling.shouts(sentence)) continue;
    for (let token = firstToken; token < endToken; token += 1) rows[token * WIDTH + OPENS] = 2;
  }
}

const OPENS = column('opens');
const WRITTEN = column('written');

/** The first {@link FORM_WIDTH} attributes of a word. @param lists those of the model */
export function formOf(text: string, lower: string, lists: FeatureLists): Int32Array {
  const form = new Int32Array(FORM_WIDTH);
  const set = (attribute: Attribute, value: number) => {
    form[column(attribute)] = value;
  };
  set('word', hashOf(text));
  set('lower', hashOf(lower));
  set('shape', hashOf(shapeOf(text)));
  set('prefix2', hashOf(lower.slice(0, 2)));
  set('prefix3', hashOf(lower.slice(0, 3)));
  set('suffix2', hashOf(lower.slice(-2)));
  set('suffix3', hashOf(lower.slice(-3)));
  set('suffix4', hashOf(lower.slice(-4)));
  const fine = clusterOf(lower);
  set('fine', fine);
  set('middle', middleOf(fine));
  set('coarse', coarseOf(fine));
  set('vocabulary', bitsOf(lists, lower));
  const flags = nameFlags(lower);
  set('person', flags & ((1 << TOWN_SHIFT) - 1));
  set('town', townSize(flags));
  set('known', lookUp(text)?.type == null ? 0 : hashOf(lookUp(text)?.type ?? ''));
  return form;
}

/** `McDonald` → XxXx, `2024` → d, `U.S.` → X.X. */
function shapeOf(text: string): string {
  return text
    .slice(0, 24)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{L}\p{M}]/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/\p{N}/gu, 'd')
    .replace(/(.)\1{2,}/gu, '$1$1');
}

const MAX_TOWN_TOKENS = 3;
const TOWN_PART = column('townPart');

/** Towns of several words: `Los Angeles`. */
function addTowns({ tokens, spelling }: Layers, rows: Int32Array): void {
  const capital = (token: number) => {
    const shape = spelling.shape(token);
    return shape === 'capitalised' || shape === 'capitals';
  };
  for (let token = 0; token < tokens.length; token += 1) {
    if (!capital(token) || !capital(token + 1)) continue;
    for (let end = token + MAX_TOWN_TOKENS; end > token + 1; end -= 1) {
      if (!capital(end - 1)) continue;
      const size = townSize(nameFlags(tokens.slice(token, end).toLowerCase()));
      if (size === 0) continue;
      for (let at = token; at < end; at += 1)
        rows[at * WIDTH + TOWN_PART] = 16 * size + (at === token ? 1 : at === end - 1 ? 3 : 2);
      break;
    }
  }
}
