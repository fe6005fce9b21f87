/** What a run did, in numbers. */
import { QUALITY_CODES } from '../record.js';
import { type Counts, type FlagCounts, NO_COUNTS } from '../workers/index.js';
import type { Entry } from './ledger.js';

/** Counts over all documents of a run, those that an earlier run had done too. */
export interface Summary extends Counts {
  /** Documents with a record. */
  readonly documents: number;
  /** Documents that needed nothing done, with a record or failed before. */
  readonly unchanged: number;
  /** Documents without a record. */
  readonly failed: number;
  /** Documents whose inputs are gone; their records are kept until `--prune`. */
  readonly removed: number;
}

export const NOTHING_DONE: Summary = {
  documents: 0,
  ...NO_COUNTS,
  unchanged: 0,
  failed: 0,
  removed: 0,
};

/** Counts a document; `unchanged` is for the caller to say. */
export function withEntry(summary: Summary, { counts, failure, isRemoved }: Entry): Summary {
  if (failure !== null) return { ...summary, failed: summary.failed + 1 };
  if (isRemoved) return { ...summary, removed: summary.removed + 1 };
  return sumOf(summary, { ...NOTHING_DONE, ...counts, documents: 1 });
}

export function sumOf(one: Summary, other: Summary): Summary {
  return {
    documents: one.documents + other.documents,
    sentences: one.sentences + other.sentences,
    entities: one.entities + other.entities,
    dates: one.dates + other.dates,
    quotes: one.quotes + other.quotes,
    warnings: one.warnings + other.warnings,
    flags: sumOfFlags(one.flags, other.flags),
    unchanged: one.unchanged + other.unchanged,
    failed: one.failed + other.failed,
    removed: one.removed + other.removed,
  };
}

function sumOfFlags(one: FlagCounts, other: FlagCounts): FlagCounts {
  const sum = { ...one };
  for (const code of QUALITY_CODES) {
    const more = other[code];
    if (more !== undefined) sum[code] = (sum[code] ?? 0) + more;
  }
  return sum;
}
