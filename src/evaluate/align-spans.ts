/** Which span of the gold and which that was found are about the same. */
import type { Span } from '../document/index.js';

/** Each gold span with its partner, by their places in the lists: first those of the same extent, then by the largest overlap. */
export function alignSpans(gold: readonly Span[], found: readonly Span[]): [gold: number, found: number][] {
  const pairs: [number, number][] = [];
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  const join = (one: number, other: number): void => {
    pairs.push([one, other]);
    usedGold.add(one);
    usedFound.add(other);
  };
  const byExtent = new Map(found.map(({ start, end }, index) => [`${start}-${end}`, index]));
  for (const [index, { start, end }] of gold.entries()) {
    const same = byExtent.get(`${start}-${end}`);
    if (same !== undefined && !usedFound.has(same)) join(index, same);
  }
  const overlaps = gold.flatMap((one, index) =>
    usedGold.has(index)
      ? []
      : found.flatMap((other, at) => {
          const overlap = Math.min(one.end, other.end) - Math.max(one.start, other.start);
          return usedFound.has(at) || overlap <= 0 ? [] : [{ overlap, start: one.start, index, at }];
        }),
  );
  overlaps.sort((a, b) => b.overlap - a.overlap || a.start - b.start || a.index - b.index || a.at - b.at);
  for (const { index, at } of overlaps) if (!usedGold.has(index) && !usedFound.has(at)) join(index, at);
  return pairs;
}
