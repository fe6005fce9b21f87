/** NDJSON: one JSON object a line, each a document. */
import { z } from 'zod';
import type { RawDocument } from '../document.js';
import { RowError } from '../errors.js';
import { publicationDateSchema } from './published.js';
import { stringDocument } from './text.js';

/** A row: `text` is required, `id` and `published` are the caller's; other fields are allowed and not read. */
export const rowSchema = z.looseObject({
  text: z.string(),
  id: z.union([z.string().min(1), z.int().transform(String)]).nullish(),
  published: publicationDateSchema.nullish(),
});
export type Row = z.infer<typeof rowSchema>;

/**
 * Parses one line of an NDJSON stream.
 *
 * @param number the line's number, from 1
 * @throws {RowError} with the number and the reason
 */
export function parseRow(line: string, number: number): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new RowError(number, `not valid JSON (${cause instanceof Error ? cause.message : String(cause)})`, cause);
  }
  const row = rowSchema.safeParse(value);
  if (!row.success) throw new RowError(number, reasons(row.error));
  return row.data;
}

/** The id of a row that may be malformed otherwise, so that its error can be told apart; null if there is none. */
export function rowId(line: string): string | null {
  try {
    const found = z.looseObject({ id: z.union([z.string(), z.number()]) }).safeParse(JSON.parse(line));
    return found.success ? String(found.data.id) : null;
  } catch {
    return null;
  }
}

/** @throws {InputError} `input-too-large` */
export function rowDocument(row: Row, maxBytes: number): RawDocument {
  const published = row.published ? ({ value: row.published, basis: 'metadata' } as const) : null;
  return stringDocument(row.text, { path: null, id: row.id ?? undefined, published, maxBytes });
}

function reasons(error: z.ZodError): string {
  return error.issues.map((issue) => [issue.path.join('.'), issue.message].filter(Boolean).join(': ')).join('; ');
}
