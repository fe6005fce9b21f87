/** How far a run is: a line that is rewritten on a terminal, else a log line every ten seconds. */
import type { Logger } from 'pino';
import type { Progress } from '../batch/index.js';
import { type Grown, Pace } from './pace.js';

export interface ProgressDisplay {
  readonly show: (progress: Progress) => void;
  readonly end: () => void;
}

export interface ProgressOptions {
  readonly isQuiet: boolean;
  readonly log: Logger;
  /** Aborts when the run has been asked to stop. */
  readonly interrupted: AbortSignal;
  /** Between two log lines. */
  readonly seconds?: number;
}

const NOTHING: ProgressDisplay = { show: () => {}, end: () => {} };

export async function showProgress(options: ProgressOptions): Promise<ProgressDisplay> {
  const { isQuiet, log, interrupted, seconds = 10 } = options;
  if (isQuiet || log.level === 'silent') return NOTHING;
  // Where every document has a log line, a line below them that is always rewritten only flickers. A terminal that says that it
  // has no columns (`script` without one of its own) would hold ora for ever.
  const canRewrite = process.stderr.isTTY && process.stderr.columns > 0 && !log.isLevelEnabled('info');
  const line = canRewrite ? await onTerminal(interrupted) : null;
  return line ?? asLog(log, seconds);
}

/** Null for a terminal that cannot rewrite a line (`TERM=dumb`). */
async function onTerminal(interrupted: AbortSignal): Promise<ProgressDisplay | null> {
  const { default: ora } = await import('ora');
  // Signals and input are the run's own.
  const spinner = ora({ text: 'starting', stream: process.stderr, discardStdin: false, hideCursor: false });
  if (!spinner.isEnabled) return null;
  spinner.start();
  const pace = new PaceOfRun();
  let told = 'starting';
  const render = () => {
    spinner.text = interrupted.aborted ? `${told}, stopping (at once: Ctrl-C again)` : told;
  };
  const end = () => {
    interrupted.removeEventListener('abort', render);
    process.off('exit', end);
    spinner.stop();
  };
  interrupted.addEventListener('abort', render);
  process.once('exit', end); // a second Ctrl-C ends the process wherever it is
  return {
    show: (progress) => {
      told = describe(progress, pace.after(progress));
      render();
    },
    end,
  };
}

function asLog(log: Logger, seconds: number): ProgressDisplay {
  const pace = new PaceOfRun();
  let last: Progress | null = null;
  // Also where only warnings are logged: whoever watches wants to see that it goes on.
  const own = log.child({}, { level: 'info' });
  const timer = setInterval(() => {
    if (last !== null) own.info({ ...last }, describe(last, pace.after(last)));
  }, seconds * 1000).unref();
  return {
    show: (progress) => {
      if (last === null) pace.after(progress);
      last = progress;
    },
    end: () => clearInterval(timer),
  };
}

/** How many records have been read: a log line every ten seconds. */
export function showRecords(log: Logger, isQuiet: boolean): { show: (records: number) => void; end: () => void } {
  if (isQuiet || log.level === 'silent') return { show: () => {}, end: () => {} };
  const own = log.child({}, { level: 'info' });
  let read = 0;
  const timer = setInterval(() => own.info({ records: read }, `${grouped(read)} records read`), 10_000).unref();
  return {
    show: (records) => {
      read = records;
    },
    end: () => clearInterval(timer),
  };
}

class PaceOfRun {
  readonly #pace = new Pace();
  readonly #since = performance.now();

  after({ done, failed, bytes }: Progress): Grown | null {
    return this.#pace.add({ documents: done + failed, bytes }, (performance.now() - this.#since) / 1000);
  }
}

/** `1,204 done, 2 failed, 51 a second, 3 min left` */
export function describe({ done, failed, bytes, totalBytes }: Progress, pace: Grown | null): string {
  const parts = [`${grouped(done)} done`];
  if (failed > 0) parts.push(`${grouped(failed)} failed`);
  if (pace !== null && pace.documents > 0) parts.push(rate(pace.documents));
  if (pace !== null && pace.bytes > 0 && totalBytes !== null && bytes < totalBytes) {
    parts.push(`${duration((totalBytes - bytes) / pace.bytes)} left`);
  }
  return parts.join(', ');
}

function rate(perSecond: number): string {
  if (perSecond >= 10) return `${grouped(Math.round(perSecond))} a second`;
  return perSecond >= 1 ? `${perSecond.toFixed(1)} a second` : `${Math.ceil(perSecond * 60)} a minute`;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${Math.round(seconds / 3600)} h`;
}
