/** The dates stage: temporal expressions with TIMEX3 values, counted from the publication date where they need one. */
import type { RawDocument, Segmentation, Syntax } from '../document.js';
import type { DateExpression, Published, Warning } from '../record.js';

export interface DatesInput {
  readonly segmentation: Segmentation;
  readonly syntax: Syntax;
  /** The publication date that the caller gave. */
  readonly published: RawDocument['published'];
}

export function findDates(_input: DatesInput): {
  published: Published | null;
  dates: readonly DateExpression[];
  warnings: readonly Warning[];
} {
  return { published: null, dates: [], warnings: [] };
}
