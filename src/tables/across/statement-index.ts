/**
 * What the statements of all documents say, in few bits, so that a copy of a statement is known from its document's forerunners: four bytes a
 * statement and four a document.
 */

import type { NewsRecord, Quote } from '../../record.js';
import { hashText } from '../../resources/hash.js';

export class StatementIndex {
  readonly #hashes = new IntegerList();
  /** By document the number of its first statement. */
  readonly #firsts = new IntegerList();
  /** By document the ids of its statements, where they are not q1, q2 and so on. */
  readonly #ids = new Map<number, readonly string[]>();

  /** The next document. */
  add(record: Pick<NewsRecord, 'text' | 'quotes'>): void {
    const { quotes } = record;
    if (quotes.some(({ id }, index) => id !== `q${index + 1}`)) {
      this.#ids.set(
        this.#firsts.length,
        quotes.map(({ id }) => id),
      );
    }
    this.#firsts.push(this.#hashes.length);
    for (const quote of quotes) this.#hashes.push(wordsHash(record.text, quote));
  }

  /** Which statement of a document is the first with such words, from 0; null when it has none. */
  find(document: number, hash: number): number | null {
    if (hash === NO_WORDS) return null;
    const { start, end } = this.#rows(document);
    for (let index = start; index < end; index += 1) if (this.#hashes.at(index) === hash) return index - start;
    return null;
  }

  idOf(document: number, statement: number): string {
    return this.#ids.get(document)?.[statement] ?? `q${statement + 1}`;
  }

  /** By their words, in order. */
  *hashesOf(document: number): Generator<number> {
    const { start, end } = this.#rows(document);
    for (let index = start; index < end; index += 1) yield this.#hashes.at(index);
  }

  #rows(document: number): { start: number; end: number } {
    const isLast = document + 1 >= this.#firsts.length;
    return { start: this.#firsts.at(document), end: isLast ? this.#hashes.length : this.#firsts.at(document + 1) };
  }
}

/** Of a statement without letters and figures, “…”. */
const NO_WORDS = 0;

/** The same for the same letters and figures, whatever the marks, the capitals and the spaces. */
export function wordsHash(text: string, { content }: Pick<Quote, 'content'>): number {
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' ');
  const plain = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (plain === '') return NO_WORDS;
  return hashText(plain) || 1;
}

/** Whole numbers of 32 bits, as many as come. */
class IntegerList {
  #items = new Int32Array(1024);
  length = 0;

  push(item: number): void {
    if (this.length === this.#items.length) {
      const before = this.#items;
      this.#items = new Int32Array(before.length * 2);
      this.#items.set(before);
    }
    this.#items[this.length] = item;
    this.length += 1;
  }

  at(index: number): number {
    return this.#items[index] ?? 0;
  }
}
