/**
 * The keys of documents. A record's id is the SHA-256 of its bytes, or what its source calls it, so that the same bytes in two places
 * have one id, and so may rows of two files. The later one gets a mark that is made of its place and its bytes, `ID~5d41402a`.
 *
 * Memory: 21 to 27 bytes a document, since a few digits of digests stand for its id, its place and its content.
 */
import { createHash } from 'node:crypto';
import type { NewsRecord } from '../../record.js';
import { hashText } from '../../resources/hash.js';
import { DigestTable } from './digest-table.js';

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

export class DocumentKeys {
  readonly #documents = new DigestTable();
  /** By id and place the content of documents that have a mark. */
  readonly #marked = new Map<string, number>();

  /** The key of the next record. */
  add({ id, source }: NewsRecord): KeyFound {
    const digest = HEX_DIGEST.test(id) ? id : digestOf(id);
    const written = placeOf(source);
    const place = hashText(written) >>> 0;
    const content = wordOf(source.sha256, 0);
    const first = this.#documents.add({ low: wordOf(digest, 0), high: wordOf(digest, 8), place, content });
    if (first === null) return { key: id, isMarked: false, repeated: null };
    const marked = `${id}\n${place}`;
    const earlier = this.#documents.at(first);
    const before = earlier.place === place ? earlier.content : this.#marked.get(marked);
    this.#marked.set(marked, content);
    const key = markedKey({ id, source });
    const repeated = before === undefined ? null : { first, isSameContent: before === content };
    return { key, isMarked: true, repeated };
  }
}

/** The key of a document that another one with the same id came before. */
export function markedKey({ id, source }: Pick<NewsRecord, 'id' | 'source'>): string {
  return `${id}~${digestOf(`${placeOf(source)}\n${source.sha256}`).slice(0, 8)}`;
}

function placeOf({ path, part }: NewsRecord['source']): string {
  return `${path ?? ''}\n${part?.index ?? ''}`;
}

const HEX_DIGEST = /^[0-9a-f]{64}$/;

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Eight digits as a number. */
function wordOf(digest: string, at: number): number {
  return Number.parseInt(digest.slice(at, at + 8), 16);
}
