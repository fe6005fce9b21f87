/** Texts as the model learns from them: for every token of a stretch the keys of its features and the labels that it may have. */
import type { Range, Span } from '../../../src/document/index.js';
import { readNames } from '../../../src/entities/index.js';
import type { Layers } from '../../../src/entities/layers.js';
import * as vocabulary from '../../../src/entities/lexicons/vocabulary.js';
import type { TypedName } from '../../../src/entities/mention.js';
import { attributesOf, formOf } from '../../../src/entities/tagger/attributes.js';
import { CURRENT_LISTS } from '../../../src/entities/tagger/feature-lists.js';
import { keyAt, type Templates } from '../../../src/entities/tagger/features.js';
import { LABELS, labelOf, OUTSIDE } from '../../../src/entities/tagger/labels.js';
import { type Stretch, stretchesIn } from '../../../src/entities/tagger/stretches.js';
import { View } from '../../../src/grammar/view.js';
import { segment } from '../../../src/segment/index.js';
import { analyseSyntax } from '../../../src/syntax/index.js';
import type { Gold, GoldText } from './sets.js';

export interface PreparedText {
  readonly source: GoldText;
  readonly layers: Layers;
  readonly names: readonly TypedName[];
  readonly rows: Int32Array;
  readonly stretches: readonly Stretch[];
  /** By token, a bit for each label that it may have. */
  readonly allowed: Int32Array;
}

export interface Example {
  /** Keys of all features of all tokens, row after row. */
  readonly keys: Int32Array;
  readonly allowed: Int32Array;
}

export const ANY = (1 << LABELS) - 1;

export function prepare(source: GoldText): PreparedText {
  const { segmentation } = segment(source.text);
  const { layers, names } = readNames(new View(segmentation, analyseSyntax(segmentation)));
  const stretches = stretchesIn(layers);
  return {
    source,
    layers,
    names,
    rows: attributesOf(layers, formsOf(layers)),
    stretches,
    allowed: allowedIn(source, layers, stretches),
  };
}

function formsOf({ tokens }: PreparedText['layers']): Int32Array[] {
  return Array.from({ length: tokens.length }, (_, token) =>
    formOf(tokens.text(token), tokens.lower(token), CURRENT_LISTS),
  );
}

export function examplesOf(text: PreparedText, { all }: Templates): Example[] {
  return text.stretches.map(({ first, end, from, to }) => {
    const keys = new Int32Array((end - first) * all.length);
    for (let token = first; token < end; token += 1) {
      all.forEach((template, index) => {
        keys[(token - first) * all.length + index] = keyAt(template, text.rows, token, from, to);
      });
    }
    return { keys, allowed: text.allowed.subarray(first, end) };
  });
}

function allowedIn({ gold }: GoldText, { tokens }: Layers, stretches: readonly Range[]): Int32Array {
  const allowed = new Int32Array(tokens.length).fill(1 << OUTSIDE);
  for (const name of gold) {
    const range = rangeOf(tokens, name);
    const exact = tokens.start(range.first) === name.start && tokens.end(range.end - 1) === name.end;
    if (name.kinds.includes('person')) range.first = afterTitles(tokens, range);
    const inside = stretches.some(({ first, end }) => first <= range.first && range.end <= end);
    for (let token = range.first; token < range.end; token += 1) {
      allowed[token] = inside && exact ? bitsOf(name, range, token) : ANY;
    }
  }
  return allowed;
}

/** Some sets take titles into people's names: `Sheikh Ahmad`. */
function afterTitles(tokens: Layers['tokens'], { first, end }: Range): number {
  let token = first;
  while (token < end - 1 && vocabulary.honorifics.has(tokens.lower(token))) token += 1;
  return token;
}

function bitsOf({ kinds }: Gold, { first, end }: Range, token: number): number {
  const place = end - first === 1 ? 'unit' : token === first ? 'begin' : token === end - 1 ? 'last' : 'inside';
  return kinds.reduce((bits, kind) => bits | (1 << (kind === 'none' ? OUTSIDE : labelOf(kind, place))), 0);
}

function rangeOf(tokens: Layers['tokens'], span: Span): { first: number; end: number } {
  const first = tokens.at(span.start);
  return { first, end: Math.max(first, tokens.at(span.end - 1)) + 1 };
}
