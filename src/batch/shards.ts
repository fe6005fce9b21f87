/**
 * Cuts a run into shards, by its inputs alone: not by what becomes of them, nor by who does the work. The same inputs are always
 * cut in the same way, on one machine or on many.
 */

/** Bytes of documents after which a shard ends: its records, about ten times as many, are held in memory. */
const MAX_SHARD_BYTES = 4_000_000;

export class ShardCutter {
  readonly #maxDocuments: number;
  #documents = 0;
  #bytes = 0;

  /** @param maxDocuments maximum documents of a shard */
  constructor(maxDocuments: number) {
    this.#maxDocuments = maxDocuments;
  }

  /** Takes the next document; true when it begins another shard than the one before it. */
  add(bytes: number): boolean {
    const isFull = this.#documents >= this.#maxDocuments || this.#bytes + bytes > MAX_SHARD_BYTES;
    const begins = this.#documents > 0 && isFull;
    if (begins) this.#documents = this.#bytes = 0;
    this.#documents += 1;
    this.#bytes += bytes;
    return begins;
  }
}
