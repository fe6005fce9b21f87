/** Parquet beyond records of a run; its packages are loaded when it is asked for. */
import type { z } from 'zod';
import type { ParquetRows } from './parquet-stream.js';

export type { ParquetRows, Row } from './parquet-stream.js';

/** A file of rows in the making: see {@link ParquetRows}. */
export async function openParquetRows(
  name: string,
  schema: z.ZodObject,
  unlike: ReadonlySet<string>,
): Promise<ParquetRows> {
  const { ParquetRows } = await import('./parquet-stream.js');
  return new ParquetRows(name, schema, unlike);
}

/** The records in a file, as values. @throws when it holds none of ours, or is damaged */
export async function* readParquetRecords(path: string): AsyncGenerator<unknown> {
  const { recordsInParquet } = await import('./parquet-records.js');
  yield* recordsInParquet(path);
}
