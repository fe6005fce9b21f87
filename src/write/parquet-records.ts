/** Records in a Parquet file, read a group of rows at a time. Loaded when Parquet is read. */
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { recordSchema } from '../record.js';
import { columnsOf, fromCells } from './columns.js';
import { EXACT_JSON } from './exact-cells.js';
import { stringFromBytes } from './parquet.js';

/** Columns without which a file holds no records, of whatever version. */
const NEEDED = ['schemaVersion', 'id', 'text', 'quotes'];

/**
 * Records as values, of this version of the schema or an earlier one: a column that the file lacks is null.
 *
 * @throws when it is no Parquet file, is damaged, or its columns are not those of records
 */
export async function* recordsInParquet(path: string): AsyncGenerator<unknown> {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file).catch((cause: unknown) => {
    throw new Error(
      `no Parquet file, or one that was cut short (${cause instanceof Error ? cause.message : String(cause)})`,
    );
  });
  const missing = NEEDED.filter((column) => !metadata.schema.some(({ name }) => name === column));
  if (missing.length > 0) throw new Error(`its columns are not those of records: no ${missing.join(', ')}`);
  const columns = columnsOf(recordSchema);
  let rowStart = 0;
  for (const { num_rows } of metadata.row_groups) {
    const rowEnd = rowStart + Number(num_rows);
    const rows = await parquetReadObjects({ file, metadata, rowStart, rowEnd, parsers: { stringFromBytes } });
    for (const row of rows) {
      const exact: unknown = row[EXACT_JSON.name];
      yield typeof exact === 'string' ? JSON.parse(exact) : fromCells(columns, row);
    }
    rowStart = rowEnd;
  }
}
