/** Pairs what two layers have at the same place. */
import { overlaps, type Span } from '../document/index.js';

export interface Paired<A, B> {
  readonly pairs: readonly (readonly [A, B])[];
  readonly missing: readonly A[];
  readonly unexpected: readonly B[];
}

/** Pairs equal spans first, then overlapping ones, from left to right; each item at most once. O(n log n). */
export function pairByPlace<A extends Span, B extends Span>(expected: readonly A[], found: readonly B[]): Paired<A, B> {
  const left = new Set(found);
  const byKey = new Map(found.map((item) => [keyOf(item), item]));
  const partners = new Map<A, B>();
  for (const item of expected) {
    const same = byKey.get(keyOf(item));
    if (same === undefined || !left.delete(same)) continue;
    partners.set(item, same);
  }
  const rest = [...left].sort(byStart);
  let next = 0;
  for (const item of expected.filter((candidate) => !partners.has(candidate)).sort(byStart)) {
    while (next < rest.length && (rest[next]?.end ?? 0) <= item.start) next += 1;
    const other = rest[next];
    if (other === undefined || !overlaps(item, other)) continue;
    partners.set(item, other);
    left.delete(other);
    next += 1;
  }
  return {
    pairs: [...partners],
    missing: expected.filter((item) => !partners.has(item)),
    unexpected: found.filter((item) => left.has(item)),
  };
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
