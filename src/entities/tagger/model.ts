/** The weights of the model, `models/entities.bin`: see `models/entities.md`. */
import { encodeWeights, loadWeights, type Weights } from '../../resources/weights.js';
import { CURRENT_LISTS, decodeLists, encodeLists, type FeatureLists } from './feature-lists.js';
import { LABELS } from './labels.js';
import { signatureOf } from './templates.js';

export const MODEL_VERSION = 2;

/**
 * A hash table with open addressing: in slot n stands a feature's key, 0 where it is free, and in row n of `weights`
 * its weight for every label, times `scale`.
 */
export interface Model {
  readonly keys: Int32Array;
  readonly weights: Int8Array;
  readonly scale: number;
  /** The score of every pair of labels, see `lattice.ts`. */
  readonly transitions: Float32Array;
  /** The word lists that it has learnt with. */
  readonly lists: FeatureLists;
}

let loaded: Model | null = null;

export function model(): Model {
  loaded ??= read();
  return loaded;
}

function read(): Model {
  return decode(loadWeights('entities', MODEL_VERSION));
}

/** @throws {ModelError} if the model has learnt with other features */
export function decode(weights: Weights): Model {
  const [scale = 1, scaleOfTransitions = 1] = weights.int32('scales');
  const lists = decodeLists(weights.text('lists'));
  weights.expectFeatures(signatureOf(CURRENT_LISTS.keys()));
  return {
    keys: weights.int32('keys'),
    weights: weights.int8('weights'),
    scale,
    transitions: Float32Array.from(weights.int16('transitions'), (value) => value / scaleOfTransitions),
    lists,
  };
}

/** Adds the weights of the feature with this key, times the scale, to the row of `sums` that begins at `to`. */
export function addWeights({ keys, weights }: Model, key: number, sums: Int32Array, to: number): void {
  const mask = keys.length - 1;
  let slot = key & mask;
  while (keys[slot] !== key) {
    if (keys[slot] === 0) return;
    slot = (slot + 1) & mask;
  }
  const row = slot * LABELS;
  for (let label = 0; label < LABELS; label += 1) {
    sums[to + label] = (sums[to + label] as number) + (weights[row + label] as number);
  }
}

/** Steps of an int8 that are 1: weights beyond ±4 are cut. */
const SCALE = 32;
const SCALE_OF_TRANSITIONS = 1024;
/** Features whose weights are all below this many steps say too little to be worth their room. */
const MIN_STEPS = 4;

/** The model with these weights in whole steps; features that say little are not in it. */
export function quantise(
  rows: Iterable<readonly [key: number, weights: ArrayLike<number>]>,
  transitions: Float32Array,
  slots: number,
): Model {
  const model: Model = {
    keys: new Int32Array(slots),
    weights: new Int8Array(slots * LABELS),
    scale: SCALE,
    transitions: transitions.map((score) => Math.round(score * SCALE_OF_TRANSITIONS) / SCALE_OF_TRANSITIONS),
    lists: CURRENT_LISTS,
  };
  for (const [key, weights] of rows) {
    const steps = Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * SCALE))));
    if (key === 0 || steps.every((step) => Math.abs(step) < MIN_STEPS)) continue;
    let slot = key & (slots - 1);
    while (model.keys[slot] !== 0) slot = (slot + 1) & (slots - 1);
    model.keys[slot] = key;
    model.weights.set(steps, slot * LABELS);
  }
  return model;
}

export function encode({ keys, weights, scale, transitions, lists }: Model): Uint8Array {
  return encodeWeights(MODEL_VERSION, {
    keys,
    weights,
    scales: Int32Array.of(scale, SCALE_OF_TRANSITIONS),
    transitions: Int16Array.from(transitions, (score) => Math.round(score * SCALE_OF_TRANSITIONS)),
    lists: encodeLists(lists),
    features: Int32Array.of(signatureOf(lists.keys())),
  });
}
