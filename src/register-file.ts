/** The register's file: read line by line, written whole or not at all. */
import { createReadStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { systemCode, UsageError } from './errors.js';
import { RegisterReader, type StoredRow } from './register/index.js';
import { flushFolder, PendingFile, reportedLater } from './write/index.js';

/** The rows of a register. None where there is no such file yet. @throws {UsageError} `register-invalid`, with the line */
export async function* readRegister(path: string): AsyncGenerator<StoredRow> {
  const input = createReadStream(path, 'utf8');
  const reader = new RegisterReader(path);
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      const row = reader.read(line);
      if (row !== null) yield row;
    }
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return;
    if (systemCode(cause) === '') throw cause;
    throw new UsageError({
      code: 'register-invalid',
      message: `${path}: cannot be read (${cause instanceof Error ? cause.message : String(cause)})`,
      hint: 'Give a file that may be read, or the name of a new one.',
      cause,
    });
  } finally {
    input.destroy();
  }
  reader.end();
}

/** @param lines as a register gives them @throws {OutputError} `output-unwritable`; then the file that was there stays */
export async function writeRegister(path: string, lines: Iterable<string> | AsyncIterable<string>): Promise<void> {
  await reportedLater(path, () => mkdir(dirname(path), { recursive: true }));
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
