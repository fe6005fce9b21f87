/** Tables of records: reads them one by one, and writes the rows of each. Holds a few thousand rows of each table in memory. */
import { SCHEMA_VERSION } from '../record.js';
import { VERSION } from '../version.js';
import type { TableFormat } from '../write/index.js';
import { TABLES, TABLES_VERSION } from './catalogue.js';
import { RecordReader, type RecordsOptions } from './input/records.js';
import type { CsvOptions } from './output/csv.js';
import { TablesFolder } from './output/folder.js';
import type { Manifest } from './output/manifest.js';
import { TableFiles } from './output/table-files.js';

export interface TablesOptions extends RecordsOptions {
  /** The folder that tables go to. */
  readonly out: string;
  readonly format: TableFormat;
  readonly csv: CsvOptions;
  /** The most rows of a file. */
  readonly maxRows: number;
  /** Writes over tables of other records. */
  readonly overwrite: boolean;
  /** Ends the work; nothing is changed then. */
  readonly interrupted: AbortSignal;
  /** Is told how many records are read. */
  readonly progress: (records: number) => void;
}

/**
 * The manifest of the tables, which all have their names now; null when it was interrupted.
 *
 * @throws {UsageError}, {@link InputError} for what cannot be read; {@link OutputError} for what cannot be written
 */
export async function makeTables(options: TablesOptions): Promise<Manifest | null> {
  const folder = await TablesFolder.open(options.out, options.inputs, options.overwrite);
  const { format, csv, maxRows, interrupted } = options;
  const files = TABLES.map((table) => new TableFiles(table, { format, csv, maxRows, temporary: folder.temporary }));
  try {
    const reader = new RecordReader(options);
    for await (const document of reader.documents()) {
      if (interrupted.aborted) return null;
      for (const file of files) await file.add(file.table.rowsOf(document));
      options.progress(reader.counts.records);
    }
    const finished = new Map<string, Awaited<ReturnType<TableFiles['finish']>>>();
    for (const file of files) finished.set(file.table.name, await file.finish());
    if (interrupted.aborted) return null;
    const { records, converted, leftOut, pipelines } = reader.counts;
    return await folder.place(finished, {
      wirecopy: VERSION,
      tablesVersion: TABLES_VERSION,
      schemaVersion: SCHEMA_VERSION,
      format,
      inputs: [...options.inputs],
      records,
      converted,
      leftOut,
      pipelines,
    });
  } finally {
    for (const file of files) await file.discard();
    await folder.close();
  }
}
