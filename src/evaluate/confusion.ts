/** Which type was taken for which. */
import type { TypePair } from './analysis/analysis.js';

export interface Confusion {
  /** Null for what the gold does not have. */
  readonly gold: string | null;
  /** Null for what was missed. */
  readonly found: string | null;
  readonly count: number;
}

/** By type, those of one side alone last. */
export function confusionOf(pairs: readonly TypePair[]): Confusion[] {
  const counts = new Map<string, Confusion>();
  for (const [gold, found] of pairs) {
    const key = JSON.stringify([gold, found]);
    counts.set(key, { gold, found, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => compare(a.gold, b.gold) || compare(a.found, b.found));
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
