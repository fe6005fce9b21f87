/** Records in blocks, compressed while others are read, and written in their order. */
import type { NewsRecord } from '../record.js';
import type { PendingFile } from '../write/index.js';
import { BlockCutter } from './block-cutter.js';
import { ELEMENTS, type ReportHead } from './contract.js';
import { packedElement } from './elements.js';
import { packed } from './pack.js';

/** Blocks that are compressed at once: more of them wait in memory. */
const AT_ONCE = 4;

export class Blocks {
  readonly #file: PendingFile;
  readonly #cutter = new BlockCutter();
  #packed = 0;
  readonly #waiting: { readonly number: number; readonly base64: Promise<string> }[] = [];

  /** @param file where elements go */
  constructor(file: PendingFile) {
    this.#file = file;
  }

  /** The next document. @throws {OutputError} `output-unwritable` */
  async add(record: NewsRecord): Promise<void> {
    await this.#pack(this.#cutter.add(record));
  }

  /** After the last document. @returns which documents are in which block */
  async finish(): Promise<ReportHead['blocks']> {
    await this.#pack(this.#cutter.rest());
    while (this.#waiting.length > 0) await this.#writeFirst();
    return this.#cutter.places;
  }

  async #pack(json: string | null): Promise<void> {
    if (json === null) return;
    const base64 = packed(json);
    // It is waited for later, or not at all, when writing fails before.
    base64.catch(() => {});
    this.#waiting.push({ number: this.#packed, base64 });
    this.#packed += 1;
    if (this.#waiting.length >= AT_ONCE) await this.#writeFirst();
  }

  async #writeFirst(): Promise<void> {
    const first = this.#waiting.shift();
    if (first === undefined) return;
    const [before, after] = packedElement(ELEMENTS.block(first.number));
    await this.#file.append(Buffer.from(`${before}${await first.base64}${after}`));
  }
}
