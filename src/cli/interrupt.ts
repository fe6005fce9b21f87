/** Ctrl-C and SIGTERM: the first one lets what is under way be finished, the second one ends at once. */

/** What a shell expects of a program that the signal ended. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;
type InterruptSignal = keyof typeof EXIT_CODES;

export interface Interrupt {
  /** Aborts at the first signal. */
  readonly signal: AbortSignal;
  /** Of the first signal; null while there is none. */
  readonly exitCode: () => number | null;
}

export function onInterrupt(): Interrupt {
  const controller = new AbortController();
  let exitCode: number | null = null;
  const take = (name: InterruptSignal) => {
    if (exitCode !== null) process.exit(EXIT_CODES[name]);
    exitCode = EXIT_CODES[name];
    controller.abort();
  };
  process.on('SIGINT', () => take('SIGINT'));
  process.on('SIGTERM', () => take('SIGTERM'));
  return { signal: controller.signal, exitCode: () => exitCode };
}
