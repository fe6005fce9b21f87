/** The register's file: read line by line, written whole or not at all. */
import { dirname } from 'node:path';
import { systemCode, UsageError } from './errors.js';
import { readFileChunks, splitLines } from './read/index.js';
import { RegisterReader, type StoredRow } from './register/index.js';
import { flushFolder, makeFolder, PendingFile, statsOf } from './write/index.js';

/** Of a line in bytes: a row of half a million sightings. More than that is no text that could be parsed. */
const LONGEST = 1 << 28;

/** The rows of a register. None where there is no such file yet. @throws {UsageError} `register-invalid`, with the line */
export async function* readRegister(path: string): AsyncGenerator<StoredRow> {
  const stats = statsOf(path);
  if (stats === null) return;
  if (!stats.isFile()) throw invalid(path, 'is no file');
  const reader = new RegisterReader(path);
  try {
    for await (const { bytes, number, cut } of splitLines(readFileChunks(path), LONGEST)) {
      if (cut) throw invalid(path, `line ${number} is longer than ${LONGEST} bytes`);
      const row = reader.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
      if (row !== null) yield row;
    }
  } catch (cause) {
    if (cause instanceof UsageError || systemCode(cause) === '') throw cause;
    throw invalid(path, `cannot be read (${cause instanceof Error ? cause.message : String(cause)})`, cause);
  }
  reader.end();
}

function invalid(path: string, what: string, cause?: unknown): UsageError {
  return new UsageError({
    code: 'register-invalid',
    message: `${path}: ${what}`,
    hint: 'Give the file that an earlier run has written with --register, or the name of a new one.',
    cause,
  });
}

/** @param lines as a register gives them @throws {OutputError} `output-unwritable`; then the file that was there stays */
export async function writeRegister(path: string, lines: Iterable<string> | AsyncIterable<string>): Promise<void> {
  await makeFolder(dirname(path), path);
  const file = await PendingFile.open(path, dirname(path));
  try {
    for await (const line of lines) await file.append(Buffer.from(`${line}\n`));
    await file.finish();
    await file.place();
  } catch (error) {
    await file.discard();
    throw error;
  }
  await flushFolder(dirname(path));
}
