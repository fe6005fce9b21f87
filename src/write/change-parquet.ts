/** Changing the rows of a Parquet file. Its packages are loaded when there is one. */
import type { ParquetRow } from './parquet-rows.js';

/** @param change a row as it shall be; null leaves it out. Null when nothing was changed. */
export async function changeParquet(
  bytes: Uint8Array,
  change: (row: ParquetRow) => ParquetRow | null,
): Promise<Uint8Array | null> {
  const { changeRows } = await import('./parquet-rows.js');
  return changeRows(bytes, change);
}
