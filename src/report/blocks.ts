/** Records in blocks, compressed while others are read, and written in their order. */
import type { NewsRecord } from '../record.js';
import type { PendingFile } from '../write/index.js';
import { ELEMENTS, type ReportHead } from './contract.js';
import { packedElement } from './elements.js';
import { packed } from './pack.js';

/** A block ends with so many documents, or so many UTF-16 units. */
const MOST_DOCUMENTS = 32;
const MOST_UNITS = 2_000_000;
/** Blocks that are compressed at once: more of them wait in memory. */
const AT_ONCE = 4;

export class Blocks {
  readonly #file: PendingFile;
  #documents: string[] = [];
  #units = 0;
  #added = 0;
  readonly #blocks: { first: number; count: number }[] = [];
  readonly #waiting: { readonly number: number; readonly base64: Promise<string> }[] = [];

  /** @param file where elements go */
  constructor(file: PendingFile) {
    this.#file = file;
  }

  /** The next document. @throws {OutputError} `output-unwritable` */
  async add(record: NewsRecord): Promise<void> {
    const json = JSON.stringify(record);
    this.#documents.push(json);
    this.#units += json.length;
    this.#added += 1;
    if (this.#documents.length === MOST_DOCUMENTS || this.#units >= MOST_UNITS) await this.#close();
  }

  /** After the last document. @returns which documents are in which block */
  async finish(): Promise<ReportHead['blocks']> {
    if (this.#documents.length > 0) await this.#close();
    while (this.#waiting.length > 0) await this.#writeFirst();
    return this.#blocks;
  }

  async #close(): Promise<void> {
    const count = this.#documents.length;
    const base64 = packed(`[${this.#documents.join(',')}]`);
    // It is waited for later, or not at all, when writing fails before.
    base64.catch(() => {});
    this.#waiting.push({ number: this.#blocks.length, base64 });
    this.#blocks.push({ first: this.#added - count, count });
    this.#documents = [];
    this.#units = 0;
    if (this.#waiting.length >= AT_ONCE) await this.#writeFirst();
  }

  async #writeFirst(): Promise<void> {
    const first = this.#waiting.shift();
    if (first === undefined) return;
    const [before, after] = packedElement(ELEMENTS.block(first.number));
    await this.#file.append(Buffer.from(`${before}${await first.base64}${after}`));
  }
}
