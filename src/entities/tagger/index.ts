/**
 * Tags names with a model that has learnt from gold texts. It reads a text twice: in the second reading, what the places of a
 * word have been taken for in the first counts for each of them.
 */
import type { Range } from '../../document/index.js';
import { hyphenatedEnd } from '../candidates/runs.js';
import type { Layers } from '../layers.js';
import type { TypedName } from '../mention.js';
import { agreementOf } from '../typing/weights.js';
import { attributesOf, WIDTH } from './attributes.js';
import { addCompany } from './company.js';
import { compile, keyOf, REACH, ROOM, rowsAround, type Template, type Templates } from './features.js';
import { type Form, Forms } from './forms.js';
import { type Kind, kindOf, LABELS, labelOf, OUTSIDE, placeOf } from './labels.js';
import { Lattice } from './lattice.js';
import { type Model, model as shipped } from './model.js';
import { PACKED, unpackSums } from './packed-sums.js';
import { PackedWeights } from './packed-weights.js';
import { Remembered } from './remembered.js';
import { type Stretch, stretchesIn } from './stretches.js';
import { TEMPLATES } from './templates.js';

export interface TaggedName extends Range {
  readonly sentence: number;
  readonly kind: Kind;
}

export interface Tagger {
  readonly model: Model;
  readonly templates: Templates;
  readonly forms: Forms;
  readonly remembered: readonly Remembered[];
  readonly weights: PackedWeights;
}

/** A tagger with this model, which has learnt the features of these groups. */
export function taggerOf(model: Model, groups: readonly string[]): Tagger {
  const templates = compile(groups);
  const remembered = templates.groups.map((group) => new Remembered(model, group));
  return { model, templates, forms: new Forms(model, templates), remembered, weights: new PackedWeights(model) };
}

/** Groups of features that the shipped model has. */
export const GROUPS: readonly string[] = Object.keys(TEMPLATES);

let current: Tagger | null = null;

function shippedTagger(): Tagger {
  current ??= taggerOf(shipped(), GROUPS);
  return current;
}

/** The kind of a rule's type, null for types that the model does not know. */
export function kindOfType(type: TypedName['type']): Kind | null {
  if (type === 'PERSON') return 'person';
  if (type === 'ORG') return 'organisation';
  return type === 'GPE' || type === 'LOC' || type === 'FAC' ? 'place' : null;
}

/** The names that the model sees, in text order. @param names those of the rules, disjoint */
export function tagNames(layers: Layers, names: readonly TypedName[], tagger: Tagger = shippedTagger()): TaggedName[] {
  const stretches = stretchesIn(layers);
  const scores = scoresOf(layers, names, stretches, tagger);
  const lattice = new Lattice(tagger.model.transitions);
  addCompany(layers, stretches, scores, lattice);
  const found: TaggedName[] = [];
  for (const stretch of stretches) {
    const labels = lattice.best(scores, stretch.end - stretch.first, stretch.first);
    for (const name of namesIn(layers, stretch, labels)) found.push(name);
  }
  return found;
}

