/** Runs the built program as a user would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

interface Surroundings {
  readonly cwd: string;
  /** On top of those of the tests. */
  readonly env: { readonly [variable: string]: string };
}

/** @param where the folder that the program runs in, with variables of the environment where it needs any */
export function start(where: string | Surroundings, ...parameters: readonly string[]): Started {
  const { cwd, env } = typeof where === 'string' ? { cwd: where, env: {} } : where;
  const child = spawn(process.execPath, [MAIN, ...parameters], { cwd, env: { ...process.env, ...env } });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => {
      // As a shell has it: a signal may come when the handlers are gone already.
      resolve({ status: code ?? 128 + (signal === null ? 0 : constants.signals[signal]), ...output });
    });
  });
  return { child, ended };
}

/** Runs to the end, with `input` on standard input. */
export function wirecopy(cwd: string, parameters: readonly string[], input: string | Uint8Array = ''): Promise<Ended> {
  const { child, ended } = start(cwd, ...parameters);
  child.stdin?.on('error', () => {}); // the program may end before it has read everything
  child.stdin?.end(input);
  return ended;
}

/** Resolves when the condition holds. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setTimeout(20);
}
