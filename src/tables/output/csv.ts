/** Rows as CSV (RFC 4180), with the names of the columns in the first row. */
import { stringify } from 'csv-stringify/sync';
import type { z } from 'zod';
import { type Column, columnsOf, type Row } from '../../write/index.js';

export interface CsvOptions {
  /** Leaves cells as they are that a spreadsheet would take for formulas. */
  readonly raw: boolean;
  /** Begins with the mark by which Excel tells UTF-8 from the code page of the machine. */
  readonly bom: boolean;
}

export function csvEncoder(schema: z.ZodObject, { raw, bom }: CsvOptions) {
  const columns = columnsOf(schema);
  const names = columns.map(({ name }) => name);
  // Quotes an empty text, and leaves null.
  const options = { escape_formulas: !raw, quoted_match: /^$/, record_delimiter: '\r\n' } as const;
  let isBegun = false;
  return (rows: readonly Row[]): Uint8Array => {
    const cells = rows.map((row) => columns.map((column) => cellOf(column, row[column.name])));
    const isFirst = !isBegun;
    isBegun = true;
    return Buffer.from(stringify(isFirst ? [names, ...cells] : cells, { ...options, bom: bom && isFirst }));
  };
}

/** Null is an empty cell, an empty text `""`; what has parts is JSON. */
function cellOf({ kind }: Column, value: unknown): string | number | null {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (value === null || value === undefined) return null;
  return kind === 'boolean' ? String(value) : JSON.stringify(value);
}
