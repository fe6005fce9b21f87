/** What was found between two profiles. */
import type { Counts } from './profile.js';
import type { Reason } from './weights.js';

/** What two names are to each other: the least sum depends on it. */
export type Relation = 'same' | 'other' | 'surname-only';

export interface Comparison {
  readonly relation: Relation;
  readonly reasons: readonly Reason[];
}

export function commonOf(one: Counts, other: Counts): string[] {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return [...few.keys()].filter((item) => many.has(item));
}

export function firstOf(counts: Counts): string | null {
  for (const item of counts.keys()) return item;
  return null;
}
