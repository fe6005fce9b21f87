/** Sets and maps of numbers outside of the heap, for very many of them. */

/** Numbers of one document, forgotten with the next. */
export class ScratchSet {
  readonly #slots = new Int32Array(SLOTS);
  /** In which round a slot was last taken. */
  readonly #rounds = new Int32Array(SLOTS);
  #round = 1;
  #size = 0;

  clear(): void {
    this.#round += 1;
    this.#size = 0;
  }

  /** False when it is there already, or when there is no room. */
  add(value: number): boolean {
    if (this.#size * 2 >= SLOTS) return false;
    let slot = (value ^ (value >>> 16)) & (SLOTS - 1);
    while (this.#rounds[slot] === this.#round) {
      if (this.#slots[slot] === value) return false;
      slot = (slot + 1) & (SLOTS - 1);
    }
    this.#rounds[slot] = this.#round;
    this.#slots[slot] = value;
    this.#size += 1;
    return true;
  }

  get size(): number {
    return this.#size;
  }
}

const SLOTS = 1 << 16;

/** From numbers of up to 53 bits, but 0, to small ones. */
export class NumberMap {
  #keys = new Float64Array(FEWEST);
  #values = new Int32Array(FEWEST);
  #size = 0;

  get(key: number): number | undefined {
    const slot = slotOf(this.#keys, key);
    return this.#keys[slot] === 0 ? undefined : this.#values[slot];
  }

  set(key: number, value: number): void {
    if (this.#size * 2 >= this.#keys.length) this.#grow();
    const slot = slotOf(this.#keys, key);
    if (this.#keys[slot] === 0) this.#size += 1;
    this.#keys[slot] = key;
    this.#values[slot] = value;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Float64Array(keys.length * 2);
    this.#values = new Int32Array(keys.length * 2);
    for (let old = 0; old < keys.length; old += 1) {
      const key = keys[old] ?? 0;
      if (key === 0) continue;
      const slot = slotOf(this.#keys, key);
      this.#keys[slot] = key;
      this.#values[slot] = values[old] ?? 0;
    }
  }
}

const FEWEST = 1 << 10;

/** The slot of a key, or the free one where it would stand. */
function slotOf(keys: Float64Array, key: number): number {
  const mask = keys.length - 1;
  let slot = (key ^ (key / 0x100000000)) & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}