/** By token of a stretch the scores of all labels; what stands elsewhere means nothing. */
function scoresOf(
  layers: Layers,
  names: readonly TypedName[],
  stretches: readonly Stretch[],
  { model, templates: { others }, forms, remembered, weights }: Tagger,
): Float64Array {
  const { tokens } = layers;
  // What stands farther from the stretches than the templates look is not asked for.
  const words = new Array<Form | undefined>(tokens.length).fill(undefined);
  const attributes = new Array<Int32Array | undefined>(tokens.length).fill(undefined);
  for (const { first, end, from, to } of stretches) {
    for (let token = Math.max(from, first - REACH); token < Math.min(to, end + REACH); token += 1) {
      const form = words[token] ?? forms.of(layers, token);
      words[token] = form;
      attributes[token] = form.attributes;
    }
  }
  const room = tokens.length * WIDTH <= roomForRows.length ? roomForRows : undefined;
  const rows = attributesOf(layers, attributes, room);
  const agreed = agreementWith(layers, names);
  const { border } = forms;
  /** The sums of the words around a token, by their place. */
  const near = new Array<Int32Array>(PLACES_AROUND).fill(border.sums);
  const packed = new Int32Array(PACKED);
  const sums = new Int32Array(LABELS);
  const around = new Int32Array(ROOM);
  const keys = new Int32Array(others.length);
  const scores = roomFor(tokens.length);
  for (const { first, end, from, to } of stretches) {
    const sumsOf = (token: number) => (token < from || token >= to ? border : (words[token] ?? border)).sums;
    for (let place = 1; place < PLACES_AROUND; place += 1) near[place] = sumsOf(first - 1 + place - REACH);
    for (let token = first; token < end; token += 1) {
      for (let place = 1; place < PLACES_AROUND; place += 1) near[place - 1] = near[place] as Int32Array;
      near[PLACES_AROUND - 1] = sumsOf(token + REACH);
      const { values, start } = rowsAround(rows, token, from, to, around);
      for (let at = 0; at < others.length; at += 1) {
        const { seed, places } = others[at] as Template;
        keys[at] = keyOf(seed, places, values, start);
      }
      weights.touch(keys, others.length);
      packed.fill(0);
      for (let place = 0; place < PLACES_AROUND; place += 1) {
        const ofPlace = near[place] as Int32Array;
        const row = place * PACKED;
        for (let part = 0; part < PACKED; part += 1)
          packed[part] = (packed[part] as number) + (ofPlace[row + part] as number);
      }
      for (const group of remembered) group.add(values, start, packed);
      weights.add(keys, others.length, packed);
      unpackSums(packed, sums);
      const row = token * LABELS;
      for (let label = 0; label < LABELS; label += 1) scores[row + label] = (sums[label] as number) / model.scale;
      const label = agreed.labels[token] as number;
      scores[row + label] = (scores[row + label] as number) + (agreed.gains[token] as number);
    }
  }
  return scores;
}

/** The token itself and its neighbours. */
const PLACES_AROUND = 2 * REACH + 1;

/** Tokens of texts of the usual length, for which what is written to is used again. */
const USUAL = 4096;
const roomForRows = new Int32Array(USUAL * WIDTH);
const roomForScores = new Float64Array(USUAL * LABELS);

function roomFor(length: number): Float64Array {
  return length <= USUAL ? roomForScores : new Float64Array(length * LABELS);
}

interface Agreement {
  readonly labels: Int8Array;
  readonly gains: Float32Array;
}

/** By token the label that the rules' names give, and what it gains. */
function agreementWith({ tokens }: Layers, names: readonly TypedName[]): Agreement {
  const labels = new Int8Array(tokens.length).fill(OUTSIDE);
  const gains = new Float32Array(tokens.length);
  for (const { first, end, type, margin } of names) {
    const kind = kindOfType(type);
    if (kind === null) continue;
    for (let token = first; token < end; token += 1) {
      const place = end - first === 1 ? 'unit' : token === first ? 'begin' : token === end - 1 ? 'last' : 'inside';
      labels[token] = labelOf(kind, place);
      gains[token] = agreementOf(type, margin);
    }
  }
  return { labels, gains };
}

function namesIn(layers: Layers, stretch: Stretch, labels: readonly number[]): TaggedName[] {
  const names: TaggedName[] = [];
  let first = stretch.first;
  labels.forEach((label, offset) => {
    const kind = kindOf(label);
    const place = placeOf(label);
    const token = stretch.first + offset;
    if (place === 'begin' || place === 'unit') first = token;
    if (kind === null || (place !== 'last' && place !== 'unit')) return;
    const end = withSyllable(layers, stretch, withoutTail(layers, first, token + 1), kind);
    first = Math.max(first, names.at(-1)?.end ?? 0);
    if (end > first) names.push({ first, end, sentence: stretch.sentence, kind });
  });
  return names;
}

/** `Moon Jae | -in`: with the second syllable of a person's name; `Majlis | -e-Achada`: whole. */
function withSyllable(layers: Layers, stretch: Stretch, end: number, kind: Kind): number {
  const whole = hyphenatedEnd(layers, end - 1, stretch.end);
  return kind === 'person' || whole > end + 2 ? Math.max(end, whole) : end;
}

/** Without a mark at the end and without what is no part of a name after a hyphen: `Almaty | -based`. */
function withoutTail(layers: Layers, first: number, after: number): number {
  const { tokens, spelling } = layers;
  let end = after;
  while (end > first && /^[^\p{L}\p{N}.!)]+$/u.test(tokens.text(end - 1))) end -= 1;
  const hangs = end - first > 2 && spelling.shape(end - 2) === 'hyphen' && spelling.shape(end - 1) === 'small';
  return hangs && hyphenatedEnd(layers, end - 3, end) < end ? end - 2 : end;
}
