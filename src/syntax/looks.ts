/**
 * What the tagger's templates that only ask how words look, and what the tag before was, add up to, remembered by these values: nineteen
 * of twenty such places have been met before, and their features have more weights than all others.
 */
import { keepSums, widthOf } from './kept-sums.js';
import type { LinearModel } from './linear.js';
import { LOOK_ATOMS, LOOK_TEMPLATES } from './tagger.js';
import { hashFeatures } from './templates.js';

/** A power of two. Of two places that share a slot the last one is remembered. */
const SLOTS = 8192;
const WIDTH = LOOK_ATOMS.length;

export class Looks {
  readonly #model: LinearModel;
  /** By slot: the values that were met there. */
  readonly #met = new Int32Array(SLOTS * WIDTH);
  readonly #taken = new Uint8Array(SLOTS);
  readonly #features = new Int32Array(LOOK_TEMPLATES.count);
  /** By slot: the sums of all classes, as {@link keepSums} writes them. Room that is not written to costs no memory. */
  readonly sums: Uint16Array;
  readonly #width: number;
  readonly #made: Int32Array;

  constructor(model: LinearModel) {
    this.#model = model;
    this.#width = widthOf(model.classes);
    this.sums = new Uint16Array(SLOTS * this.#width);
    this.#made = new Int32Array(model.classes);
  }

  /** Where in {@link sums} those of these values begin, which stand in the order of {@link LOOK_ATOMS}. */
  find(looks: Int32Array): number {
    const met = this.#met;
    const slot = slotOf(looks);
    const row = slot * WIDTH;
    let known = this.#taken[slot] === 1;
    for (let at = 0; known && at < WIDTH; at += 1) known = met[row + at] === looks[at];
    if (!known) this.#learn(slot, looks);
    return slot * this.#width;
  }

  #learn(slot: number, looks: Int32Array): void {
    const start = slot * this.#width;
    this.#met.set(looks, slot * WIDTH);
    this.#taken[slot] = 1;
    this.#made.fill(0);
    this.#model.add(this.#features, hashFeatures(LOOK_TEMPLATES, looks, this.#features), this.#made, 0);
    keepSums(this.#made, this.sums, start);
  }
}

function slotOf(looks: Int32Array): number {
  let hash = 0;
  for (let at = 0; at < WIDTH; at += 1) {
    hash = Math.imul(hash ^ (looks[at] ?? 0), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return hash & (SLOTS - 1);
}
