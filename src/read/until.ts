/**
 * Passes items on until one of the signals aborts, also while the next one is waited for. Leaves no listener after, and
 * holds nothing of the items that have passed.
 */
export async function* until<T>(items: AsyncIterable<T>, ...signals: AbortSignal[]): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  const isAborted = () => signals.some((signal) => signal.aborted);
  let stopWaiting = () => {};
  const abort = () => stopWaiting();
  for (const signal of signals) signal.addEventListener('abort', abort, { once: true });
  try {
    while (!isAborted()) {
      const next = await new Promise<IteratorResult<T> | null>((resolve, reject) => {
        stopWaiting = () => resolve(null);
        iterator.next().then(resolve, reject);
      });
      if (next === null || next.done || isAborted()) return;
      yield next.value;
    }
  } finally {
    for (const signal of signals) signal.removeEventListener('abort', abort);
  }
}
