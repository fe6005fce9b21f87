/**
 * What templates over attributes of few values add up to, remembered by these values: nine of ten neighbourhoods have been met
 * before, and one place of memory is then read for several weights that stand far apart.
 */
import { type Group, keyOf } from './features.js';
import { LABELS } from './labels.js';
import { addWeights, type Model } from './model.js';
import { PACKED, packSums } from './packed-sums.js';

/** A power of two. Of two combinations that share a slot the last one is remembered. */
const SLOTS = 4096;

/** The sums of one group: slots of the values that were read, and of a row of {@link PACKED} numbers. */
export class Remembered {
  readonly #model: Model;
  readonly #group: Group;
  readonly #width: number;
  readonly #slots: Int32Array;
  readonly #taken = new Uint8Array(SLOTS);

  constructor(model: Model, group: Group) {
    this.#model = model;
    this.#group = group;
    this.#width = group.places.length + PACKED;
    // Room that is not written to costs no memory.
    this.#slots = new Int32Array(SLOTS * this.#width);
  }

  /** Adds to `sums`, packed, what the templates of the group say about the rows that begin at `start`. */
  add(values: Int32Array, start: number, sums: Int32Array): void {
    const { places } = this.#group;
    const slots = this.#slots;
    const slot = keyOf(0, places, values, start) & (SLOTS - 1);
    const at = slot * this.#width;
    let known = this.#taken[slot] === 1;
    for (let part = 0; known && part < places.length; part += 1) {
      known = slots[at + part] === values[start + (places[part] as number)];
    }
    if (!known) this.#learn(slot, values, start);
    const row = at + places.length;
    for (let part = 0; part < PACKED; part += 1) {
      sums[part] = (sums[part] as number) + (slots[row + part] as number);
    }
  }

  #learn(slot: number, values: Int32Array, start: number): void {
    const { places, templates } = this.#group;
    const at = slot * this.#width;
    for (const [part, place] of places.entries()) this.#slots[at + part] = values[start + place] ?? 0;
    const sums = new Int32Array(LABELS);
    for (const { seed, places: read } of templates) addWeights(this.#model, keyOf(seed, read, values, start), sums, 0);
    packSums(sums, this.#slots, at + places.length);
    this.#taken[slot] = 1;
  }
}
