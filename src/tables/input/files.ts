/** The files of records that a user named: of an output folder of `wirecopy run` in the order of its index, of another folder by name. */
import { type Dirent, type Stats, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { openFile, splitLines } from '../../read/index.js';
import { MANIFEST_FILE } from '../output/manifest.js';
import { INDEX_FILE, RUN_FILES } from '../run-files.js';
import { malformed, missing, noRecords, reasonOf } from './errors.js';
import { LIMITS } from './limits.js';

/** Standard input. */
export const STDIN = '-';

const RECORD_FILE = /\.(?:json|(?:jsonl|ndjson)(?:\.(?:gz|zst|zstd))?|parquet)$/i;

/**
 * Paths of files, or `-`.
 *
 * @throws {UsageError} `input-missing`, `input-no-records`; {@link InputError} for an index that is damaged
 */
export async function* recordFiles(inputs: readonly string[]): AsyncGenerator<string> {
  for (const input of inputs) {
    if (input !== STDIN && look(input).isDirectory()) yield* filesIn(input);
    else yield input;
  }
}

function look(path: string): Stats {
  try {
    return statSync(path);
  } catch (cause) {
    throw missing(path, `no such file or folder (${reasonOf(cause)})`);
  }
}

async function* filesIn(folder: string): AsyncGenerator<string> {
  const names = await readdir(folder);
  if (names.includes(INDEX_FILE)) {
    yield* indexed(folder);
    return;
  }
  if (names.includes(MANIFEST_FILE)) throw noRecords(folder, 'a folder of tables');
  let count = 0;
  for await (const path of walk(folder)) {
    count += 1;
    yield path;
  }
  if (count === 0) throw noRecords(folder, names.length === 0 ? 'an empty folder' : 'a folder without records');
}

const indexLine = z.looseObject({ file: z.string().nullable() });

/** A file of many records is named in a row of lines. */
async function* indexed(folder: string): AsyncGenerator<string> {
  const path = join(folder, INDEX_FILE);
  let last: string | null = null;
  for await (const { number, bytes } of splitLines((await openFile(path, LIMITS)).chunks, LIMITS.maxBytes)) {
    const file = fileIn(bytes, `${path}: line ${number}`);
    if (file !== null && file !== last) yield join(folder, file);
    last = file ?? last;
  }
}

function fileIn(bytes: Uint8Array, place: string): string | null {
  try {
    return indexLine.parse(JSON.parse(Buffer.from(bytes).toString())).file;
  } catch (cause) {
    throw malformed(place, cause);
  }
}

/** In the order of their names, folders among them. */
async function* walk(folder: string): AsyncGenerator<string> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(isListed).sort(byName);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (RECORD_FILE.test(entry.name)) yield path;
  }
}

function isListed({ name }: Dirent): boolean {
  return !name.startsWith('.') && !RUN_FILES.has(name);
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
