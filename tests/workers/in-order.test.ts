import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/workers/in-order.js';

interface Item {
  readonly number: number;
  readonly weight: number;
  /** Of the event loop, until its work is done. */
  readonly turns: number;
}

const items = fc
  .array(fc.record({ weight: fc.integer({ min: 0, max: 5 }), turns: fc.nat(4) }), { maxLength: 30 })
  .map((each) => each.map((item, number) => ({ ...item, number })));

async function* streamOf<Each>(each: readonly Each[]): AsyncGenerator<Each> {
  for (const item of each) {
    await setTimeout(0);
    yield item;
  }
}

describe('inOrder', () => {
  it('gives all results in the order of the items, and never has more under way than there is room for', async () => {
    const room = fc.record({ items: fc.integer({ min: 1, max: 5 }), weight: fc.integer({ min: 1, max: 9 }) });
    await fc.assert(
      fc.asyncProperty(items, room, fc.nat(2), async (given, limits, pace) => {
        const open = new Map<number, number>();
        let isOver = false;
        const work = async ({ number, weight, turns }: Item) => {
          open.set(number, weight);
          const before = [...open.values()].reduce((sum, each) => sum + each, 0) - weight;
          // One more has been taken and is with the caller.
          if (open.size > limits.items + 1 || (open.size > 2 && before >= limits.weight + 5)) isOver = true;
          for (let turn = 0; turn < turns; turn += 1) await setTimeout(0);
          return number;
        };
        const results: number[] = [];
        for await (const number of inOrder(streamOf(given), work, ({ weight }) => weight, limits)) {
          for (let turn = 0; turn < pace; turn += 1) await setTimeout(0);
          open.delete(number);
          results.push(number);
        }
        expect(results).toEqual(given.map(({ number }) => number));
        expect(isOver).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['items', 'work'])('throws what %s throws in its place, after the results before it', async (from) => {
    async function* failing(): AsyncGenerator<number> {
      yield* [1, 2, 3];
      if (from === 'items') throw new Error('broken');
      yield* [4, 5];
    }
    const work = async (number: number) => {
      await setTimeout(number === 1 ? 20 : 0);
      if (number === 4) throw new Error('broken');
      return number;
    };
    const results: number[] = [];
    const all = async () => {
      for await (const number of inOrder(failing(), work, () => 1, { items: 10, weight: 10 })) results.push(number);
    };
    await expect(all()).rejects.toThrow('broken');
    expect(results).toEqual([1, 2, 3]);
  });

  it('asks for no more when nobody takes any, and ends what it reads', async () => {
    let asked = 0;
    let isEnded = false;
    async function* endless(): AsyncGenerator<number> {
      try {
        for (;;) {
          asked += 1;
          yield asked;
        }
      } finally {
        isEnded = true;
      }
    }
    for await (const number of inOrder(
      endless(),
      async (each) => each,
      () => 1,
      { items: 3, weight: 100 },
    )) {
      await setTimeout(20);
      expect(asked).toBeLessThanOrEqual(5);
      if (number === 2) break;
    }
    expect(isEnded).toBe(true);
  });
});
