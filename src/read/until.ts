/** Passes items on until one of the signals aborts, also while the next one is waited for. */
export async function* until<T>(items: AsyncIterable<T>, ...signals: AbortSignal[]): AsyncGenerator<T> {
  const aborted = Promise.race(signals.map(whenAborted));
  const iterator = items[Symbol.asyncIterator]();
  for (;;) {
    const next = await Promise.race([aborted, iterator.next()]);
    if (next === 'aborted' || next.done || signals.some((signal) => signal.aborted)) return;
    yield next.value;
  }
}

function whenAborted(signal: AbortSignal): Promise<'aborted'> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve('aborted');
    signal.addEventListener('abort', () => resolve('aborted'), { once: true });
  });
}
