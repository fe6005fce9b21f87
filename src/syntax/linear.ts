/** A frozen linear model: for every feature that training found useful, the classes that it speaks for or against. */

/** What a linear model must answer, in training and when it is frozen. */
export interface Scorer {
  /** Number of classes. */
  readonly classes: number;
  /** Adds up the weights of the first `count` features, class by class, into `scores`. */
  score(features: Int32Array, count: number, scores: Float64Array): void;
}

/** Sparse rows. A row's entries stand one after another, and the rows in the order of their keys. */
export interface LinearWeights {
  /** Number of classes, at most 256. */
  readonly classes: number;
  /** Hashes of the features that have weights. */
  readonly keys: Int32Array;
  /** By key: how many entries the row has, at least 1. */
  readonly counts: Uint8Array;
  /** By key: how many bits the weights of the row are shifted to the left, 0 to 7; rows of large weights are rounded more. */
  readonly shifts: Uint8Array;
  /** By entry. */
  readonly entryClasses: Uint8Array;
  readonly entryWeights: Int8Array;
}

export const MOST_SHIFT = 7;

export class LinearModel implements Scorer {
  readonly classes: number;
  /** Triples of key, first entry + 1, and number of entries with shift; open addressing, at most half full. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #entryClasses: Uint8Array;
  readonly #entryWeights: Int8Array;

  constructor({ classes, keys, counts, shifts, entryClasses, entryWeights }: LinearWeights) {
    this.classes = classes;
    this.#entryClasses = entryClasses;
    this.#entryWeights = entryWeights;
    let size = 16;
    while (size < 2 * keys.length) size *= 2;
    this.#slots = new Int32Array(4 * size);
    this.#mask = 4 * size - 4;
    let entry = 0;
    for (let row = 0; row < keys.length; row += 1) {
      const key = keys[row] ?? 0;
      const count = counts[row] ?? 0;
      let slot = (key << 2) & this.#mask;
      while (this.#slots[slot + 1] !== 0) slot = (slot + 4) & this.#mask;
      this.#slots[slot] = key;
      this.#slots[slot + 1] = entry + 1;
      this.#slots[slot + 2] = entry + count;
      this.#slots[slot + 3] = shifts[row] ?? 0;
      entry += count;
    }
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const { classes } = this;
    const slots = this.#slots;
    const mask = this.#mask;
    const entryClasses = this.#entryClasses;
    const entryWeights = this.#entryWeights;
    for (let k = 0; k < classes; k += 1) scores[k] = 0;
    for (let index = 0; index < count; index += 1) {
      const key = features[index] ?? 0;
      let slot = (key << 2) & mask;
      let first = slots[slot + 1] ?? 0;
      while (first !== 0 && slots[slot] !== key) {
        slot = (slot + 4) & mask;
        first = slots[slot + 1] ?? 0;
      }
      if (first === 0) continue;
      const end = slots[slot + 2] ?? 0;
      const shift = slots[slot + 3] ?? 0;
      for (let entry = first - 1; entry < end; entry += 1) {
        const of = entryClasses[entry] ?? 0;
        scores[of] = (scores[of] ?? 0) + ((entryWeights[entry] ?? 0) << shift);
      }
    }
  }
}
