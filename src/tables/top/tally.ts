/** Counts by key, of what stands in documents that come one after the other: how often, and in how many documents. */
export interface Count {
  readonly key: string;
  readonly times: number;
  readonly documents: number;
}

interface Held {
  times: number;
  documents: number;
  /** The document that it was met in last. */
  last: number;
}

export class Tally implements Iterable<Count> {
  readonly #counts = new Map<string, Held>();

  /** @param document its number; those of one document come together */
  add(key: string, document: number): void {
    const count = this.#counts.get(key);
    if (count === undefined) {
      this.#counts.set(key, { times: 1, documents: 1, last: document });
      return;
    }
    count.times += 1;
    if (count.last !== document) count.documents += 1;
    count.last = document;
  }

  of(key: string): Count | null {
    const count = this.#counts.get(key);
    return count === undefined ? null : { key, times: count.times, documents: count.documents };
  }

  *[Symbol.iterator](): Iterator<Count> {
    for (const [key, { times, documents }] of this.#counts) yield { key, times, documents };
  }
}
