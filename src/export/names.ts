/** What the files of a document are called. */
import { basename } from 'node:path';
import type { NewsRecord } from '../record.js';
import { fileNameOf } from '../write/index.js';

/** By its id, or where that is only the digest of its bytes, by the name of its file. */
export function nameOf({ id, source }: Pick<NewsRecord, 'id' | 'source'>): string {
  return fileNameOf(DIGEST.test(id) && source.path !== null ? nameOfFile(source) : id);
}

const DIGEST = /^[0-9a-f]{64}$/;

function nameOfFile({ path, part }: NewsRecord['source']): string {
  const name = basename((path ?? '').replaceAll('\\', '/')).replace(/\.[^.]+$/, '');
  return part === null ? name : `${name}-${part.index + 1}`;
}
