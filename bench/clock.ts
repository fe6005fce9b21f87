/** Time, in milliseconds, on one core. */
import { performance } from 'node:perf_hooks';

export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The middle one of several runs, so that one that was disturbed does not count. */
export function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
