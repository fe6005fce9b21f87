/**
 * Another run, against which a report compares. Its records are held in memory, compressed, until the record of the same document comes: of the same id, else of the same path.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { factsOf } from '../compare/index.js';
import { type NewsRecord, recordSchema } from '../record.js';
import type { ReadRecord } from '../tables/index.js';
import type { Comparison, Difference } from './contract.js';
import { differencesOf } from './differences.js';
import { documentFacts } from './document-facts.js';

interface Held {
  readonly key: string;
  readonly place: string | null;
  readonly bytes: Uint8Array;
}

export class OtherRun {
  readonly #names: { readonly before: string; readonly after: string };
  readonly #byKey = new Map<string, Held>();
  readonly #byPlace = new Map<string, Held>();
  /** Records of this run that no record of the other one has the id of. */
  readonly #waiting: { readonly held: Held; readonly document: number }[] = [];
  readonly #differences: Difference[] = [];
  #documents = 0;

  /** @param names what the other run is called, and what this one is */
  constructor(names: { readonly before: string; readonly after: string }) {
    this.#names = names;
  }

  /** A record of the other run, before all of this one. */
  addOther(read: Pick<ReadRecord, 'record' | 'key'>): void {
    const held = heldOf(read);
    this.#byKey.set(held.key, held);
    if (held.place !== null) this.#byPlace.set(held.place, held);
  }

  /** A record of this run, in the order of its documents. */
  add(read: Pick<ReadRecord, 'record' | 'key'>): void {
    const document = this.#documents;
    this.#documents += 1;
    const other = this.#byKey.get(read.key);
    if (other === undefined) this.#waiting.push({ held: heldOf(read), document });
    else this.#compare(other, read.record, document);
  }

  finish(): Comparison {
    const isPair = this.#isPair();
    for (const { held, document } of this.#waiting) {
      const other = this.#of(held, isPair);
      const record = recordOf(held);
      if (other === undefined) this.#differences.push(wholeDocument(record, held.key, document));
      else this.#compare(other, record, document);
    }
    for (const held of this.#byKey.values()) this.#differences.push(wholeDocument(recordOf(held), held.key, NONE));
    // Sorting is stable: the order within a document stays, and those that have gone come last.
    const orderOf = ({ document }: Difference) => (document === NONE ? this.#documents : document);
    return {
      what: isPair ? 'versions' : 'runs',
      ...this.#names,
      differences: this.#differences.sort((a, b) => orderOf(a) - orderOf(b)),
      measures: [],
      reliability: [],
    };
  }

  /** Whether both runs have one document each, of other ids: two versions of it. */
  #isPair(): boolean {
    return this.#documents === 1 && this.#waiting.length === 1 && this.#byKey.size === 1;
  }

  #of({ place }: Held, isPair: boolean): Held | undefined {
    if (isPair) return [...this.#byKey.values()][0];
    const other = place === null ? undefined : this.#byPlace.get(place);
    return other !== undefined && this.#byKey.get(other.key) === other ? other : undefined;
  }

  #compare(other: Held, record: NewsRecord, document: number): void {
    this.#byKey.delete(other.key);
    const before = recordOf(other);
    this.#differences.push(...differencesOf(factsOf(before), factsOf(record), document));
  }
}

const NONE = -1;

function wholeDocument(record: NewsRecord, key: string, document: number): Difference {
  const { title } = documentFacts(record, key);
  const isNew = document !== NONE;
  return {
    document,
    kind: isNew ? 'new' : 'gone',
    layer: 'document',
    about: title,
    start: null,
    end: null,
    before: isNew ? null : title,
    after: isNew ? title : null,
    around: ['', ''],
    reason: null,
    pointer: null,
  };
}

/** Fast rather than small: all of it is read again at most once. */
const LEVEL = 1;

function heldOf({ record, key }: Pick<ReadRecord, 'record' | 'key'>): Held {
  const { path, part } = record.source;
  const place = path === null ? null : `${path}\n${part?.index ?? ''}`;
  return { key, place, bytes: gzipSync(JSON.stringify(record), { level: LEVEL }) };
}

function recordOf({ bytes }: Held): NewsRecord {
  return recordSchema.parse(JSON.parse(gunzipSync(bytes).toString('utf8')));
}
