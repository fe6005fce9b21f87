import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ShardCutter } from '../../src/batch/shards.js';

/** Sizes of documents, by shard. */
function cut(sizes: readonly number[], maxDocuments: number): number[][] {
  const cutter = new ShardCutter(maxDocuments);
  const shards: number[][] = [[]];
  for (const size of sizes) {
    if (cutter.add(size)) shards.push([]);
    shards.at(-1)?.push(size);
  }
  return shards;
}

describe('ShardCutter', () => {
  it('loses none, makes no empty shard and none too large, and cuts the same way when more follows', () => {
    const sizes = fc.array(fc.oneof(fc.nat(50), fc.nat(9_000_000)), { minLength: 1 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 9 }), fc.nat(), (documents, maxDocuments, at) => {
        const shards = cut(documents, maxDocuments);
        expect(shards.flat()).toEqual(documents);
        for (const shard of shards) {
          expect(shard.length).toBeGreaterThan(0);
          expect(shard.length).toBeLessThanOrEqual(maxDocuments);
          const bytes = shard.reduce((sum, size) => sum + size, 0);
          expect(shard.length === 1 || bytes <= 4_000_000).toBe(true);
        }
        const fewer = cut(documents.slice(0, 1 + (at % documents.length)), maxDocuments);
        expect(shards.slice(0, fewer.length - 1)).toEqual(fewer.slice(0, -1));
      }),
    );
  });
});
