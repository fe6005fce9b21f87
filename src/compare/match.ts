/** One-to-one matching by weight. */

export interface Candidate {
  readonly expected: number;
  readonly found: number;
  /** Candidates of the same two add up. */
  readonly weight: number;
}

/** Gives each expected item the found one with the greatest weight between them, the greatest weights first. */
export function matchBest(candidates: readonly Candidate[]): Map<number, number> {
  const sums = new Map<string, Candidate>();
  for (const { expected, found, weight } of candidates) {
    const key = `${expected}-${found}`;
    sums.set(key, { expected, found, weight: (sums.get(key)?.weight ?? 0) + weight });
  }
  const best = [...sums.values()].sort((a, b) => b.weight - a.weight || a.expected - b.expected || a.found - b.found);
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const { expected, found } of best) {
    if (matched.has(expected) || taken.has(found)) continue;
    matched.set(expected, found);
    taken.add(found);
  }
  return matched;
}
