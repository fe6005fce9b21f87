/** Names for records, so that no two documents of a run ever get the same one. */
import { createHash } from 'node:crypto';

export class Names {
  /** In lower case: some file systems do not tell `Cup.json` from `cup.json`. */
  readonly #taken = new Set<string>();

  /**
   * The name wished for, or, when an earlier document has it, the name with a mark made of what tells the two apart:
   * `cup` and `cup~5d41402a`.
   *
   * @param origin path and line of the document
   */
  claim(wish: string, origin: string): string {
    let name = wish;
    for (let salt = 0; this.#taken.has(name.toLowerCase()); salt += 1) {
      name = `${wish}~${digest(salt === 0 ? origin : `${origin} ${salt}`)}`;
    }
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

/** A row's id as the name of a file; what no file system likes becomes `_`, and then the id's digest tells ids apart. */
export function fileNameOf(id: string): string {
  const name = id
    .replace(/[^\p{L}\p{N}._-]/gu, '_')
    .replace(/^\./, '_')
    .slice(0, LONGEST_NAME);
  return name === id ? name : `${name}~${digest(id)}`;
}

const LONGEST_NAME = 60;

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
