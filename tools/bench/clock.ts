/** Time, in milliseconds. */
import { performance } from 'node:perf_hooks';

/** On the wall. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Of the processor, all threads together: other programs take none of it, V8's compiler and collector do. */
export function cpuTimed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return cpuSince(start);
}

/** @param start what `process.cpuUsage()` said then */
export function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The middle one of several figures, so that one that was disturbed does not count. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
