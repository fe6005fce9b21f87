/**
 * Learns the weights of a linear-chain conditional random field with AdaGrad (Duchi, Hazan and Singer 2011), from labels that
 * may be known in part: the likelihood of all label sequences that the gold allows is raised.
 */
import { LABELS } from '../../../src/entities/tagger/labels.js';
import { Lattice, PAIRS } from '../../../src/entities/tagger/lattice.js';
import { chanceFrom, shuffle } from '../chance.js';
import type { Example } from './examples.js';
import { KeyIndex } from './key-index.js';

export interface Options {
  /** Features of a token. */
  readonly width: number;
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull towards zero. */
  readonly pull: number;
  /** A model is learnt with each, and their weights are averaged: what chance gave one of them counts less. */
  readonly seeds: readonly number[];
  /** Features that are seen in fewer tokens are left out. */
  readonly fewest: number;
  /** Share of the features that a token does without, drawn anew in every epoch, so that none is relied on alone. */
  readonly dropout: number;
}

export interface Model {
  readonly index: KeyIndex;
  /** A row of {@link LABELS} for every feature, by its number. */
  readonly weights: Float32Array;
  /** By pair of labels, see `lattice.ts`. */
  readonly transitions: Float32Array;
}

const FIRST_SQUARE = 1e-2;
/** Slopes below this change nothing. */
const FLAT = 1e-4;

export function train(examples: readonly Example[], options: Options): Model {
  const index = indexOf(examples, options);
  const numbered = examples.map(({ keys, allowed }) => ({ features: keys.map((key) => index.of(key)), allowed }));
  const mean = emptyModel(index);
  for (const seed of options.seeds) {
    const { weights, transitions } = trainOnce(numbered, index, options, seed);
    // All features are there when the model is asked.
    addTo(mean.weights, weights, (1 - options.dropout) / options.seeds.length);
    addTo(mean.transitions, transitions, 1 / options.seeds.length);
  }
  return mean;
}

function emptyModel(index: KeyIndex): Model {
  return { index, weights: new Float32Array((index.size + 1) * LABELS), transitions: new Float32Array(PAIRS) };
}

function addTo(sums: Float32Array, values: Float32Array, share: number): void {
  values.forEach((value, at) => {
    sums[at] = (sums[at] ?? 0) + value * share;
  });
}

interface Numbered {
  readonly features: Int32Array;
  readonly allowed: Int32Array;
}

function trainOnce(numbered: readonly Numbered[], index: KeyIndex, options: Options, seed: number): Model {
  const model = emptyModel(index);
  const steps = new Steps(model, options);
  const chance = chanceFrom(seed);
  const order = Array.from(numbered.keys());
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, chance);
    const rate = options.rate * (1 - epoch / options.epochs);
    for (const at of order) {
      const example = numbered[at];
      if (example === undefined) continue;
      const features = example.features.map((feature) => (chance() < options.dropout ? 0 : feature));
      steps.take(features, example.allowed, rate);
    }
  }
  return model;
}

function indexOf(examples: readonly Example[], { fewest }: Options): KeyIndex {
  const all = new KeyIndex();
  for (const { keys } of examples) for (const key of keys) all.add(key);
  const counts = new Int32Array(all.size + 1);
  for (const { keys } of examples) {
    for (const key of keys) {
      const number = all.of(key);
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  const kept = new KeyIndex();
  for (const { keys } of examples) for (const key of keys) if ((counts[all.of(key)] ?? 0) >= fewest) kept.add(key);
  return kept;
}

/** Adds up the weights of a stretch's features into `scores`, a row for every token; gives the number of tokens. */
export function addScores({ weights }: Model, features: Int32Array, width: number, scores: Float64Array): number {
  const length = features.length / width;
  scores.fill(0, 0, length * LABELS);
  for (let token = 0; token < length; token += 1) {
    const to = token * LABELS;
    for (let at = token * width; at < (token + 1) * width; at += 1) {
      const row = (features[at] as number) * LABELS;
      if (row === 0) continue;
      for (let label = 0; label < LABELS; label += 1) {
        scores[to + label] = (scores[to + label] as number) + (weights[row + label] as number);
      }
    }
  }
  return length;
}

class Steps {
  readonly #model: Model;
  readonly #options: Options;
  readonly #lattice: Lattice;
  readonly #squares: Float32Array;
  readonly #pairSquares = new Float32Array(PAIRS).fill(FIRST_SQUARE);
  #scores = new Float64Array(0);

  constructor(model: Model, options: Options) {
    this.#model = model;
    this.#options = options;
    this.#lattice = new Lattice(model.transitions);
    this.#squares = new Float32Array(model.weights.length).fill(FIRST_SQUARE);
  }

  /** One step down the slope of one stretch. What the gold makes impossible is passed over. */
  take(features: Int32Array, allowed: Int32Array, rate: number): void {
    const { width } = this.#options;
    const size = (features.length / width) * LABELS;
    if (this.#scores.length < size) this.#scores = new Float64Array(2 * size);
    const length = addScores(this.#model, features, width, this.#scores);
    const labels = new Float64Array(size);
    const pairs = new Float64Array(PAIRS);
    if (!this.#lattice.expect(this.#scores, length, null, 1, labels, pairs)) return;
    if (!this.#lattice.expect(this.#scores, length, allowed, -1, labels, pairs)) return;
    this.#stepFeatures(features, labels, rate);
    this.#stepPairs(pairs, rate);
  }

  #stepFeatures(features: Int32Array, labels: Float64Array, rate: number): void {
    const { width, pull } = this.#options;
    const { weights } = this.#model;
    const squares = this.#squares;
    features.forEach((feature, at) => {
      if (feature === 0) return;
      const from = Math.floor(at / width) * LABELS;
      for (let label = 0; label < LABELS; label += 1) {
        const slope = labels[from + label] as number;
        if (slope < FLAT && slope > -FLAT) continue;
        const place = feature * LABELS + label;
        const weight = weights[place] as number;
        const pulled = slope + pull * weight;
        const square = (squares[place] as number) + pulled * pulled;
        squares[place] = square;
        weights[place] = weight - (rate * pulled) / Math.sqrt(square);
      }
    });
  }

  #stepPairs(pairs: Float64Array, rate: number): void {
    const { transitions } = this.#model;
    pairs.forEach((slope, pair) => {
      if (slope === 0) return;
      const square = (this.#pairSquares[pair] ?? 0) + slope * slope;
      this.#pairSquares[pair] = square;
      transitions[pair] = (transitions[pair] ?? 0) - (rate * slope) / Math.sqrt(square);
    });
    this.#lattice.refresh();
  }
}
