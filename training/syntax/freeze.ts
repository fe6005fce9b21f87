/** Rounds averaged weights to eight bits, and keeps of the features those that say most. */
import { type LinearWeights, MOST_SHIFT } from '../../src/syntax/linear.js';
import { encodeKeys, PACKED_MOST, type PackedWeights, packWeights } from '../../src/syntax/packed-linear.js';
import type { Perceptron } from './perceptron.js';

/** Weights of a row that are smaller than this part of its largest are left out. */
const LEAST_PART = 0.04;

/** @param bytes room in the file; the features whose largest weights are smallest are left out until the rest has room */
export function freeze(model: Perceptron, bytes: number): LinearWeights {
  const { classes } = model;
  const { keys, weights } = model.average();
  const most = new Float32Array(keys.length);
  for (let row = 0; row < keys.length; row += 1) most[row] = largest(weights, row * classes, classes);
  const step = Math.max(largest(most, 0, most.length) / (127 << MOST_SHIFT), 0.01);
  const sizes = new Int32Array(keys.length);
  for (let row = 0; row < keys.length; row += 1) {
    sizes[row] = 6;
    for (let k = 0; k < classes; k += 1)
      if (isKept(weights[row * classes + k] ?? 0, most[row] ?? 0)) sizes[row] = (sizes[row] ?? 0) + 2;
  }
  const least = thresholdOf(most, sizes, bytes);
  const kept: number[] = [];
  const counts: number[] = [];
  const shifts: number[] = [];
  const entryClasses: number[] = [];
  const entryWeights: number[] = [];
  for (let row = 0; row < keys.length; row += 1) {
    const top = most[row] ?? 0;
    if (top <= least || top < step) continue;
    let shift = 0;
    while (top / step / 2 ** shift > 127 && shift < MOST_SHIFT) shift += 1;
    let count = 0;
    for (let k = 0; k < classes; k += 1) {
      const weight = weights[row * classes + k] ?? 0;
      const rounded = Math.round(weight / step / 2 ** shift);
      if (!isKept(weight, top) || rounded === 0) continue;
      entryClasses.push(k);
      entryWeights.push(Math.max(-127, Math.min(127, rounded)));
      count += 1;
    }
    if (count === 0) continue;
    kept.push(keys[row] ?? 0);
    counts.push(count);
    shifts.push(shift);
  }
  return {
    classes,
    keys: Int32Array.from(kept),
    counts: Uint8Array.from(counts),
    shifts: Uint8Array.from(shifts),
    entryClasses: Uint8Array.from(entryClasses),
    entryWeights: Int8Array.from(entryWeights),
  };
}

/**
 * As {@link freeze} for three classes. Of several models the weights are added up: learnt in other orders, they err
 * differently (parameter mixing, McDonald, Hall and Mann 2010).
 *
 * @param features how many are kept, those with the largest weights
 */
export function freezePacked(models: readonly Perceptron[], features: number): PackedWeights {
  const sums = new Map<number, [number, number, number]>();
  for (const model of models) {
    const { keys, weights } = model.average();
    for (const [row, key] of keys.entries()) {
      const sum = sums.get(key) ?? [0, 0, 0];
      sums.set(key, sum);
      for (const k of [0, 1, 2] as const) sum[k] += weights[3 * row + k] ?? 0;
    }
  }
  const most = (sum: readonly number[]) => Math.max(...sum.map(Math.abs));
  const order = [...sums].sort(([a, m], [b, n]) => most(n) - most(m) || a - b).slice(0, features);
  const step = Math.max(most(order[0]?.[1] ?? [1]) / PACKED_MOST, 1e-6);
  const rows = order
    .sort(([a], [b]) => a - b)
    .map(([key, [first, second, third]]) => {
      const rounded = (weight: number) => Math.round(weight / step);
      return { key, packed: packWeights(rounded(first), rounded(second), rounded(third)) };
    })
    .filter(({ packed }) => packed !== 0);
  return {
    keys: encodeKeys(Int32Array.from(rows, ({ key }) => key)),
    weights: Int32Array.from(rows, ({ packed }) => packed),
  };
}

function isKept(weight: number, most: number): boolean {
  return weight !== 0 && Math.abs(weight) >= LEAST_PART * most;
}

function largest(values: Float32Array, from: number, count: number): number {
  let most = 0;
  for (let index = from; index < from + count; index += 1) most = Math.max(most, Math.abs(values[index] ?? 0));
  return most;
}

/** The largest weight that a row must pass so that all rows that pass have room. */
function thresholdOf(most: Float32Array, sizes: Int32Array, bytes: number): number {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= bytes) return 0;
  const order = Uint32Array.from(most, (_, row) => row).sort((a, b) => (most[b] ?? 0) - (most[a] ?? 0) || a - b);
  let used = 0;
  for (const row of order) {
    used += sizes[row] ?? 0;
    if (used > bytes) return most[row] ?? 0;
  }
  return 0;
}

/** Bytes that the weights take in a file. */
export function sizeOf({ keys, entryClasses }: LinearWeights): number {
  return 6 * keys.length + 2 * entryClasses.length;
}
