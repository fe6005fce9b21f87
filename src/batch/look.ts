/** Looking at a path: what stands there, or why that cannot be told. */
import { isUtf8 } from 'node:buffer';
import { readlinkSync, type Stats, statSync } from 'node:fs';

/** Follows links. */
export function look(path: string): Stats | Error {
  try {
    return statSync(path);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** What is wrong with a path that cannot be looked at, to be said after it. */
export function reasonOf(error: NodeJS.ErrnoException, path = error.path): string {
  const target = path === undefined ? null : linkTarget(path);
  if (error.code === 'ENOENT') return target === null ? 'it is gone' : `a link to "${target}", which is not there`;
  if (error.code === 'ELOOP') return 'a link that leads back to itself';
  return `cannot be looked at (${detailOf(error)})`;
}

function linkTarget(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

/** `EACCES: permission denied` of `EACCES: permission denied, scandir 'in/private'`. */
export function detailOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/, \w+ '.*$/s, '');
}

export function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a named pipe';
  if (stats.isSocket()) return 'a socket';
  if (stats.isCharacterDevice() || stats.isBlockDevice()) return 'a device';
  return 'neither a file nor a folder';
}

/** The characters of a name, and each byte that is none as `\xff`. */
export function escaped(bytes: Buffer): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const length = [1, 2, 3, 4].find((count) => at + count <= bytes.length && isUtf8(bytes.subarray(at, at + count)));
    text += length === undefined ? `\\x${bytes.toString('hex', at, at + 1)}` : bytes.toString('utf8', at, at + length);
    at += length ?? 1;
  }
  return text;
}
