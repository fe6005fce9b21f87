/** A file of rows in the making: bytes for the rows that come, in one of the formats of tables. */
import { openParquetRows, type Row, type TableFormat } from '../../write/index.js';
import type { Table } from '../table.js';
import type { CsvOptions } from './csv.js';

export interface RowEncoder {
  /** The next bytes of the file; none where it waits for more rows. */
  readonly encode: (rows: readonly Row[]) => Uint8Array;
  /** Its last bytes. */
  readonly end: () => Uint8Array;
}

const NOTHING = new Uint8Array(0);

export async function openEncoder(format: TableFormat, table: Table, csv: CsvOptions): Promise<RowEncoder> {
  if (format === 'parquet') {
    const file = await openParquetRows(table.name, table.schema, new Set([table.key, 'text']));
    return { encode: (rows) => file.add(rows), end: () => file.end() };
  }
  if (format === 'csv') {
    const { csvEncoder } = await import('./csv.js');
    return { encode: csvEncoder(table.schema, csv), end: () => NOTHING };
  }
  return { encode: (rows) => Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join('')), end: () => NOTHING };
}
