/** Records as Parquet and back. Loaded when Parquet is asked for. */
import { parquetMetadata, parquetReadObjects, type SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { z } from 'zod';
import { recordSchema } from '../record.js';
import { columnsOf, fromCells } from './columns.js';
import { EXACT_JSON, exactCells } from './exact-cells.js';
import { elementsOf } from './parquet-elements.js';

/** A way to write objects of one shape as the rows of a file. */
export interface Table {
  /** The root, then every column with what is in it. */
  readonly elements: SchemaElement[];
  /** @param lines objects as compact JSON */
  encode(lines: readonly string[]): Uint8Array;
  /** @throws when these are not the bytes of a file with the same columns */
  decode(bytes: Uint8Array): Promise<string[]>;
}

export function recordTable(): Table {
  return tableOf(recordSchema);
}

/** A shard is smaller than what readers like as a row group; the bound is for many short records. */
const ROWS_A_GROUP = 20_000;

export function tableOf(schema: z.ZodObject): Table {
  const columns = columnsOf(schema);
  const all = [...columns, EXACT_JSON];
  const elements = [{ name: 'record', num_children: all.length }, ...all.flatMap(elementsOf)];

  return {
    elements,

    encode(lines) {
      const rows = lines.map((line) => exactCells(columns, line));
      const columnData = all.map(({ name }) => ({ name, data: rows.map((row) => row[name]) }));
      return new Uint8Array(parquetWriteBuffer({ columnData, schema: elements, rowGroupSize: ROWS_A_GROUP }));
    },

    async decode(bytes) {
      const file = Uint8Array.from(bytes).buffer;
      const metadata = parquetMetadata(file);
      if (shapeOf(metadata.schema) !== shapeOf(elements)) throw new Error('its columns are not those of a record');
      const rows = await parquetReadObjects({ file, metadata, parsers: { stringFromBytes } });
      return rows.map((row) => {
        const exact: unknown = row[EXACT_JSON.name];
        return typeof exact === 'string' ? exact : JSON.stringify(fromCells(columns, row));
      });
    },
  };
}

/** Unlike the package's own, it keeps a byte-order mark; an edit may say that one was taken away. */
export function stringFromBytes(bytes: Uint8Array | undefined): string | undefined {
  return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function shapeOf(elements: readonly SchemaElement[]): string {
  return JSON.stringify(
    elements.map(({ name, type, repetition_type, num_children }) => [name, type, repetition_type, num_children]),
  );
}
