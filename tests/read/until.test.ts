import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { until } from '../../src/read/index.js';

async function* numbers(): AsyncGenerator<number> {
  for (let number = 1; ; number += 1) yield number;
}

async function* nothingEver(): AsyncGenerator<number> {
  await new Promise(() => {});
  yield 1;
}

async function* failing(): AsyncGenerator<number> {
  yield 1;
  throw new Error('broken');
}

async function taken(items: AsyncIterable<number>, atEach: (item: number) => void = () => {}): Promise<number[]> {
  const found: number[] = [];
  for await (const item of items) {
    found.push(item);
    atEach(item);
  }
  return found;
}

describe('until', () => {
  it('passes items on up to the one at which a signal aborts', async () => {
    const controller = new AbortController();
    const items = until(numbers(), new AbortController().signal, controller.signal);
    expect(await taken(items, (item) => item === 3 && controller.abort())).toEqual([1, 2, 3]);
  });

  it('ends while it waits', async () => {
    const controller = new AbortController();
    setImmediate(() => controller.abort());
    expect(await taken(until(nothingEver(), controller.signal))).toEqual([]);
  });

  it('does not begin when the signal has aborted', async () => {
    expect(await taken(until(numbers(), AbortSignal.abort()))).toEqual([]);
  });

  it('passes errors on', async () => {
    await expect(taken(until(failing(), new AbortController().signal))).rejects.toThrow('broken');
  });

  it('leaves no listener behind', async () => {
    const { signal } = new AbortController();
    for await (const _ of until(numbers(), signal)) break;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
