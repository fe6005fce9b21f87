/** What a run did, in numbers. */
import type { Entry } from './ledger.js';

/** Counts over all documents of a run, those that an earlier run had done too. */
export interface Summary {
  /** Documents with a record. */
  readonly documents: number;
  readonly sentences: number;
  readonly entities: number;
  readonly dates: number;
  readonly quotes: number;
  readonly warnings: number;
  /** Documents that needed nothing done, with a record or failed before. */
  readonly unchanged: number;
  /** Documents without a record. */
  readonly failed: number;
  /** Documents whose inputs are no more; their records are kept until `--prune`. */
  readonly removed: number;
}

export const NOTHING_DONE: Summary = {
  documents: 0,
  sentences: 0,
  entities: 0,
  dates: 0,
  quotes: 0,
  warnings: 0,
  unchanged: 0,
  failed: 0,
  removed: 0,
};

export function withEntry(summary: Summary, { counts, failure, isRemoved }: Entry, isUnchanged: boolean): Summary {
  if (isRemoved) return { ...summary, removed: summary.removed + 1 };
  const unchanged = summary.unchanged + (isUnchanged ? 1 : 0);
  if (failure !== null) return { ...summary, unchanged, failed: summary.failed + 1 };
  return {
    documents: summary.documents + 1,
    sentences: summary.sentences + counts.sentences,
    entities: summary.entities + counts.entities,
    dates: summary.dates + counts.dates,
    quotes: summary.quotes + counts.quotes,
    warnings: summary.warnings + counts.warnings,
    unchanged,
    failed: summary.failed,
    removed: summary.removed,
  };
}
