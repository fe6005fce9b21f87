/** Names of files, made of what a document is called, which every file system takes. */
import { createHash } from 'node:crypto';

/** A row's id as the name of a file; what no file system likes becomes `_`, and then the id's digest tells ids apart. */
export function fileNameOf(id: string): string {
  const name = id
    .replace(/[^\p{L}\p{N}._-]/gu, '_')
    .replace(/^\./, '_')
    .slice(0, MAX_ID)
    .replace(/[\ud800-\udbff]$/, ''); // half of a character
  return name === id ? name : `${name}~${shortDigest(id)}`;
}

const MAX_ID = 60;

/** Eight digits. */
export function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
