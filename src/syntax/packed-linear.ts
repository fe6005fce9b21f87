/**
 * A frozen linear model of at most three classes with very many features: the weights of a feature stand in one number
 * beside its key, so that a look-up touches one place of memory.
 */
import type { Scorer } from './linear.js';

export interface PackedWeights {
  /** Hashes of the features that have weights, ascending, as the differences between neighbours in {@link encodeKeys}. */
  readonly keys: Uint8Array;
  /** By key: three weights of ten bits each, the first in the lowest bits. */
  readonly weights: Int32Array;
}

/** Weights lie between plus and minus this. */
export const PACKED_MOST = 511;
const BITS = 10;
const TOP = 32 - BITS;

export function packWeights(first: number, second: number, third: number): number {
  const mask = (1 << BITS) - 1;
  return (first & mask) | ((second & mask) << BITS) | ((third & mask) << (2 * BITS));
}

export class PackedModel implements Scorer {
  readonly classes = 3;
  /** Pairs of key and weights, open addressing; weights are never 0, which is a free slot. */
  readonly #slots: Int32Array;

  constructor({ keys, weights }: PackedWeights) {
    let size = 16;
    while (size < 1.5 * weights.length) size *= 2;
    this.#slots = new Int32Array(2 * size);
    const mask = 2 * size - 2;
    let row = 0;
    for (const key of decodeKeys(keys, weights.length)) {
      let slot = (key << 1) & mask;
      while (this.#slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      this.#slots[slot] = key;
      this.#slots[slot + 1] = weights[row] ?? 0;
      row += 1;
    }
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const slots = this.#slots;
    const mask = slots.length - 2;
    let first = 0;
    let second = 0;
    let third = 0;
    for (let index = 0; index < count; index += 1) {
      const key = features[index] ?? 0;
      let slot = (key << 1) & mask;
      let packed = slots[slot + 1] ?? 0;
      while (packed !== 0 && slots[slot] !== key) {
        slot = (slot + 2) & mask;
        packed = slots[slot + 1] ?? 0;
      }
      first += (packed << TOP) >> TOP;
      second += (packed << (TOP - BITS)) >> TOP;
      third += (packed << (TOP - 2 * BITS)) >> TOP;
    }
    scores[0] = first;
    scores[1] = second;
    scores[2] = third;
  }
}

/** Ascending 32-bit numbers, each as its difference from the one before in groups of seven bits, the lowest first (LEB128). */
export function encodeKeys(keys: Int32Array): Uint8Array {
  const bytes: number[] = [];
  let before = -(2 ** 31);
  for (const key of keys) {
    let rest = key - before;
    before = key;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

function decodeKeys(bytes: Uint8Array, count: number): Int32Array {
  const keys = new Int32Array(count);
  let key = -(2 ** 31);
  let at = 0;
  for (let row = 0; row < count; row += 1) {
    let unit = 1;
    for (let byte = bytes[at] ?? 0; byte >= 128; byte = bytes[at] ?? 0) {
      key += (byte - 128) * unit;
      unit *= 128;
      at += 1;
    }
    key += (bytes[at] ?? 0) * unit;
    at += 1;
    keys[row] = key;
  }
  return keys;
}
