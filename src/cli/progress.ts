/** How far a run is: a line that is rewritten on a terminal, else a log line every ten seconds. */
import type { Logger } from 'pino';
import type { Progress } from '../batch/index.js';

export interface ProgressDisplay {
  readonly show: (progress: Progress) => void;
  readonly end: () => void;
}

const NOTHING: ProgressDisplay = { show: () => {}, end: () => {} };

export async function showProgress(isQuiet: boolean, log: Logger): Promise<ProgressDisplay> {
  if (isQuiet || log.level === 'silent') return NOTHING;
  return process.stderr.isTTY ? onTerminal() : asLog(log);
}

async function onTerminal(): Promise<ProgressDisplay> {
  const { default: ora } = await import('ora');
  // Signals and input are the run's own.
  const spinner = ora({ text: 'starting', stream: process.stderr, discardStdin: false, hideCursor: false }).start();
  const since = performance.now();
  return {
    show: (progress) => {
      spinner.text = describe(progress, (performance.now() - since) / 1000);
    },
    end: () => {
      spinner.stop();
    },
  };
}

const LOG_SECONDS = 10;

function asLog(log: Logger): ProgressDisplay {
  const since = performance.now();
  let last: Progress | null = null;
  // Also where only warnings are logged: whoever watches wants to see that it goes on.
  const own = log.child({}, { level: 'info' });
  const timer = setInterval(() => {
    if (last !== null) own.info({ ...last }, describe(last, (performance.now() - since) / 1000));
  }, LOG_SECONDS * 1000).unref();
  return {
    show: (progress) => {
      last = progress;
    },
    end: () => clearInterval(timer),
  };
}

/** `1,204 done, 2 failed, 51 a second, 3 min left` */
export function describe({ done, failed, bytes, totalBytes }: Progress, seconds: number): string {
  const parts = [`${grouped(done)} done`];
  if (failed > 0) parts.push(`${grouped(failed)} failed`);
  if (seconds > 0) parts.push(`${grouped(Math.round((done + failed) / seconds))} a second`);
  if (totalBytes !== null && bytes > 0 && bytes <= totalBytes) {
    parts.push(`${duration(((totalBytes - bytes) / bytes) * seconds)} left`);
  }
  return parts.join(', ');
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${Math.round(seconds / 3600)} h`;
}
