/** Names for records, so that no two documents of a run ever get the same one, and every file system takes them. */
import { shortDigest } from '../write/index.js';
import { RECORD_EXTENSION } from './ledger.js';
import { isReserved } from './own-names.js';

export class Names {
  /** What each path is, as file systems that do not tell `Cup.json` from `cup.json`, or `é` from `é`, see it. */
  readonly #taken = new Map<string, 'file' | 'folder'>();

  /** @param taken names that documents of other runs have and keep */
  constructor(taken: Iterable<string> = []) {
    for (const name of taken) this.claim(name, '');
  }

  /**
   * The name wished for, or, when an earlier document has it, the name with a mark made of what tells the two apart:
   * `cup` and `cup~5d41402a`. A name is a file, `cup.json`, in folders: what is a folder to one cannot be the file of another.
   *
   * @param wish a path with `/`, without an extension
   * @param origin path and line of the document
   */
  claim(wish: string, origin: string): string {
    const parts = wish.split('/').map(fitting);
    let folder = '';
    for (const part of parts.slice(0, -1)) folder = `${this.#claimFolder(folder + part, origin)}/`;
    return this.#claimFile(folder + (parts.at(-1) ?? ''), origin);
  }

  #claimFolder(wish: string, origin: string): string {
    const name = marked(wish, origin, (name) => !isReserved(key(name)) && this.#taken.get(key(name)) !== 'file');
    this.#taken.set(key(name), 'folder');
    return name;
  }

  #claimFile(wish: string, origin: string): string {
    const fileOf = (name: string) => key(`${name}${RECORD_EXTENSION}`);
    const name = marked(wish, origin, (name) => !isReserved(fileOf(name)) && !this.#taken.has(fileOf(name)));
    this.#taken.set(fileOf(name), 'file');
    return name;
  }
}

function key(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function marked(wish: string, origin: string, isFree: (name: string) => boolean): string {
  let name = wish;
  for (let salt = 0; !isFree(name); salt += 1)
    name = `${wish}~${shortDigest(salt === 0 ? origin : `${origin} ${salt}`)}`;
  return name;
}

/** File systems allow 255 bytes of UTF-8; a mark and the extension must fit too. */
const MAX_BYTES = 230;

function fitting(part: string): string {
  if (Buffer.byteLength(part) <= MAX_BYTES) return part;
  let short = '';
  for (const character of part) {
    if (Buffer.byteLength(short + character) > MAX_BYTES) break;
    short += character;
  }
  return `${short}~${shortDigest(part)}`;
}
