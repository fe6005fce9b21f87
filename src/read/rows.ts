/** NDJSON: one JSON object a line, each a document. */
import { z } from 'zod';
import type { RawDocument } from '../document/index.js';
import { RowError, WirecopyError } from '../errors.js';
import { foreignEncoding } from './encoding.js';
import { type Line, splitLines } from './lines.js';
import { optionPublication, publicationDateSchema } from './published.js';
import { stringDocument } from './text.js';

/** A row: `text` is required, `id` and `published` are the caller's; other fields are allowed and not read. */
export const rowSchema = z.looseObject({
  text: z.string(),
  id: z.union([z.string().min(1), z.int().transform(String)]).nullish(),
  published: publicationDateSchema.nullish(),
});
export type Row = z.infer<typeof rowSchema>;

export interface RowOptions {
  /** The publication date of rows that do not say it, ISO 8601, or null. */
  readonly published: string | null;
  /** A row whose text has more bytes is refused. */
  readonly maxBytes: number;
}

/** A document, or the reason why there is none. */
export type ReadResult =
  | { readonly document: RawDocument; readonly error?: never }
  | { readonly error: WirecopyError; readonly document?: never };

/** What became of a row, and the id that the caller gave it, if any. */
export type RowResult = { readonly line: number; readonly id: string | null } & ReadResult;

/** The rows of an NDJSON stream as they come, the malformed ones in their places; blank lines are skipped. */
export async function* readRows(chunks: AsyncIterable<Uint8Array>, options: RowOptions): AsyncGenerator<RowResult> {
  for await (const line of splitLines(chunks, MAX_ESCAPE * options.maxBytes + ROOM_FOR_FIELDS)) {
    if (!isBlank(line)) yield readRow(line, options);
  }
}

/** JSON may write a byte of text as six: `\u0041`. */
const MAX_ESCAPE = 6;
/** Bytes of a row for its other fields. */
const ROOM_FOR_FIELDS = 1_000_000;

function isBlank({ bytes }: Line): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

function readRow(line: Line, options: RowOptions): RowResult {
  let text: string | null = null;
  try {
    text = decodeLine(line);
    const row = parseRow(text, line.number);
    return { line: line.number, id: row.id ?? null, document: rowDocument(row, options) };
  } catch (error) {
    if (!(error instanceof WirecopyError)) throw error;
    return { line: line.number, id: text === null ? null : rowId(text), error };
  }
}

function decodeLine({ bytes, number, cut }: Line): string {
  if (cut) throw new RowError(number, `the line is longer than ${bytes.length} bytes`);
  // Cut at line ends, which are two bytes there, it cannot be said which of both it is.
  if (foreignEncoding(bytes) !== null) throw new RowError(number, 'UTF-16 or UTF-32, expected UTF-8');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new RowError(number, 'invalid UTF-8', cause);
  }
}

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
export function rowDocument(row: Row, options: RowOptions): RawDocument {
  return stringDocument(row.text, {
    path: null,
    id: row.id ?? undefined,
    published: row.published ? { value: row.published, basis: 'metadata' } : null,
    publishedElse: optionPublication(options.published),
    maxBytes: options.maxBytes,
  });
}

function reasons(error: z.ZodError): string {
  return error.issues.map((issue) => [issue.path.join('.'), issue.message].filter(Boolean).join(': ')).join('; ');
}
