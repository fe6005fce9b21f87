/** Ctrl-C while records come on standard input: once, whoever sends them need not end; twice, at once. Nothing is left in either case. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { annotate } from '../../src/index.js';
import { folderWith } from './folders.js';
import { start, until } from './wirecopy.js';

const LINE = `${JSON.stringify(annotate('“We wait,” said Ana Ruiz.', { id: 'a' }))}\n`;

/** Whether a command keeps what comes on standard input in the folder: in a file of a folder of its own. */
function isKeptIn(folder: string): boolean {
  return readdirSync(folder, { recursive: true }).some((path) => /^\.?(?:wirecopy-top|tables)-.*\//.test(String(path)));
}

async function interrupted(
  folder: string,
  kept: string,
  parameters: readonly string[],
  signals: readonly NodeJS.Signals[],
) {
  const { child, ended } = start({ cwd: folder, env: { TMPDIR: join(folder, 'tmp') } }, ...parameters);
  child.stdin?.write(LINE);
  child.stdin?.on('error', () => {});
  await until(() => isKeptIn(join(folder, kept)));
  for (const signal of signals) child.kill(signal);
  const { status, stdout } = await ended;
  return { status, stdout };
}

const FOLDERS = { 'tmp/.keep': '', 'tables/.keep': '' };

// Two of one signal may reach the process as one.
it.each<[string, readonly NodeJS.Signals[], string]>([
  ['top', ['SIGINT'], 'tmp'],
  ['top', ['SIGINT', 'SIGTERM'], 'tmp'],
  ['tables', ['SIGINT'], 'tables'],
])('%s - leaves nothing after %j', async (command, signals, kept) => {
  const folder = folderWith(FOLDERS);
  const { status, stdout } = await interrupted(folder, kept, [command, '-'], signals);
  expect([130, 143]).toContain(status);
  expect(stdout).toBe('');
  // Node keeps what it has compiled, from version 22 on.
  expect(readdirSync(join(folder, kept)).filter((name) => name !== 'node-compile-cache')).toEqual(['.keep']);
});

it('tables - is stopped without waiting for the next record where each is read once', async () => {
  const folder = folderWith(FOLDERS);
  const { child, ended } = start(folder, 'tables', '-', '--no-across');
  child.stdin?.on('error', () => {});
  child.stdin?.write(`${LINE}${LINE.slice(0, 100)}`);
  await until(() => readdirSync(join(folder, 'tables')).some((name) => name.startsWith('.tables-')));
  await setTimeout(300);
  child.kill('SIGINT');
  const { status, stderr } = await ended;
  expect({ status, stderr }).toEqual({ status: 130, stderr: '' });
  expect(readdirSync(join(folder, 'tables'))).toEqual(['.keep']);
});
