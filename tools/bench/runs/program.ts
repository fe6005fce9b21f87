/** Runs the built program and tells what it took. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { ROOT } from '../corpus.js';

const MAIN = join(ROOT, 'dist/cli/main.js');

/** Makes the program say at its end what its process has used, all threads together. */
const METER = `data:text/javascript,${encodeURIComponent(`
  import { isMainThread } from 'node:worker_threads';
  import { writeSync } from 'node:fs';
  const say = () => writeSync(3, JSON.stringify({ ...process.cpuUsage(), maxRSS: process.resourceUsage().maxRSS }));
  if (isMainThread) process.on('exit', say);
`)}`;

const meterSchema = z.object({ user: z.number(), system: z.number(), maxRSS: z.number() });

export interface Usage {
  readonly status: number;
  /** On the wall. */
  readonly seconds: number;
  /** Of all threads. */
  readonly cpuSeconds: number;
  readonly peakMb: number;
}

/** @param watch is called with the process when it has been started */
export async function measured(
  cwd: string,
  parameters: readonly string[],
  watch: (child: ChildProcess) => void = () => {},
): Promise<Usage> {
  const since = performance.now();
  const child = spawn(process.execPath, ['--import', METER, MAIN, ...parameters], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  watch(child);
  const [said, usage, status] = await Promise.all([
    text(readableOf(child.stderr)),
    text(readableOf(child.stdio[3])),
    ended(child),
  ]);
  const seconds = (performance.now() - since) / 1000;
  if (status > 1) throw new Error(`wirecopy ${parameters.join(' ')} ended with ${status}: ${said}`);
  const { user, system, maxRSS } = meterSchema.parse(JSON.parse(usage));
  return { status, seconds, cpuSeconds: (user + system) / 1e6, peakMb: maxRSS / 1024 };
}

/** Starts the program in a process group of its own, which can be killed as a whole. */
export function started(cwd: string, parameters: readonly string[]): ChildProcess {
  return spawn(process.execPath, [MAIN, ...parameters], { cwd, detached: true, stdio: 'ignore' });
}

/** Its exit status; -1 when a signal ended it. */
export function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? -1));
  });
}

/** A folder that is gone afterwards. */
export async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readableOf(stream: unknown): NodeJS.ReadableStream {
  return z.custom<NodeJS.ReadableStream>((value) => value !== null && value !== undefined).parse(stream);
}
