/** Rounds averaged weights to eight bits, and keeps of the features those that say most. */
import { type LinearWeights, MAX_SHIFT } from '../../../src/syntax/linear.js';
import { bucketOrder, encodeKeys, PACKED_MOST, type PackedWeights } from '../../../src/syntax/packed-linear.js';
import type { Perceptron } from './perceptron.js';

/** Weights of a row that are smaller than this part of its largest are left out. */
const LEAST_PART = 0.15;
/** Features of {@link freezePacked} whose weights are cut. */
const LARGEST_PART = 0.0001;

interface Averages {
  readonly classes: number;
  /** Ascending. */
  readonly keys: Int32Array;
  /** By key and class. */
  readonly weights: Float32Array;
}

/**
 * The weights of several models added up: learnt in other orders, they err differently (parameter mixing, McDonald, Hall
 * and Mann 2010).
 */
function mix(models: readonly Perceptron[]): Averages {
  const averages = models.map((model) => model.average());
  const classes = models[0]?.classes ?? 0;
  const keys = Int32Array.from(new Set(averages.flatMap((average) => [...average.keys]))).sort();
  const rows = new Map(Array.from(keys, (key, row) => [key, row]));
  const weights = new Float32Array(classes * keys.length);
  for (const average of averages) {
    for (const [index, key] of average.keys.entries()) {
      const row = rows.get(key) ?? 0;
      for (let k = 0; k < classes; k += 1) {
        const at = row * classes + k;
        weights[at] = (weights[at] ?? 0) + (average.weights[index * classes + k] ?? 0);
      }
    }
  }
  return { classes, keys, weights };
}

/**
 * @param models mixed, see {@link mix}
 * @param bytes room in the file; the features whose largest weights are smallest are left out until the rest has room
 */
export function freeze(models: readonly Perceptron[], bytes: number): LinearWeights {
  const { classes, keys, weights } = mix(models);
  const most = new Float32Array(keys.length);
  for (let row = 0; row < keys.length; row += 1) most[row] = largest(weights, row * classes, classes);
  const step = Math.max(largest(most, 0, most.length) / (127 << MAX_SHIFT), 0.01);
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
  for (const row of strongestFirst(most)) {
    const top = most[row] ?? 0;
    if (top <= least || top < step) continue;
    let shift = 0;
    while (top / step / 2 ** shift > 127 && shift < MAX_SHIFT) shift += 1;
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
 * As {@link freeze}, for three classes.
 *
 * @param features how many are kept, those with the largest weights
 */
export function freezePacked(models: readonly Perceptron[], features: number): PackedWeights {
  const { classes, keys, weights } = mix(models);
  const most = Float32Array.from(keys, (_, row) => largest(weights, row * classes, classes));
  const order = strongestFirst(most).subarray(0, features);
  // Few weights are much larger than the rest: those are cut, so that the rest is rounded less.
  const step = Math.max((most[order[Math.floor(LARGEST_PART * order.length)] ?? 0] ?? 1) / PACKED_MOST, 1e-6);
  const rounded = (weight: number) => Math.max(-PACKED_MOST, Math.min(PACKED_MOST, Math.round(weight / step)));
  const rows = Array.from(order, (row) => ({
    key: keys[row] ?? 0,
    weights: Array.from(weights.subarray(row * classes, (row + 1) * classes), rounded),
  }))
    .filter((row) => row.weights.some((weight) => weight !== 0))
    .sort((a, b) => bucketOrder(a.key, b.key));
  return {
    keys: encodeKeys(Int32Array.from(rows, ({ key }) => key)),
    weights: Int8Array.from(rows.flatMap((row) => row.weights)),
  };
}

/** Rows by their largest weights, of equals the first. */
function strongestFirst(most: Float32Array): Uint32Array {
  return Uint32Array.from(most, (_, row) => row).sort((a, b) => (most[b] ?? 0) - (most[a] ?? 0) || a - b);
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
  let used = 0;
  for (const row of strongestFirst(most)) {
    used += sizes[row] ?? 0;
    if (used > bytes) return most[row] ?? 0;
  }
  return 0;
}

/** Bytes that the weights take in a file. */
export function sizeOf({ keys, entryClasses }: LinearWeights): number {
  return 6 * keys.length + 2 * entryClasses.length;
}
