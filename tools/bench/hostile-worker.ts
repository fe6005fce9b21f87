/** Measures the texts that it is told to, one after the other: see `hostile.ts`. */
import { cpuSince } from './clock.js';
import { oneDocumentOf } from './corpus.js';
import { timeStages } from './stages.js';

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

/** The least time counts: short texts are run until they have taken long enough to be measured. */
export default function measure(text: string): Measured {
  let least: Measured = { cpu: Number.POSITIVE_INFINITY, stage: '' };
  for (let all = 0; all < LEAST; ) {
    const start = process.cpuUsage();
    const { stages } = timeStages([text]);
    const cpu = cpuSince(start);
    all += cpu;
    const [slowest] = Object.entries(stages).sort(([, a], [, b]) => b - a);
    if (cpu < least.cpu) least = { cpu, stage: slowest?.[0] ?? '' };
  }
  return least;
}
