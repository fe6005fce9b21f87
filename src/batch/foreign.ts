/** What lies in an output folder that no run has written: it is never overwritten. */
import { existsSync } from 'node:fs';
import { type FileHandle, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { OutputError } from '../errors.js';
import type { Journal } from './journal.js';
import { isList, isShard, PRIVATE_FOLDER, TABLES_FILE } from './own-names.js';

/**
 * The names of what is not ours, in the folder itself; hidden files, such as `.gitkeep`, are not worth a word.
 *
 * @throws {OutputError} `output-occupied` when one of them is a name that is ours to give, of a list or of a file of many records
 */
export async function foreignIn(folder: string, { live, isNew, damaged }: Journal): Promise<string[]> {
  const [files, tops] = [new Set<string>(), new Set<string>([PRIVATE_FOLDER])];
  for (const { file } of live.values()) {
    if (file === null) continue;
    files.add(file);
    tops.add(file.split('/')[0] ?? file);
  }
  const foreign: string[] = [];
  for (const name of await readdir(folder)) {
    if (isList(name) || isShard(name)) {
      // A journal that has lost lines may have known it.
      const isKnown = isList(name) ? !isNew : files.has(name) || damaged.length > 0;
      const path = join(folder, name);
      if (!isKnown && !(await looksLikeOurs(path))) throw inTheWay(path);
    } else if (!tops.has(name) && !name.startsWith('.') && !existsSync(join(folder, name, TABLES_FILE))) {
      foreign.push(name);
    }
  }
  return foreign.sort();
}

/**
 * Whether a file begins as those of a run do, also of an older version that kept no journal. Compressed files and Parquet
 * cannot be told.
 */
export async function looksLikeOurs(path: string): Promise<boolean> {
  let file: FileHandle;
  try {
    file = await open(path, 'r');
  } catch {
    return false;
  }
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(64), 0, 64, 0);
    const begin = buffer.toString('latin1', 0, bytesRead);
    return begin === '' || OUR_BEGINNING.test(begin);
  } catch {
    return false;
  } finally {
    await file.close();
  }
}

/** Of a record, a line of the index or of the quarantine, a report. */
const OUR_BEGINNING = /^\{\s*"(?:schemaVersion":\s*"\d|path":\s*(?:null|")|wirecopy":\s*")/;

export function inTheWay(path: string): OutputError {
  return occupied(path, 'is in the way, and no run has written it');
}

export function occupied(path: string, reason: string): OutputError {
  return new OutputError({
    code: 'output-occupied',
    message: `${path}: ${reason}`,
    hint: 'No file is overwritten that no run has written. Move it away, or give another folder with --out.',
  });
}
