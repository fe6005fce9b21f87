/** Files of bytes that are given, read as a run reads them. */
import {
  formatNamed,
  NO_FIELD_NAMES,
  openStream,
  type Reading,
  type ReadOptions,
  readDocuments,
} from '../../src/read/index.js';

export interface Given extends Partial<Omit<ReadOptions, 'format'>> {
  /** Its name; what the path and the first bytes say when left out. */
  readonly format?: string;
  readonly maxRatio?: number;
}

/** All that is read of a file, and what was told on the way. */
export async function readAll(
  content: string | Uint8Array,
  { format, maxRatio = 250, ...given }: Given = {},
): Promise<{
  readonly readings: readonly Reading[];
  readonly told: readonly string[];
  readonly leftOut: readonly string[];
}> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const told: string[] = [];
  const leftOut: string[] = [];
  const maxBytes = given.maxBytes ?? 1_000_000;
  const file = await openStream(inPieces(bytes), { maxBytes, maxRatio });
  const readings: Reading[] = [];
  const options: ReadOptions = {
    path: null,
    facts: [],
    publishedElse: null,
    fields: NO_FIELD_NAMES,
    tell: (message) => told.push(message),
    leaveOut: (reason) => leftOut.push(reason),
    ...given,
    maxBytes,
    format: format === undefined ? null : formatNamed(format),
  };
  for await (const reading of readDocuments(file, options)) readings.push(reading);
  return { readings, told, leftOut };
}

/** Pieces that end anywhere. */
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const length = Math.max(7, Math.ceil(bytes.length / 100));
  for (let start = 0; start < bytes.length; start += length) yield bytes.subarray(start, start + length);
}
