/** A Parquet file with some of its rows changed or left out, group by group. Its columns stay what they are, whoever wrote it. */
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';

/** A row by the names of its columns. */
export interface ParquetRow {
  [column: string]: unknown;
}

/** @param change a row as it shall be; null leaves it out. Null when nothing was changed. */
export async function changeRows(
  bytes: Uint8Array,
  change: (row: ParquetRow) => ParquetRow | null,
): Promise<Uint8Array | null> {
  const file = Uint8Array.from(bytes).buffer;
  const metadata = parquetMetadata(file);
  const columns = columnsOf(metadata.schema);
  const output = new ByteWriter();
  const writer = new ParquetWriter({ writer: output, schema: metadata.schema });
  let isChanged = false;
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    const rows: readonly ParquetRow[] = await parquetReadObjects({ file, metadata, rowStart, rowEnd });
    rowStart = rowEnd;
    const left: ParquetRow[] = [];
    for (const row of rows) {
      const after = change(row);
      isChanged ||= after !== row;
      if (after !== null) left.push(after);
    }
    const columnData = columns.map((name) => ({ name, data: left.map((row) => row[name]) }));
    if (left.length > 0) writer.write({ columnData, rowGroupSize: left.length });
  }
  if (!isChanged) return null;
  writer.finish();
  return output.getBytes();
}

/** The names of the columns at the top, without what is in them. */
function columnsOf(schema: readonly { readonly name: string; readonly num_children?: number }[]): string[] {
  const names: string[] = [];
  let at = 1;
  const skip = (): void => {
    const children = schema[at]?.num_children ?? 0;
    at += 1;
    for (let child = 0; child < children; child += 1) skip();
  };
  while (at < schema.length) {
    names.push(schema[at]?.name ?? '');
    skip();
  }
  return names;
}
