/** The values that stand in files of records, as they come, each with its place or what is wrong with it. */
import { isUtf8 } from 'node:buffer';
import type { InputError } from '../../errors.js';
import { openFile, openStream, readFileChunks, splitLines } from '../../read/index.js';
import { readParquetRecords } from '../../write/index.js';
import { malformed, noRecord } from './errors.js';
import { STDIN } from './files.js';
import { LIMITS } from './limits.js';

export type Found =
  | { readonly place: string; readonly value: unknown; readonly error?: never }
  | { readonly place: string; readonly value?: never; readonly error: InputError };

/** @throws {InputError} when a file cannot be read on */
export async function* valuesIn(file: string, stdin: () => AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  if (file !== STDIN && (await isParquet(file))) yield* ofParquet(file);
  else if (/\.json$/i.test(file)) yield ofJson(file, await (await openFile(file, LIMITS)).whole());
  else yield* ofLines(file, stdin);
}

const PARQUET = Buffer.from('PAR1');

async function isParquet(path: string): Promise<boolean> {
  if (/\.parquet$/i.test(path)) return true;
  for await (const chunk of readFileChunks(path)) return PARQUET.equals(chunk.subarray(0, PARQUET.length));
  return false;
}

async function* ofParquet(path: string): AsyncGenerator<Found> {
  let row = 0;
  try {
    for await (const value of readParquetRecords(path)) {
      row += 1;
      yield { place: `${path}: row ${row}`, value };
    }
  } catch (cause) {
    throw noRecord(path, cause);
  }
}

function ofJson(place: string, bytes: Uint8Array): Found {
  return found(place, bytes);
}

async function* ofLines(file: string, stdin: () => AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  const isStdin = file === STDIN;
  const source = isStdin ? await openStream(stdin(), LIMITS) : await openFile(file, LIMITS);
  for await (const { number, bytes, cut } of splitLines(source.chunks, LIMITS.maxBytes)) {
    const place = `${isStdin ? 'standard input' : file}: line ${number}`;
    if (cut) yield { place, error: malformed(place, `a line of more than ${LIMITS.maxBytes} bytes`) };
    else if (!isBlank(bytes)) yield found(place, bytes);
  }
}

function found(place: string, bytes: Uint8Array): Found {
  if (!isUtf8(bytes)) return { place, error: malformed(place, 'not UTF-8') };
  try {
    return { place, value: JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')) };
  } catch (cause) {
    return { place, error: malformed(place, cause) };
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
