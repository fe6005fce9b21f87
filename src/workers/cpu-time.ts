/**
 * How much CPU time a thread has used, as another thread sees it.
 *
 * Linux tells it for every thread in `/proc` (proc_pid_stat(5), fields 14 and 15, in hundredths of a second). Elsewhere the
 * clock on the wall stands in: a document then also pays for the time in which its thread had no processor.
 */
import { readFileSync, readlinkSync } from 'node:fs';

/** The number by which {@link threadCpuSeconds} knows the thread that calls this; 0 where there is none. */
export function currentThreadNumber(): number {
  try {
    const [, thread] = /\/task\/(\d+)$/.exec(readlinkSync('/proc/thread-self')) ?? [];
    return Number(thread ?? 0);
  } catch {
    return 0;
  }
}

/** Seconds, from any beginning: only differences mean something. */
export function threadCpuSeconds(thread: number): number {
  return (thread > 0 ? ticksOf(thread) : null) ?? performance.now() / 1000;
}

const TICKS_PER_SECOND = 100;

function ticksOf(thread: number): number | null {
  try {
    const stat = readFileSync(`/proc/self/task/${thread}/stat`, 'latin1');
    // The second field, the name in brackets, may hold spaces and brackets: "7 (node (x)) R …".
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return Number.isNaN(ticks) ? null : ticks / TICKS_PER_SECOND;
  } catch {
    return null;
  }
}
