/** A frozen linear model: for every feature that training found useful, the classes that it speaks for or against. */

/** What a linear model must answer, in training and when it is frozen. */
export interface Scorer {
  /** Number of classes. */
  readonly classes: number;
  /** Adds up the weights of the first `count` features, class by class, into `scores`. */
  score(features: Int32Array, count: number, scores: Float64Array): void;
}

/** Sparse rows. A row's entries stand one after another, in the order of the keys. */
export interface LinearWeights {
  /** Number of classes, at most 256. */
  readonly classes: number;
  /** Hashes of the features that have weights, those with the largest weights first; with the entries fewer than 2^20. */
  readonly keys: Int32Array;
  /** By key: how many entries the row has, at least 1. */
  readonly counts: Uint8Array;
  /** By key: how many bits the weights of the row are shifted to the left, 0 to 7; rows of large weights are rounded more. */
  readonly shifts: Uint8Array;
  /** By entry. */
  readonly entryClasses: Uint8Array;
  readonly entryWeights: Int8Array;
}

export const MAX_SHIFT = 7;
const SHIFT_BITS = 3;
/** Bits of a row's place in a slot; the bits above are the highest of its key. */
const PLACE_BITS = 20;
const PLACE_MASK = (1 << PLACE_BITS) - 1;
/** In small models features hardly ever meet in a bucket. */
const LEAST_SLOTS = 1 << 13;
/** More than any set of templates makes. */
const MAX_FEATURES = 256;

/** A look-up touches one place of memory for a feature without weights, two for one with, and decides nothing. */
export class LinearModel implements Scorer {
  readonly classes: number;
  /** Buckets of two: part of the key, and where the row stands. */
  readonly #slots: Int32Array;
  /** The lowest bits of a key, which say its bucket. */
  readonly #mask: number;
  /** Row by row, from 1 on: number of entries and shift; then for every entry its weight and, in eight bits, its class. */
  readonly #rows: Int16Array;
  /** Where the rows stand that were found, and what stands there. */
  readonly #found = new Int32Array(MAX_FEATURES);
  readonly #heads = new Int16Array(MAX_FEATURES);
  readonly #sums: Int32Array;

  /** Of more than two features that meet in a bucket, the first two stay. */
  constructor({ classes, keys, counts, shifts, entryClasses, entryWeights }: LinearWeights) {
    const places = 1 + keys.length + entryClasses.length;
    if (places > PLACE_MASK) throw new Error(`${keys.length} features are too many for a linear model`);
    this.classes = classes;
    this.#sums = new Int32Array(classes);
    let size = LEAST_SLOTS;
    while (size < 2 * keys.length) size *= 2;
    // Local names: at the start of a process fields take longer to reach than all else here.
    const rows = new Int16Array(places);
    const slots = new Int32Array(size);
    const mask = size / 2 - 1;
    const next = placesByCount(counts);
    let entry = 0;
    for (let row = 0; row < keys.length; row += 1) {
      const key = keys[row] ?? 0;
      const bucket = (key & mask) << 1;
      const slot = slots[bucket] === 0 ? bucket : bucket + 1;
      const count = counts[row] ?? 0;
      let place = next[count] ?? 0;
      next[count] = place + 1 + count;
      if (slots[slot] === 0) slots[slot] = (key & ~PLACE_MASK) | place;
      rows[place] = (count << SHIFT_BITS) | (shifts[row] ?? 0);
      place += 1;
      for (const end = entry + count; entry < end; entry += 1) {
        rows[place] = ((entryWeights[entry] ?? 0) << 8) | (entryClasses[entry] ?? 0);
        place += 1;
      }
    }
    this.#rows = rows;
    this.#slots = slots;
    this.#mask = mask;
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const sums = this.#sums;
    sums.fill(0);
    this.add(features, count, sums, 0);
    const { classes } = this;
    for (let k = 0; k < classes; k += 1) scores[k] = sums[k] ?? 0;
  }

  /** Adds the weights of the first `count` features to the numbers of `sums` from `to` on, one for each class. */
  add(features: Int32Array, count: number, sums: Int32Array, to: number): void {
    const rows = this.#rows;
    const found = this.#found;
    const heads = this.#heads;
    const hits = this.#find(features, count);
    for (let hit = 0; hit < hits; hit += 1) {
      const place = found[hit] ?? 0;
      const head = heads[hit] ?? 0;
      const shift = head & MAX_SHIFT;
      const end = place + (head >> SHIFT_BITS);
      for (let at = place + 1; at <= end; at += 1) {
        const entry = rows[at] ?? 0;
        const of = to + (entry & 255);
        sums[of] = (sums[of] ?? 0) + ((entry >> 8) << shift);
      }
    }
  }

  /**
   * Lists the rows of the features, and returns how many there are. Reading their heads here, where nothing waits for them,
   * brings them near before they are needed.
   */
  #find(features: Int32Array, count: number): number {
    const slots = this.#slots;
    const rows = this.#rows;
    const heads = this.#heads;
    const mask = this.#mask;
    const found = this.#found;
    let hits = 0;
    for (let index = 0; index < count; index += 1) {
      const key = features[index] ?? 0;
      const bucket = (key & mask) << 1;
      const one = slots[bucket] ?? 0;
      const two = slots[bucket + 1] ?? 0;
      // All ones where the highest bits are the key's, else 0.
      const isOne = (((one ^ key) >>> PLACE_BITS) - 1) >> 31;
      const isTwo = (((two ^ key) >>> PLACE_BITS) - 1) >> 31;
      const place = ((one & isOne) | (two & isTwo & ~isOne)) & PLACE_MASK;
      found[hits] = place;
      heads[hits] = rows[place] ?? 0;
      hits += -place >>> 31;
    }
    return hits;
  }
}

/**
 * By number of entries, where the first row with so many stands. The longest come first: they belong to the features that are met most
 * often, which then lie side by side and stay near.
 */
function placesByCount(counts: Uint8Array): Int32Array {
  const rows = new Int32Array(256);
  for (let row = 0; row < counts.length; row += 1) rows[counts[row] ?? 0] = (rows[counts[row] ?? 0] ?? 0) + 1;
  const places = new Int32Array(256);
  let place = 1;
  for (let count = 255; count >= 0; count -= 1) {
    places[count] = place;
    place += (rows[count] ?? 0) * (1 + count);
  }
  return places;
}
