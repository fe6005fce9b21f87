/**
 * What a Parquet file says at its end of every column of every group. It is held until then, tens of thousands of columns for a million rows, so what a group says
 * in the same words as the group before it is one object, and no text keeps the longer one alive that it was cut out of.
 */
import { isDeepStrictEqual } from 'node:util';
import type { ColumnChunk, RowGroup, Statistics } from 'hyparquet';

/** The same, with what it has in common with the group before. */
export function sharedWith(before: RowGroup | undefined, group: RowGroup): RowGroup {
  const columns = group.columns.map((column, index) => sharedColumn(before?.columns[index], column));
  return { ...group, columns };
}

type ColumnMetadata = NonNullable<ColumnChunk['meta_data']>;

function sharedColumn(before: ColumnChunk | undefined, column: ColumnChunk): ColumnChunk {
  const own = column.meta_data;
  if (own === undefined) return column;
  const earlier = before?.meta_data;
  const { encoding_stats, statistics } = own;
  const meta_data: ColumnMetadata = {
    ...own,
    path_in_schema: one(earlier?.path_in_schema, own.path_in_schema),
    encodings: one(earlier?.encodings, own.encodings),
    num_values: one(earlier?.num_values, own.num_values),
  };
  if (encoding_stats !== undefined) meta_data.encoding_stats = one(earlier?.encoding_stats, encoding_stats);
  if (statistics !== undefined) meta_data.statistics = one(earlier?.statistics, ownTexts(statistics));
  return { ...column, meta_data };
}

/** The earlier one of two that say the same. */
function one<Value>(earlier: Value | undefined, value: Value): Value {
  return earlier !== undefined && isDeepStrictEqual(earlier, value) ? earlier : value;
}

/** The first and the last value as texts of their own: what is cut out of a text keeps all of that in memory. */
function ownTexts(statistics: Statistics): Statistics {
  const own = { ...statistics };
  if (typeof own.min_value === 'string') own.min_value = copied(own.min_value);
  if (typeof own.max_value === 'string') own.max_value = copied(own.max_value);
  return own;
}

function copied(text: string): string {
  return Buffer.from(text).toString();
}
