/** `run.json`: what a run was told, what it did, and where its time went. Besides `.wirecopy/` the only file that holds times. */
import { type Config, configHash } from '../config.js';
import { MODELS, VERSION } from '../version.js';
import { STEPS, type StepTimes } from '../workers/index.js';
import type { Place } from './documents.js';
import type { StoredFailure } from './ledger.js';
import { LeftOutCounts } from './left-out.js';
import type { Summary } from './summary.js';

const SLOWEST = 10;

interface Timed extends Place {
  readonly bytes: number;
  readonly milliseconds: number;
}

export class RunReport {
  readonly #started = new Date();
  readonly #times: number[] = STEPS.map(() => 0);
  readonly #failures = new Map<string, number>();
  readonly leftOut = new LeftOutCounts();
  #slowest: Timed[] = [];
  #annotated = 0;
  #bytesRead = 0;

  /** A document that was annotated in this run. */
  addWork(place: Place, bytes: number, times: StepTimes): void {
    this.#annotated += 1;
    this.#bytesRead += bytes;
    let milliseconds = 0;
    for (const [index, time] of times.entries()) {
      this.#times[index] = (this.#times[index] ?? 0) + time;
      milliseconds += time;
    }
    const last = this.#slowest.at(-1);
    if (this.#slowest.length === SLOWEST && last !== undefined && last.milliseconds >= milliseconds) return;
    this.#slowest = [...this.#slowest, { ...place, bytes, milliseconds: Math.round(milliseconds) }]
      .sort((a, b) => b.milliseconds - a.milliseconds)
      .slice(0, SLOWEST);
  }

  addFailure({ code }: StoredFailure): void {
    this.#failures.set(code, (this.#failures.get(code) ?? 0) + 1);
  }

  /** @param command what the run was asked for, as it stands in the report */
  toJson(command: object, config: Config, summary: Summary, isInterrupted: boolean): string {
    const ended = new Date();
    const report = {
      wirecopy: VERSION,
      node: process.version,
      models: MODELS,
      started: this.#started.toISOString(),
      ended: ended.toISOString(),
      seconds: (ended.getTime() - this.#started.getTime()) / 1000,
      interrupted: isInterrupted,
      command,
      configHash: configHash(config),
      config,
      counts: { ...summary, annotated: this.#annotated },
      bytes: this.#bytesRead,
      failures: Object.fromEntries([...this.#failures].sort(([a], [b]) => (a < b ? -1 : 1))),
      leftOut: Object.fromEntries(this.leftOut.all()),
      milliseconds: Object.fromEntries(STEPS.map((step, index) => [step, Math.round(this.#times[index] ?? 0)])),
      slowest: this.#slowest,
    };
    return `${JSON.stringify(report, null, 2)}\n`;
  }
}
