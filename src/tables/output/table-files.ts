/** The files of one table in the making: rows in, files out that have their names only at the end. */
import { createHash, type Hash } from 'node:crypto';
import { join } from 'node:path';
import { PendingFile, type Row, type TableFormat } from '../../write/index.js';
import type { Table } from '../table.js';
import type { CsvOptions } from './csv.js';
import { openEncoder, type RowEncoder } from './encoder.js';

/** Rows that are encoded together. */
const ROWS_AT_ONCE = 200;

export interface TableFilesOptions {
  readonly format: TableFormat;
  readonly csv: CsvOptions;
  /** The most rows of a file. */
  readonly maxRows: number;
  /** Where files lie until they have their names. */
  readonly temporary: string;
}

/** A file that is whole. */
export interface FinishedFile {
  readonly file: PendingFile;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

interface OpenFile {
  readonly file: PendingFile;
  readonly encoder: RowEncoder;
  readonly digest: Hash;
  rows: number;
}

export class TableFiles {
  readonly table: Table;
  readonly #options: TableFilesOptions;
  readonly #finished: FinishedFile[] = [];
  #open: OpenFile | null = null;
  #rows: Row[] = [];
  #count = 0;

  constructor(table: Table, options: TableFilesOptions) {
    this.table = table;
    this.#options = options;
  }

  get rows(): number {
    return this.#count;
  }

  /** @throws {OutputError} `output-unwritable` */
  async add(rows: readonly Row[]): Promise<void> {
    for (const row of rows) this.#rows.push(row);
    this.#count += rows.length;
    if (this.#rows.length >= ROWS_AT_ONCE) await this.#write();
  }

  /** The files, whole and without their names yet; at least one, which may have no rows. @throws {OutputError} */
  async finish(): Promise<readonly FinishedFile[]> {
    await this.#write();
    if (this.#finished.length === 0 || this.#open !== null) await this.#close(await this.#file());
    return this.#finished;
  }

  async discard(): Promise<void> {
    await this.#open?.file.discard();
    for (const { file } of this.#finished) await file.discard();
  }

  /** What has been gathered; a file that is full ends, and the next one begins. */
  async #write(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    for (let start = 0; start < rows.length; ) {
      const open = await this.#file();
      const some = rows.slice(start, start + this.#options.maxRows - open.rows);
      await append(open, open.encoder.encode(some));
      open.rows += some.length;
      start += some.length;
      if (open.rows >= this.#options.maxRows) await this.#close(open);
    }
  }

  async #file(): Promise<OpenFile> {
    const { format, csv, temporary } = this.#options;
    if (this.#open === null) {
      const file = await PendingFile.open(join(temporary, this.table.name), temporary);
      const encoder = await openEncoder(format, this.table, csv);
      this.#open = { file, encoder, digest: createHash('sha256'), rows: 0 };
    }
    return this.#open;
  }

  async #close(open: OpenFile): Promise<void> {
    if (open.rows === 0) await append(open, open.encoder.encode([]));
    await append(open, open.encoder.end());
    const { bytes } = await open.file.finish();
    this.#finished.push({ file: open.file, rows: open.rows, bytes, sha256: open.digest.digest('hex') });
    this.#open = null;
  }
}

async function append({ file, digest }: OpenFile, bytes: Uint8Array): Promise<void> {
  digest.update(bytes);
  await file.append(bytes);
}
