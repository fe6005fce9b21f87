/**
 * The keys of documents. A record's id is the SHA-256 of its bytes, or what its source calls it, so that the same bytes in two places
 * have one id, and so may rows of two files. The later one gets a mark that is made of its place and its bytes, `ID~5d41402a`.
 *
 * Memory: 40 to 80 bytes a document, at most 80 MB a million: of each there are a few digits of digests.
 */
import { createHash } from 'node:crypto';
import type { NewsRecord } from '../../record.js';
import { hashText } from '../../resources/hash.js';

/** A record of the place of an earlier one is no second document: somebody has given it twice, or in two versions. */
export interface Repeated {
  /** The number of the earlier record of its id, from 0. */
  readonly first: number;
  readonly isSameContent: boolean;
}

export interface KeyFound {
  readonly key: string;
  readonly isMarked: boolean;
  readonly repeated: Repeated | null;
}

/** Two words of the digest of the id, one of its place, one of its content, and its number. */
const WORDS = 5;

export class DocumentKeys {
  #slots = new Uint32Array(1024 * WORDS);
  #count = 0;
  #number = 0;
  /** By id and place the content of documents that have a mark. */
  readonly #marked = new Map<string, number>();

  /** The key of the next record. */
  add({ id, source }: NewsRecord): KeyFound {
    const number = this.#number;
    this.#number += 1;
    if (this.#count * 2 * WORDS >= this.#slots.length) this.#grow();
    const digest = HEX_DIGEST.test(id) ? id : digestOf(id);
    const written = `${source.path ?? ''}\n${source.part?.index ?? ''}`;
    const place = hashText(written) >>> 0;
    // Zero is an empty place.
    const words = [wordOf(digest, 0), (wordOf(digest, 8) | 1) >>> 0, place, wordOf(source.sha256, 0), number];
    const at = this.#find(words);
    if (this.#slots[at + 1] === 0) {
      this.#slots.set(words, at);
      this.#count += 1;
      return { key: id, isMarked: false, repeated: null };
    }
    const marked = `${id}\n${place}`;
    const content = words[3] ?? 0;
    const before = this.#slots[at + 2] === place ? this.#slots[at + 3] : this.#marked.get(marked);
    this.#marked.set(marked, content);
    const key = `${id}~${digestOf(`${written}\n${source.sha256}`).slice(0, 8)}`;
    const first = this.#slots[at + 4] ?? 0;
    const repeated = before === undefined ? null : { first, isSameContent: before === content };
    return { key, isMarked: true, repeated };
  }

  /** Where the id stands, or where it is to stand. */
  #find(words: readonly number[]): number {
    const places = this.#slots.length / WORDS;
    const [low = 0, high = 0] = words;
    for (let index = low % places; ; index = (index + 1) % places) {
      const at = index * WORDS;
      const isEmpty = this.#slots[at + 1] === 0;
      if (isEmpty || (this.#slots[at] === low && this.#slots[at + 1] === high)) return at;
    }
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(before.length * 2);
    for (let at = 0; at < before.length; at += WORDS) {
      if (before[at + 1] === 0) continue;
      const words = Array.from(before.subarray(at, at + WORDS));
      this.#slots.set(words, this.#find(words));
    }
  }
}

const HEX_DIGEST = /^[0-9a-f]{64}$/;

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Eight digits as a number. */
function wordOf(digest: string, at: number): number {
  return Number.parseInt(digest.slice(at, at + 8), 16);
}
