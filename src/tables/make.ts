/**
 * Tables of records: reads them one by one, and writes the rows of each. Holds a few thousand rows of each table in memory, and what is known of
 * all documents together, which is gathered by reading all of them before.
 */
import { SCHEMA_VERSION } from '../record.js';
import { REGISTER_KINDS, type Register } from '../register/index.js';
import { VERSION } from '../version.js';
import type { TableFormat } from '../write/index.js';
import type { Across } from './across/across.js';
import { type DocumentsOptions, documentsOf, gather, secondReader } from './across/documents.js';
import { StoryCounts } from './across/story-counts.js';
import { DOCUMENT_TABLES, REGISTER_TABLES, TABLES_VERSION } from './catalogue.js';
import { STDIN } from './input/files.js';
import { RecordReader } from './input/records.js';
import { keptAt } from './input/standard-input.js';
import type { CsvOptions } from './output/csv.js';
import { TablesFolder } from './output/folder.js';
import type { Card, Manifest } from './output/manifest.js';
import { type FinishedFile, TableFiles } from './output/table-files.js';
import { statements } from './rows/statements.js';
import { storiesTable } from './rows/stories.js';

export interface TablesOptions extends DocumentsOptions {
  /** The folder that tables go to. */
  readonly out: string;
  readonly format: TableFormat;
  readonly csv: CsvOptions;
  /** The most rows of a file. */
  readonly maxRows: number;
  /** Writes over tables of other records. */
  readonly overwrite: boolean;
  /** Whether documents are looked at together: stories, people, organisations and places. */
  readonly across: boolean;
  /** What the user says of the tables. */
  readonly card: Card;
  /** Takes the register of all documents, before the tables have their names. */
  readonly registered: (register: Register) => Promise<void>;
}

/**
 * The manifest of the tables, which all have their names now; null when it was interrupted.
 *
 * @throws {UsageError}, {@link InputError} for what cannot be read; {@link OutputError} for what cannot be written
 */
export async function makeTables(options: TablesOptions): Promise<Manifest | null> {
  const folder = await TablesFolder.open(options.out, options.inputs, options.overwrite);
  try {
    const isKept = options.across && options.inputs.includes(STDIN);
    const stdin = isKept ? await keptAt(folder.temporary, options.stdin(), options.interrupted) : options.stdin;
    if (options.interrupted.aborted) return null;
    return await new Making({ ...options, stdin }, folder).made();
  } finally {
    await folder.close();
  }
}

class Making {
  readonly #options: TablesOptions;
  readonly #folder: TablesFolder;
  readonly #files: TableFiles[] = [];
  #copies = 0;

  constructor(options: TablesOptions, folder: TablesFolder) {
    this.#options = options;
    this.#folder = folder;
  }

  async made(): Promise<Manifest | null> {
    try {
      const across = this.#options.across ? await gather(this.#options) : null;
      if (this.#isInterrupted) return null;
      const reader = across === null ? new RecordReader(this.#options) : secondReader(this.#options);
      await this.#writeDocuments(reader, across);
      if (this.#isInterrupted) return null;
      if (across !== null) await this.#options.registered(across.register);
      return await this.#placed(reader);
    } finally {
      for (const file of this.#files) await file.discard();
    }
  }

  get #isInterrupted(): boolean {
    return this.#options.interrupted.aborted;
  }

  async #writeDocuments(reader: RecordReader, across: Across | null): Promise<void> {
    const tables = DOCUMENT_TABLES.map((table) => ({ table, file: this.#open(table) }));
    const stories = new StoryCounts();
    for await (const document of documentsOf(reader, across, this.#options)) {
      stories.add(document);
      for (const { table, file } of tables) {
        const rows = table.rowsOf(document);
        if (table === statements) this.#copies += rows.filter(({ copyOf }) => copyOf !== null).length;
        await file.add(rows);
      }
    }
    if (across === null || this.#isInterrupted) return;
    await this.#writeAcross(across, stories);
  }

  async #writeAcross({ register }: Across, stories: StoryCounts): Promise<void> {
    for (const kind of REGISTER_KINDS) {
      const table = REGISTER_TABLES[kind];
      const file = this.#open(table);
      for (const row of register.rows(kind)) await file.add([table.rowOf(row)]);
    }
    const file = this.#open(storiesTable);
    for (const story of stories.all()) await file.add([storiesTable.rowOf(story)]);
  }

  #open(table: TableFiles['table']): TableFiles {
    const { format, csv, maxRows } = this.#options;
    const file = new TableFiles(table, { format, csv, maxRows, temporary: this.#folder.temporary });
    this.#files.push(file);
    return file;
  }

  async #placed({ counts }: RecordReader): Promise<Manifest | null> {
    const finished = new Map<string, readonly FinishedFile[]>();
    for (const file of this.#files) finished.set(file.table.name, await file.finish());
    if (this.#isInterrupted) return null;
    const { records, converted, leftOut, pipelines } = counts;
    return this.#folder.place(finished, {
      wirecopy: VERSION,
      tablesVersion: TABLES_VERSION,
      schemaVersion: SCHEMA_VERSION,
      format: this.#options.format,
      inputs: [...this.#options.inputs],
      records,
      across: this.#options.across,
      copies: this.#copies,
      converted,
      leftOut,
      pipelines,
      card: this.#options.card,
    });
  }
}
