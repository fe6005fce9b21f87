/** Measures the texts that it is told to, one after the other: see `hostile.ts`. */
import { parentPort } from 'node:worker_threads';
import { oneDocumentOf } from './corpus.js';
import { timeStages } from './stages.js';

/** What a thread is asked to take through all stages. */
export interface Job {
  readonly text: string;
  /** The least time counts of so many runs; short ones are run until they have taken long enough to be measured. */
  readonly runs: number;
}

export interface Measured {
  /** Milliseconds of processor time, of the engine's compiler and collector too. */
  readonly cpu: number;
  /** The stage that took longest. */
  readonly stage: string;
}

/** Milliseconds that all runs of a text take together at least. */
const LEAST = 60;
const WARM = 300_000;
const WARM_RUNS = 3;

for (let run = 0; run < WARM_RUNS; run += 1) timeStages([oneDocumentOf(WARM)]);
parentPort?.on('message', (job: Job) => parentPort?.postMessage(measure(job)));
parentPort?.postMessage('ready');

function measure({ text, runs }: Job): Measured {
  let least: Measured = { cpu: Number.POSITIVE_INFINITY, stage: '' };
  let all = 0;
  for (let run = 0; run < runs || all < LEAST; run += 1) {
    const start = process.cpuUsage();
    const { stages } = timeStages([text]);
    const { user, system } = process.cpuUsage(start);
    const cpu = (user + system) / 1000;
    all += cpu;
    const [slowest] = Object.entries(stages).sort(([, a], [, b]) => b - a);
    if (cpu < least.cpu) least = { cpu, stage: slowest?.[0] ?? '' };
  }
  return least;
}
