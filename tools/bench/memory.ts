/** What a process holds, once what it does not need any more is gone. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export const MEGABYTE = 1 << 20;

/** In bytes. */
export function held(): number {
  collect();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + Math.max(external, arrayBuffers);
}

/** Lets the collector run, which Node offers under a flag only. */
function collect(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
