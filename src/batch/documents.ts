/** The documents of an input: the one text of a `.txt` file or of standard input, or the rows of an NDJSON file. */
import type { Config } from '../config.js';
import type { RawDocument } from '../document/index.js';
import { InputError, WirecopyError } from '../errors.js';
import {
  optionPublication,
  type ReadResult,
  readFileChunks,
  readFileDocument,
  readRows,
  readStreamDocument,
} from '../read/index.js';
import type { BatchInput, Found } from './discover.js';
import { fileNameOf } from './names.js';

/** Which document it is: the file as it was named (null for standard input), and the line and id of a row. */
export interface Place {
  readonly path: string | null;
  readonly line: number | null;
  readonly id: string | null;
}

/** A document that was read, or the reason why it was not. */
export type Arrival = {
  readonly place: Place;
  /** The record's path below the output folder, before names are made unique. */
  readonly name: string;
} & ReadResult;

export interface DocumentOptions {
  readonly config: Config;
  /** The publication date of documents that do not say it, ISO 8601, or null. */
  readonly published: string | null;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Ends the waiting for what a pipe brings. */
  readonly interrupted: AbortSignal;
}

/** Reads the documents one by one; an input that cannot be read gives its error in its place. */
export async function* documentsOf(found: Found, options: DocumentOptions): AsyncGenerator<Arrival> {
  if (found.error !== undefined) {
    yield { place: { path: found.path, line: null, id: null }, name: found.path, error: found.error };
    return;
  }
  const { input } = found;
  const arrival = { place: { path: input.path, line: null, id: null }, name: input.name };
  try {
    if (isRows(input)) yield* rowsOf(input, options);
    else yield { ...arrival, document: await textOf(input, options) };
  } catch (cause) {
    if (!(cause instanceof WirecopyError)) throw cause;
    yield { ...arrival, error: cause };
  }
}

function isRows({ extension }: BatchInput): boolean {
  return extension === '.ndjson' || extension === '.jsonl';
}

async function textOf({ path, extension, bytes }: BatchInput, options: DocumentOptions): Promise<RawDocument> {
  const publishedElse = optionPublication(options.published);
  const given = { published: null, publishedElse, maxBytes: options.config.limits.bytes };
  if (path === null) return readStreamDocument(options.stdin, given);
  if (extension === '.txt') return readFileDocument(path, given, bytes, options.interrupted);
  throw new InputError({
    code: 'input-format',
    message: `${path}: unknown format, expected .txt, .ndjson or .jsonl`,
    hint: 'Plain text in UTF-8 should end in .txt, one JSON object a line in .ndjson; convert other formats to text first.',
  });
}

/** `rows.ndjson` gives `rows/ID.json`, or `rows/line-7.json` for a row without an id. */
async function* rowsOf({ path, name }: BatchInput, options: DocumentOptions): AsyncGenerator<Arrival> {
  if (path === null) return;
  const rows = readRows(readFileChunks(path, options.interrupted), {
    published: options.published,
    maxBytes: options.config.limits.bytes,
  });
  for await (const row of rows) {
    const { line, id } = row;
    const below = id === null ? `line-${line}` : fileNameOf(id);
    const arrival = { place: { path, line, id }, name: `${name}/${below}` };
    yield row.error === undefined ? { ...arrival, document: row.document } : { ...arrival, error: row.error };
  }
}
