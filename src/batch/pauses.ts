/** Tells when nothing comes for a while. */
import { setTimeout } from 'node:timers/promises';

/** Passes items on, and a null whenever the next one has not come after so many milliseconds: one null a pause. */
export async function* withPauses<Item>(items: AsyncIterable<Item>, milliseconds: number): AsyncGenerator<Item | null> {
  const iterator = items[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = iterator.next();
      if (await isSlow(next, milliseconds)) yield null;
      const { done, value } = await next;
      if (done) return;
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}

async function isSlow(next: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const timer = new AbortController();
  const isOver = setTimeout(milliseconds, true, { signal: timer.signal }).catch(() => false);
  const isThere = next.then(
    () => false,
    () => false,
  );
  const slow = await Promise.race([isThere, isOver]);
  timer.abort();
  return slow;
}
