/** What a format, a file beside the text, an address or a path says of a document: facts, each with where it was said. */
import type { GivenDate } from '../document/index.js';
import type { RowField } from './field-names.js';

export type FactField = Exclude<RowField, 'text' | 'html' | 'id'>;

/**
 * One thing that is said of a document. Of authors and keywords there may be several; of all else the first counts that can be read, facts in the order
 * of {@link TRUST}.
 */
export interface Fact {
  readonly field: FactField;
  /** Dates in any form that {@link readDate} reads; numbers are seconds or milliseconds since 1970. */
  readonly value: string | number;
  /** For `metadata.sources`: `field headline`, `json-ld`, `file name`. */
  readonly from: string;
  readonly kind: FactKind;
}

/** Where a fact was said, most trusted first. The caller's own fields and a file beside the text are `metadata`. */
export const TRUST = [
  'metadata',
  'markup',
  'header',
  'url',
  'filename',
] as const satisfies readonly GivenDate['basis'][];
export type FactKind = (typeof TRUST)[number];

/** Most trusted first; those of one kind in their order. */
export function byTrust(facts: readonly Fact[]): readonly Fact[] {
  return facts.toSorted((a, b) => TRUST.indexOf(a.kind) - TRUST.indexOf(b.kind));
}
