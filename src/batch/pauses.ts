/** Tells when nothing comes for a while. */

/**
 * Passes items on, and a null when the next one has not come in time, in milliseconds: one null a pause.
 *
 * @param isWanted asked before each wait whether somebody needs to know
 */
export async function* withPauses<Item>(
  items: AsyncIterable<Item>,
  milliseconds: number,
  isWanted: () => boolean,
): AsyncGenerator<Item | null> {
  const iterator = items[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = iterator.next();
      if (isWanted() && (await isSlow(next, milliseconds))) yield null;
      const { done, value } = await next;
      if (done) return;
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}

function isSlow(next: Promise<unknown>, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), milliseconds);
    const isThere = () => {
      clearTimeout(timer);
      resolve(false);
    };
    next.then(isThere, isThere);
  });
}
