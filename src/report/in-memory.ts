/** A report that is served instead of written: the same head, catalogue and blocks, compressed, in memory. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { NewsRecord } from '../record.js';
import { BlockCutter } from './block-cutter.js';
import { CatalogueBuilder } from './catalogue.js';
import type { ReportHead } from './contract.js';
import { headOf } from './head.js';

const gzipped = promisify(gzip);

export interface ReportInMemory {
  readonly head: ReportHead;
  /** Gzip of JSON. */
  readonly catalogue: Uint8Array;
  /** Each the gzip of a JSON array of records. */
  readonly blocks: readonly Uint8Array[];
}

export class ReportInMemoryBuilder {
  readonly #catalogue = new CatalogueBuilder();
  readonly #cutter = new BlockCutter();
  readonly #blocks: Uint8Array[] = [];

  /** The next document. @param key instead of the record's id */
  async add(record: NewsRecord, key: string): Promise<void> {
    this.#catalogue.add(record, key);
    await this.#pack(this.#cutter.add(record));
  }

  async finish(title: string): Promise<ReportInMemory> {
    await this.#pack(this.#cutter.rest());
    const catalogue = this.#catalogue.finish();
    const head = headOf(catalogue, this.#cutter.places, { title, comparison: false, live: true });
    return { head, catalogue: await gzipped(JSON.stringify(catalogue)), blocks: this.#blocks };
  }

  async #pack(json: string | null): Promise<void> {
    if (json !== null) this.#blocks.push(await gzipped(json));
  }
}
