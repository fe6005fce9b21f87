/** Names of files, made of what a document is called, which every file system takes. */
import { createHash } from 'node:crypto';
import { hashText } from '../resources/hash.js';

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

/** Names of which no two are the same, also where a file system does not tell `Cup` from `cup`, or `é` from `é`. */
export class UniqueNames {
  /** Hashes of the names that are given, so that millions of them are remembered in little. Two names with one hash only cost a mark. */
  readonly #taken = new Set<number>();

  /**
   * The name wished for, or, where it is taken, the name with a mark.
   *
   * @param wish a name that file systems take
   * @param key of the document, another one for every document
   */
  claim(wish: string, key: string): string {
    let name = RESERVED.test(wish) ? `${wish}~${shortDigest(key)}` : wish;
    for (let salt = 0; this.#taken.has(hashOf(name)); salt += 1) {
      name = `${wish}~${shortDigest(salt === 0 ? key : `${key} ${salt}`)}`;
    }
    this.#taken.add(hashOf(name));
    return name;
  }
}

/** Windows has devices of these names. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

function hashOf(name: string): number {
  return hashText(name.normalize('NFC').toLowerCase());
}
