/** Copies of the tree in which mutants are tried, each with a process of its own. Nothing of them stays, whatever ends the program. */
import { type ChildProcess, fork } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Job, Verdict } from './trial.js';

const TRIAL = fileURLToPath(new URL('./trial.js', import.meta.url));
/** What mutants may change, or is run with paths of its own; all else is only linked. */
const COPIED = new Set(['src', 'tests', 'tools', 'package.json', 'vitest.config.ts', 'tsconfig.json']);
const LEFT_OUT = new Set(['.git', 'build', 'dist']);

const open = new Set<Copy>();
process.on('exit', () => {
  for (const copy of open) copy.remove();
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

/** A copy of the tree at `root`, for the tests of some folders. */
export class Copy {
  readonly #folder = realpathSync(mkdtempSync(join(tmpdir(), 'wirecopy-mutants-')));
  readonly #root: string;
  readonly #folders: readonly string[];
  #process: ChildProcess | null = null;

  constructor(root: string, folders: readonly string[]) {
    this.#root = root;
    this.#folders = folders;
    open.add(this);
    for (const name of readdirSync(root).filter((entry) => !LEFT_OUT.has(entry))) {
      if (!COPIED.has(name)) symlinkSync(realpathSync(join(root, name)), join(this.#folder, name));
    }
    this.#copyFiles();
  }

  /** @returns `held` when there was no answer in time */
  async verdictOn(job: Job, limitMs: number): Promise<Verdict | 'held'> {
    const child = this.#process ?? (await this.#start());
    child.send(job);
    const answer = await answerOf(child, limitMs);
    if (answer === 'noticed' || answer === 'survived' || answer === 'broken') return answer;
    this.#stop();
    this.#copyFiles();
    return 'held';
  }

  remove(): void {
    this.#stop();
    rmSync(this.#folder, { recursive: true, force: true });
    open.delete(this);
  }

  #copyFiles(): void {
    for (const name of COPIED) {
      rmSync(join(this.#folder, name), { recursive: true, force: true });
      cpSync(join(this.#root, name), join(this.#folder, name), { recursive: true });
    }
    mkdirSync(join(this.#folder, 'outputs'), { recursive: true });
  }

  async #start(): Promise<ChildProcess> {
    // In a group of its own, so that Ctrl-C reaches this process first, which then ends the other.
    const child = fork(TRIAL, [this.#folder, ...this.#folders], {
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#process = child;
    const first = await answerOf(child, START_LIMIT_MS);
    if (first !== 'ready') throw new Error('the tests could not be started');
    return child;
  }

  #stop(): void {
    this.#process?.kill('SIGKILL');
    this.#process = null;
  }
}

const START_LIMIT_MS = 60_000;

/** The next message of the child; null when it has ended or the time is over. */
function answerOf(child: ChildProcess, limitMs: number): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, limitMs, null);
    function end(answer: unknown): void {
      clearTimeout(timer);
      child.off('message', end);
      child.off('exit', fail);
      resolve(answer);
    }
    function fail(): void {
      end(null);
    }
    child.on('message', end);
    child.on('exit', fail);
  });
}
