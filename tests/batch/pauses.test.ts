import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withPauses } from '../../src/batch/pauses.js';

async function* slowly(steps: readonly (number | Error)[]): AsyncGenerator<number> {
  for (const step of steps) {
    if (step instanceof Error) throw step;
    await setTimeout(step);
    yield step;
  }
}

describe('withPauses', () => {
  it('gives one null a pause, while somebody needs to know', async () => {
    const passed: (number | null)[] = [];
    for await (const item of withPauses(slowly([0, 0, 90, 0, 150]), 30, () => passed.length < 5)) passed.push(item);
    expect(passed).toEqual([0, 0, null, 90, 0, 150]);
  });

  it('passes an error on, in its place, and ends what it reads when nobody wants more', async () => {
    const passed: (number | null)[] = [];
    const all = async () => {
      for await (const item of withPauses(slowly([1, new Error('no more')]), 1000, () => true)) passed.push(item);
    };
    await expect(all()).rejects.toThrow('no more');
    expect(passed).toEqual([1]);
    const items = slowly([0, 0]);
    for await (const _ of withPauses(items, 1000, () => true)) break;
    expect(await items.next()).toEqual({ done: true, value: undefined });
  });
});
