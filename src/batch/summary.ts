/** What a run did, in numbers. */
import type { NewsRecord } from '../record.js';

/** Counts over all records of a run. */
export interface Summary {
  readonly documents: number;
  readonly sentences: number;
  readonly entities: number;
  readonly dates: number;
  readonly quotes: number;
  readonly warnings: number;
  /** Documents without a record. */
  readonly failed: number;
}

export const NOTHING_DONE: Summary = {
  documents: 0,
  sentences: 0,
  entities: 0,
  dates: 0,
  quotes: 0,
  warnings: 0,
  failed: 0,
};

export function withRecord(summary: Summary, record: NewsRecord): Summary {
  return {
    documents: summary.documents + 1,
    sentences: summary.sentences + record.sentences.length,
    entities: summary.entities + record.entities.length,
    dates: summary.dates + record.dates.length,
    quotes: summary.quotes + record.quotes.length,
    warnings: summary.warnings + record.warnings.length,
    failed: summary.failed,
  };
}

export function withFailure(summary: Summary): Summary {
  return { ...summary, failed: summary.failed + 1 };
}
