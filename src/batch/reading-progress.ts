/** How far the inputs of a run have been read. */
import type { Found } from './discover.js';

export class ReadingProgress {
  readonly #sizes: readonly (number | null)[];
  readonly #total: number | null;
  #input = 0;
  /** Bytes of the inputs that have been read to their end, and of the documents of the one at hand. */
  #before = 0;
  #sofar = 0;

  constructor(found: readonly Found[]) {
    this.#sizes = found.map(({ input }) => (input === undefined ? 0 : input.bytes));
    this.#total = this.#sizes.reduce<number | null>(
      (sum, size) => (sum === null || size === null ? null : sum + size),
      0,
    );
  }

  /** Bytes read, of how many; null when an input does not tell its size. */
  get state(): { readonly bytes: number; readonly totalBytes: number | null } {
    return { bytes: this.#before + this.#sofar, totalBytes: this.#total };
  }

  add(bytes: number): void {
    this.#sofar += bytes;
  }

  /** An input has been read to its end. */
  next(): void {
    this.#before += this.#sizes[this.#input] ?? this.#sofar;
    this.#input += 1;
    this.#sofar = 0;
  }
}
