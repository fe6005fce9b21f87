/**
 * The weights laid out for reading: the key of a feature and all of its weights stand in 16 bytes, so that a look-up touches one
 * place of memory.
 *
 *     word 0   24 bits of the key, weight 0      words 1 to 3   four weights each
 *
 * A weight is stored plus {@link BIAS}, and thereby is never 0: a slot whose word 0 is 0 is free. The bits of the key are its highest 14
 * and its lowest 10; the place of a slot tells the others, as no feature stands 1,024 slots from where it belongs.
 */
import { LABELS } from './labels.js';
import type { Model } from './model.js';

const BIAS = 128;
/** In 32-bit words. */
const WIDTH = 4;
const MIN_SLOTS = 2 ** 18;
const MAX_DISTANCE = 1024;
/** Every second byte of a word: two weights are added at once, with room for the sum of 256. */
const BYTES = 0x00ff00ff;

export class PackedWeights {
  readonly #mask: number;
  readonly #table: Int32Array;
  #seen = new Int32Array(64);

  constructor({ keys, weights }: Model) {
    if (LABELS !== 13) throw new Error(`13 weights are packed, not ${LABELS}`);
    const slots = Math.max(MIN_SLOTS, keys.length);
    this.#mask = slots - 1;
    this.#table = new Int32Array(slots * WIDTH);
    for (let row = 0; row < keys.length; row += 1) {
      const key = keys[row] ?? 0;
      if (key !== 0) this.#insert(key, weights, row * LABELS);
    }
  }

  #insert(key: number, weights: Int8Array, from: number): void {
    const table = this.#table;
    const mask = this.#mask;
    let slot = key & mask;
    for (let steps = 0; table[slot * WIDTH] !== 0; steps += 1) {
      if (steps === MAX_DISTANCE) throw new Error('the table of weights is too full');
      slot = (slot + 1) & mask;
    }
    const at = slot * WIDTH;
    table[at] = (checkOf(key) << 8) | ((weights[from] ?? 0) + BIAS);
    for (let word = 1; word < WIDTH; word += 1) {
      const label = from + 4 * word - 3;
      table[at + word] =
        ((weights[label] ?? 0) + BIAS) |
        (((weights[label + 1] ?? 0) + BIAS) << 8) |
        (((weights[label + 2] ?? 0) + BIAS) << 16) |
        (((weights[label + 3] ?? 0) + BIAS) << 24);
    }
  }

  /** Touches the slots of the first `count` of these keys, so that the memory brings them at once, while something else is done: before {@link add}. */
  touch(keys: Int32Array, count: number): void {
    const table = this.#table;
    const mask = this.#mask;
    if (this.#seen.length < count) this.#seen = new Int32Array(2 * count);
    const seen = this.#seen;
    for (let at = 0; at < count; at += 1) seen[at] = table[((keys[at] as number) & mask) * WIDTH] as number;
  }

  /** Adds the weights of the features with the first `count` of these keys, times the model's scale, to a row of `packed-sums.ts`. */
  add(keys: Int32Array, count: number, sums: Int32Array): void {
    const table = this.#table;
    const mask = this.#mask;
    const seen = this.#seen;
    let found = 0;
    let outside = 0;
    let [odd1, odd2, odd3, even1, even2, even3] = [0, 0, 0, 0, 0, 0];
    for (let at = 0; at < count; at += 1) {
      const key = keys[at] as number;
      const check = checkOf(key);
      let slot = key & mask;
      let head = seen[at] as number;
      while (head !== 0 && head >>> 8 !== check) {
        slot = (slot + 1) & mask;
        head = table[slot * WIDTH] as number;
      }
      if (head === 0) continue;
      found += 1;
      outside += head & 0xff;
      const first = table[slot * WIDTH + 1] as number;
      const second = table[slot * WIDTH + 2] as number;
      const third = table[slot * WIDTH + 3] as number;
      odd1 += first & BYTES;
      odd2 += second & BYTES;
      odd3 += third & BYTES;
      even1 += (first >>> 8) & BYTES;
      even2 += (second >>> 8) & BYTES;
      even3 += (third >>> 8) & BYTES;
    }
    const bias = found * BIAS;
    const biases = bias * 0x10001;
    sums[0] = (sums[0] as number) + outside - bias;
    sums[1] = (sums[1] as number) + odd1 - biases;
    sums[2] = (sums[2] as number) + even1 - biases;
    sums[3] = (sums[3] as number) + odd2 - biases;
    sums[4] = (sums[4] as number) + even2 - biases;
    sums[5] = (sums[5] as number) + odd3 - biases;
    sums[6] = (sums[6] as number) + even3 - biases;
  }
}

function checkOf(key: number): number {
  return ((key << 14) | (key >>> 18)) & 0xffffff;
}
