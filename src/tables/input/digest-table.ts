/**
 * Documents by digests of their ids, in numbers of 32 bits: four for each, in pieces that are never copied, and a hash table of their
 * places, the only part that is made anew as it grows.
 */

/** What stands for a document. */
export interface Digests {
  /** The first 64 bits of the digest of its id, in two halves. */
  readonly low: number;
  readonly high: number;
  readonly place: number;
  readonly content: number;
}

const WORDS = 4;
const DOCUMENTS_A_PIECE = 1 << 16;
const FULL = 0.75;

export class DigestTable {
  readonly #pieces: Uint32Array[] = [];
  /** The number of a document, plus one; zero is an empty slot. As many slots as a power of two. */
  #slots = new Uint32Array(1024);
  #length = 0;
  #listed = 0;

  /** Takes the next document. @returns the number of the first one with its id, from 0; null when it is the first itself */
  add(digests: Digests): number | null {
    const number = this.#push(digests);
    const slot = this.#slotOf(digests.low, digests.high);
    const first = this.#slots[slot] ?? 0;
    if (first !== 0) return first - 1;
    this.#slots[slot] = number + 1;
    this.#listed += 1;
    if (this.#listed > this.#slots.length * FULL) this.#grow();
    return null;
  }

  at(number: number): Digests {
    const words = this.#pieces[Math.floor(number / DOCUMENTS_A_PIECE)] ?? NO_WORDS;
    const at = (number % DOCUMENTS_A_PIECE) * WORDS;
    const [low = 0, high = 0, place = 0, content = 0] = words.subarray(at, at + WORDS);
    return { low, high, place, content };
  }

  #push({ low, high, place, content }: Digests): number {
    const number = this.#length;
    const within = number % DOCUMENTS_A_PIECE;
    if (within === 0) this.#pieces.push(new Uint32Array(DOCUMENTS_A_PIECE * WORDS));
    this.#pieces.at(-1)?.set([low, high, place, content], within * WORDS);
    this.#length += 1;
    return number;
  }

  /** Where an id stands, or where it is to stand. */
  #slotOf(low: number, high: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) return slot;
      const found = this.at(number);
      if (found.low === low && found.high === high) return slot;
    }
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(before.length * 2);
    for (const listed of before) {
      if (listed === 0) continue;
      const { low, high } = this.at(listed - 1);
      this.#slots[this.#slotOf(low, high)] = listed;
    }
  }
}

const NO_WORDS = new Uint32Array(WORDS);
