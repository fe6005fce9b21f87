/**
 * A frozen linear model of three classes with very many features: the weights of a feature and a part of its key stand in
 * one number, so that a look-up touches one place of memory and decides nothing.
 */
import type { Scorer } from './linear.js';

export interface PackedWeights {
  /** Hashes of the features that have weights, by {@link encodeKeys}. */
  readonly keys: Uint8Array;
  /** Three a key, between plus and minus {@link PACKED_MOST}. */
  readonly weights: Int8Array;
}

export const PACKED_MOST = 63;
/** Bits of a weight. */
const BITS = 7;
/** Bits of the weights of a feature; the bits above are the highest of its key. */
const WEIGHT_BITS = 3 * BITS;
const WEIGHT_MASK = (1 << WEIGHT_BITS) - 1;

/** In small models features hardly ever meet in a bucket. */
const LEAST_SLOTS = 1 << 13;

export class PackedModel implements Scorer {
  readonly classes = 3;
  /** Buckets of two. A free slot has no weights, so that it may be found. */
  readonly #slots: Int32Array;
  /** The lowest bits of a key, which say its bucket. */
  readonly #mask: number;

  constructor({ keys, weights }: PackedWeights) {
    let size = LEAST_SLOTS;
    while (size < 1.6 * (weights.length / 3)) size *= 2;
    this.#slots = new Int32Array(size);
    this.#mask = size / 2 - 1;
    let at = 0;
    for (const key of decodeKeys(keys, weights.length / 3)) {
      this.#add(key, weights[at] ?? 0, weights[at + 1] ?? 0, weights[at + 2] ?? 0);
      at += 3;
    }
  }

  /** Of more than two features that meet in a bucket, those with the largest weights stay. */
  #add(key: number, first: number, second: number, third: number): void {
    const slots = this.#slots;
    const bucket = (key & this.#mask) << 1;
    const packed =
      (key & ~WEIGHT_MASK) | (first & SEVEN) | ((second & SEVEN) << BITS) | ((third & SEVEN) << (2 * BITS));
    if (slots[bucket] === 0) slots[bucket] = packed;
    else if (slots[bucket + 1] === 0) slots[bucket + 1] = packed;
    else {
      const weaker = strength(slots[bucket] ?? 0) <= strength(slots[bucket + 1] ?? 0) ? bucket : bucket + 1;
      if (strength(slots[weaker] ?? 0) < strength(packed)) slots[weaker] = packed;
    }
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const slots = this.#slots;
    const mask = this.#mask;
    let first = 0;
    let second = 0;
    let third = 0;
    for (let index = 0; index < count; index += 1) {
      const key = features[index] ?? 0;
      const bucket = (key & mask) << 1;
      const one = slots[bucket] ?? 0;
      const two = slots[bucket + 1] ?? 0;
      // All ones where the highest bits are the key's, else 0.
      const isOne = (((one ^ key) >>> WEIGHT_BITS) - 1) >> 31;
      const isTwo = (((two ^ key) >>> WEIGHT_BITS) - 1) >> 31;
      const found = (one & isOne) | (two & isTwo);
      first += (found << (32 - BITS)) >> (32 - BITS);
      second += (found << (32 - 2 * BITS)) >> (32 - BITS);
      third += (found << (32 - 3 * BITS)) >> (32 - BITS);
    }
    scores[0] = first;
    scores[1] = second;
    scores[2] = third;
  }
}

const SEVEN = (1 << BITS) - 1;

/** The largest of the weights in a slot. */
function strength(packed: number): number {
  return Math.max(
    Math.abs((packed << (32 - BITS)) >> (32 - BITS)),
    Math.abs((packed << (32 - 2 * BITS)) >> (32 - BITS)),
    Math.abs((packed << (32 - 3 * BITS)) >> (32 - BITS)),
  );
}

/**
 * Keys in {@link bucketOrder}: turned, each is written as its difference from the one before in groups of seven bits, the
 * lowest first (LEB128).
 */
export function encodeKeys(keys: Int32Array): Uint8Array {
  const bytes: number[] = [];
  let before = -(2 ** 31);
  for (const key of keys) {
    const turned = turn(key);
    let rest = turned - before;
    before = turned;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** Compares keys by their lowest bits first: in this order buckets are filled one after another, which takes a third of the time. */
export function bucketOrder(a: number, b: number): number {
  return turn(a) - turn(b);
}

/** The lowest bits, which say the bucket, as the highest. */
function turn(key: number): number {
  return (key << TURN) | (key >>> (32 - TURN));
}

function turnBack(turned: number): number {
  return (turned >>> TURN) | (turned << (32 - TURN));
}

const TURN = 12;

function decodeKeys(bytes: Uint8Array, count: number): Int32Array {
  const keys = new Int32Array(count);
  let turned = -(2 ** 31);
  let at = 0;
  for (let row = 0; row < count; row += 1) {
    let unit = 1;
    for (let byte = bytes[at] ?? 0; byte >= 128; byte = bytes[at] ?? 0) {
      turned += (byte - 128) * unit;
      unit *= 128;
      at += 1;
    }
    turned += (bytes[at] ?? 0) * unit;
    at += 1;
    keys[row] = turnBack(turned);
  }
  return keys;
}
