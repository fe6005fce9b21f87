/**
 * A multi-class averaged perceptron over hashed features (Collins 2002; the lazy averaging is that of Daumé 2006). A
 * feature gets its row of weights when it is first updated.
 */
import type { Scorer } from '../../../src/syntax/linear.js';

export class Perceptron implements Scorer {
  readonly classes: number;
  /** Pairs of key and row + 1, open addressing. */
  #slots = new Int32Array(1 << 17);
  #rows = 0;
  #weights: Float32Array;
  /** Sums over millions of examples: more digits than Float32 has. */
  #totals: Float64Array;
  #stamps: Int32Array;
  #now = 1;

  readonly #frequent: FeatureCounts | null;

  /** @param frequent features that are rarer get no weights */
  constructor(classes: number, frequent: FeatureCounts | null = null) {
    this.classes = classes;
    this.#frequent = frequent;
    this.#weights = new Float32Array(classes << 15);
    this.#totals = new Float64Array(classes << 15);
    this.#stamps = new Int32Array(classes << 15);
  }

  get rows(): number {
    return this.#rows;
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const { classes } = this;
    const weights = this.#weights;
    scores.fill(0, 0, classes);
    for (let index = 0; index < count; index += 1) {
      const row = this.#find(features[index] ?? 0);
      if (row < 0) continue;
      const base = row * classes;
      for (let k = 0; k < classes; k += 1) scores[k] = (scores[k] ?? 0) + (weights[base + k] ?? 0);
    }
  }

  /** Counts one example; call it once for each, whether or not it is updated. */
  tick(): void {
    this.#now += 1;
  }

  /** Adds `by` to the weights of the class in all features. */
  update(features: Int32Array, count: number, of: number, by: number): void {
    for (let index = 0; index < count; index += 1) {
      if (this.#frequent?.has(features[index] ?? 0) === false) continue;
      const at = this.#findOrAdd(features[index] ?? 0) * this.classes + of;
      const weight = this.#weights[at] ?? 0;
      this.#totals[at] = (this.#totals[at] ?? 0) + weight * (this.#now - (this.#stamps[at] ?? 0));
      this.#stamps[at] = this.#now;
      this.#weights[at] = weight + by;
    }
  }

  /** The averaged weights by feature, in the order of the features' hashes. */
  average(): { keys: Int32Array; weights: Float32Array } {
    const { classes } = this;
    const keys = new Int32Array(this.#rows);
    let count = 0;
    for (let slot = 0; slot < this.#slots.length; slot += 2) {
      if (this.#slots[slot + 1] === 0) continue;
      keys[count] = this.#slots[slot] ?? 0;
      count += 1;
    }
    keys.sort();
    const weights = new Float32Array(this.#rows * classes);
    for (let index = 0; index < keys.length; index += 1) {
      const row = this.#find(keys[index] ?? 0);
      for (let k = 0; k < classes; k += 1) {
        const at = row * classes + k;
        const total = (this.#totals[at] ?? 0) + (this.#weights[at] ?? 0) * (this.#now - (this.#stamps[at] ?? 0));
        weights[index * classes + k] = total / this.#now;
      }
    }
    return { keys, weights };
  }

  #find(key: number): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    let slot = (key << 1) & mask;
    for (;;) {
      const row = slots[slot + 1] ?? 0;
      if (row === 0 || slots[slot] === key) return row - 1;
      slot = (slot + 2) & mask;
    }
  }

  #findOrAdd(key: number): number {
    const found = this.#find(key);
    if (found >= 0) return found;
    if (4 * (this.#rows + 1) > this.#slots.length) this.#growSlots();
    this.#rows += 1;
    insert(this.#slots, key, this.#rows);
    if (this.#rows * this.classes > this.#weights.length) this.#growRows();
    return this.#rows - 1;
  }

  #growSlots(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += 2) {
      const row = old[slot + 1] ?? 0;
      if (row !== 0) insert(this.#slots, old[slot] ?? 0, row);
    }
  }

  #growRows(): void {
    const grown = <A extends Float32Array | Float64Array | Int32Array>(old: A, made: A): A => {
      made.set(old as never);
      return made;
    };
    const length = this.#weights.length * 2;
    this.#weights = grown(this.#weights, new Float32Array(length));
    this.#totals = grown(this.#totals, new Float64Array(length));
    this.#stamps = grown(this.#stamps, new Int32Array(length));
  }
}

function insert(slots: Int32Array, key: number, row: number): void {
  const mask = slots.length - 2;
  let slot = (key << 1) & mask;
  while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
  slots[slot] = key;
  slots[slot + 1] = row;
}

/** How often features occur, roughly: those whose hashes share 26 bits are counted together. */
export class FeatureCounts {
  readonly #counts = new Uint8Array(1 << 26);
  readonly #least: number;

  /** @param least at most 255 */
  constructor(least: number) {
    this.#least = least;
  }

  add(features: Int32Array, count: number): void {
    for (let index = 0; index < count; index += 1) {
      const at = (features[index] ?? 0) >>> 6;
      if ((this.#counts[at] ?? 0) < this.#least) this.#counts[at] = (this.#counts[at] ?? 0) + 1;
    }
  }

  has(feature: number): boolean {
    return (this.#counts[feature >>> 6] ?? 0) >= this.#least;
  }
}

/** The class with the highest score, the first of equals. */
export function bestOf(scores: Float64Array, classes: number): number {
  let best = 0;
  for (let k = 1; k < classes; k += 1) if ((scores[k] ?? 0) > (scores[best] ?? 0)) best = k;
  return best;
}
