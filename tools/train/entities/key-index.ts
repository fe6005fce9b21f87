/** Gives every key, any 32-bit number, a number from 1. */
export class KeyIndex {
  #keys = new Int32Array(1 << 16);
  #numbers = new Int32Array(1 << 16);
  size = 0;

  /** 0 when it is not there. */
  of(key: number): number {
    return this.#numbers[this.#slotOf(key)] ?? 0;
  }

  add(key: number): void {
    const slot = this.#slotOf(key);
    if (this.#numbers[slot] !== 0) return;
    this.size += 1;
    this.#keys[slot] = key;
    this.#numbers[slot] = this.size;
    if (this.size * 2 > this.#keys.length) this.#grow();
  }

  *entries(): Generator<readonly [key: number, number: number]> {
    for (let slot = 0; slot < this.#keys.length; slot += 1) {
      const number = this.#numbers[slot] ?? 0;
      if (number !== 0) yield [this.#keys[slot] ?? 0, number];
    }
  }

  /** The slot with the key, or the free one where it would stand. */
  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = key & mask;
    while (this.#numbers[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const entries = [...this.entries()];
    this.#keys = new Int32Array(this.#keys.length * 2);
    this.#numbers = new Int32Array(this.#keys.length);
    for (const [key, number] of entries) {
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#numbers[slot] = number;
    }
  }
}
