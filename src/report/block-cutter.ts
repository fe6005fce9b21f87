/** Cuts documents into blocks, by number and by length: what a page opens at once. */
import type { NewsRecord } from '../record.js';
import type { ReportHead } from './contract.js';

/** A block ends with so many documents, or so many UTF-16 units. */
const MOST_DOCUMENTS = 32;
const MOST_UNITS = 2_000_000;

export class BlockCutter {
  #documents: string[] = [];
  #units = 0;
  #added = 0;
  readonly #places: { first: number; count: number }[] = [];

  /** The next document. @returns the block that ends with it, a JSON array of records; null while it goes on */
  add(record: NewsRecord): string | null {
    const json = JSON.stringify(record);
    this.#documents.push(json);
    this.#units += json.length;
    this.#added += 1;
    return this.#documents.length === MOST_DOCUMENTS || this.#units >= MOST_UNITS ? this.rest() : null;
  }

  /** What is left after the last document; null for nothing. */
  rest(): string | null {
    const count = this.#documents.length;
    if (count === 0) return null;
    this.#places.push({ first: this.#added - count, count });
    const json = `[${this.#documents.join(',')}]`;
    this.#documents = [];
    this.#units = 0;
    return json;
  }

  /** Which documents are in which of the blocks so far. */
  get places(): ReportHead['blocks'] {
    return this.#places;
  }
}
