/**
 * Cuts a run into units of work, by the inputs alone: not by what becomes of them, nor by who does it. The same inputs are
 * always cut in the same way, on one machine or on many.
 */
import type { Arrival } from './documents.js';
import type { Entry } from './ledger.js';

export interface Shard {
  /** From 0. */
  readonly index: number;
  readonly items: readonly Item[];
  /** Whether there is no other. */
  readonly isOnly: boolean;
}

/** A document of an input; or one of an earlier run, whose input is no more and whose record is kept. */
export type Item =
  | { readonly arrival: Arrival; readonly kept?: never }
  | { readonly kept: Entry; readonly arrival?: never };

/** Bytes of documents after which a shard ends: its records, about ten times as many, are held in memory. */
const MAX_SHARD_BYTES = 4_000_000;

/** @param maxDocuments after so many documents a shard ends */
export async function* shardsOf(items: AsyncIterable<Item>, maxDocuments: number): AsyncGenerator<Shard> {
  let index = 0;
  let full: Item[] = [];
  let bytes = 0;
  for await (const item of items) {
    const size = item.kept?.bytes ?? item.arrival.document?.source.bytes ?? 0;
    if (full.length > 0 && (full.length >= maxDocuments || bytes + size > MAX_SHARD_BYTES)) {
      yield { index, items: full, isOnly: false };
      index += 1;
      full = [];
      bytes = 0;
    }
    full.push(item);
    bytes += size;
  }
  if (full.length > 0 || index === 0) yield { index, items: full, isOnly: index === 0 };
}
