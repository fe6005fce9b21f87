/** A report that is served instead of written: the same head, catalogue and blocks, compressed, in memory. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type NewsRecord, SCHEMA_VERSION } from '../record.js';
import { VERSION } from '../version.js';
import { CatalogueBuilder, countsOf } from './catalogue.js';
import { REPORT_VERSION, type ReportHead } from './contract.js';

/** As many documents as a reader mostly looks at, one after the other. */
const BLOCK_DOCUMENTS = 32;

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
  readonly #blocks: Uint8Array[] = [];
  readonly #places: { first: number; count: number }[] = [];
  #waiting: string[] = [];
  #added = 0;

  /** The next document. @param key instead of the record's id */
  async add(record: NewsRecord, key: string): Promise<void> {
    this.#catalogue.add(record, key);
    this.#waiting.push(JSON.stringify(record));
    this.#added += 1;
    if (this.#waiting.length === BLOCK_DOCUMENTS) await this.#close();
  }

  async finish(title: string): Promise<ReportInMemory> {
    if (this.#waiting.length > 0) await this.#close();
    const catalogue = this.#catalogue.finish();
    const head: ReportHead = {
      version: REPORT_VERSION,
      title,
      program: VERSION,
      schemaVersion: SCHEMA_VERSION,
      counts: countsOf(catalogue),
      blocks: this.#places,
      comparison: false,
      live: true,
    };
    return { head, catalogue: await gzipped(JSON.stringify(catalogue)), blocks: this.#blocks };
  }

  async #close(): Promise<void> {
    const count = this.#waiting.length;
    this.#places.push({ first: this.#added - count, count });
    const json = `[${this.#waiting.join(',')}]`;
    this.#waiting = [];
    this.#blocks.push(await gzipped(json));
  }
}
