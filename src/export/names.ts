/** Names for the files of documents: no two the same, also where a file system does not tell `Cup` from `cup`, or `é` from `é`. */
import { basename } from 'node:path';
import type { NewsRecord } from '../record.js';
import { hashText } from '../resources/hash.js';
import { fileNameOf, shortDigest } from '../write/index.js';

export class DocumentNames {
  /** Hashes of the names that are given. Of two names with one hash the later one gets a mark that it does not need. */
  readonly #taken = new Set<number>();

  /**
   * What the document is called, without an ending: by its id, or where that is only the digest of its bytes, by the name of its file.
   *
   * @param key the id of the document, or one with a mark where another document has that
   */
  claim({ id, source }: Pick<NewsRecord, 'id' | 'source'>, key: string): string {
    const isNameless = DIGEST.test(id) && source.path !== null;
    const wish = fileNameOf(isNameless ? nameOf(source) : id);
    let name = RESERVED.test(wish) ? `${wish}~${shortDigest(key)}` : wish;
    for (let salt = 0; this.#taken.has(hashOf(name)); salt += 1) {
      name = `${wish}~${shortDigest(salt === 0 ? key : `${key} ${salt}`)}`;
    }
    this.#taken.add(hashOf(name));
    return name;
  }
}

const DIGEST = /^[0-9a-f]{64}$/;

/** Windows has devices of these names. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

function nameOf({ path, part }: NewsRecord['source']): string {
  const name = basename((path ?? '').replaceAll('\\', '/')).replace(/\.[^.]+$/, '');
  return part === null ? name : `${name}-${part.index + 1}`;
}

function hashOf(name: string): number {
  return hashText(name.normalize('NFC').toLowerCase());
}
