/** Ctrl-C: the first one lets the document at hand be finished, the second one ends at once. */

/** What a shell expects of a program that SIGINT ended. */
export const INTERRUPTED = 130;

/** Aborts at the first interrupt. */
export function onInterrupt(): AbortSignal {
  const controller = new AbortController();
  process.on('SIGINT', () => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    controller.abort();
  });
  return controller.signal;
}
