/** The files of gold that a user named, and their text. */
import { isUtf8 } from 'node:buffer';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_CONFIG } from '../config.js';
import { UsageError } from '../errors.js';
import { openFile } from '../read/index.js';
import { invalid } from './faults.js';

/** Gold is read as a whole. */
const LIMITS = { maxBytes: 1 << 29, maxRatio: DEFAULT_CONFIG.limits.unpackRatio };

/** @throws {InputError} `gold-format` where it is not UTF-8, and what opening a file throws */
export async function readText(path: string): Promise<string> {
  const bytes = await (await openFile(path, LIMITS)).whole();
  if (!isUtf8(bytes)) throw invalid(path, 'not UTF-8');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('utf8')
    .replace(/^\ufeff/, '');
}

/** Files of a folder in the order of their names, folders within it too; nothing whose name begins with a stop. */
export function filesIn(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)]));
}

/** @throws {UsageError} `input-missing` */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (cause) {
    throw new UsageError({
      code: 'input-missing',
      message: `${path}: no such file or folder`,
      hint: 'Give files or folders of gold.',
      cause,
    });
  }
}
