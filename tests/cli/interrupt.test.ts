/** Runs that are interrupted: what is finished stays, and the next run ends as one that nobody disturbed. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { bytesIn, folderWith, rowsIn } from './folders.js';
import { annotatedIn } from './runs.js';
import { start, until, wirecopy } from './wirecopy.js';

const STORY = 'Dockers walked out on Thursday. Their union said so.';
const INPUTS = Object.fromEntries([0, 1, 2, 3, 4].map((number) => [`inputs/${number}.txt`, `${STORY} ${number}.`]));

/** A run that waits for the end of standard input when all else is done. */
function parametersOf(format: string): string[] {
  return ['run', 'inputs', '-', '--format', format, '--shard-size', '2', '--workers', '1'];
}

/** Whether all of {@link INPUTS} is done: two shards, and a document that is put aside; or five files. */
function areDone(folder: string, format: string): boolean {
  if (format === 'json') return existsSync(join(folder, 'outputs/4.json'));
  const aside = join(folder, 'outputs/.wirecopy/open.jsonl');
  return existsSync(aside) && readFileSync(aside, 'utf8').includes('inputs/4.txt');
}

async function expectAsUndisturbed(folder: string, format: string): Promise<void> {
  rmSync(join(folder, 'fresh'), { recursive: true, force: true });
  await wirecopy(folder, [...parametersOf(format), '--out', 'fresh'], STORY);
  expect(bytesIn(join(folder, 'outputs'))).toEqual(bytesIn(join(folder, 'fresh')));
}

describe('an interrupt', () => {
  it.each([
    ['json', 'SIGINT', 130],
    ['jsonl', 'SIGTERM', 143],
    ['parquet', 'SIGINT', 130],
  ] as const)(
    'keeps what is finished, says how to go on, and nothing is done twice (%s, %s)',
    async (format, signal, code) => {
      const folder = folderWith(INPUTS);
      const { child, ended } = start(folder, ...parametersOf(format));
      await until(() => areDone(folder, format));
      child.kill(signal);
      const { status, stdout } = await ended;
      expect(status).toBe(code);
      expect(stdout).toContain('interrupted: run the same command again to continue');
      expect(existsSync(join(folder, 'outputs/.wirecopy/lock'))).toBe(false);
      // The lists tell of the files that are in place.
      const listed = rowsIn<{ file: string }>(join(folder, 'outputs/index.jsonl'));
      expect(listed).toHaveLength(format === 'json' ? 5 : 4);
      for (const { file } of listed) expect(existsSync(join(folder, 'outputs', file))).toBe(true);
      expect((await wirecopy(folder, parametersOf(format), STORY)).status).toBe(0);
      expect(annotatedIn(folder)).toBe(1);
      await expectAsUndisturbed(folder, format);
    },
  );

  it.each([
    ['json', 'SIGTERM', 143],
    ['jsonl', 'SIGINT', 130],
  ] as const)('twice ends at once, and the next run goes on (%s)', async (format, signal, code) => {
    const folder = folderWith(INPUTS);
    const { child, ended } = start(folder, ...parametersOf(format));
    await until(() => areDone(folder, format));
    child.kill(signal);
    child.kill(signal);
    await setTimeout(1);
    child.kill(signal);
    expect((await ended).status).toBe(code);
    expect((await wirecopy(folder, parametersOf(format), STORY)).status).toBe(0);
    expect(annotatedIn(folder)).toBe(1);
    await expectAsUndisturbed(folder, format);
  });

  it.each(['jsonl', 'parquet'])(
    'of a run over changed inputs leaves the result of the one before it (%s)',
    async (format) => {
      const folder = folderWith(INPUTS);
      await wirecopy(folder, parametersOf(format), STORY);
      const before = bytesIn(join(folder, 'outputs'));
      writeFileSync(join(folder, 'inputs/1.txt'), `${STORY} Changed.`);
      const { child, ended } = start(folder, ...parametersOf(format));
      await until(() => existsSync(join(folder, `outputs/.wirecopy/staged/records-00000.${format}`)));
      child.kill('SIGINT');
      expect((await ended).status).toBe(130);
      expect(bytesIn(join(folder, 'outputs'))).toEqual(before);
      expect((await wirecopy(folder, parametersOf(format), STORY)).status).toBe(0);
      expect(annotatedIn(folder)).toBe(0);
      await expectAsUndisturbed(folder, format);
    },
  );

  it('by SIGKILL leaves a lock that the next run takes over, which a run beside a living one does not', async () => {
    const folder = folderWith(INPUTS);
    const { child, ended } = start(folder, ...parametersOf('jsonl'));
    await until(() => areDone(folder, 'jsonl'));
    const second = await wirecopy(folder, parametersOf('jsonl'), STORY);
    expect(second.status).toBe(1);
    expect(second.stderr).toMatch(
      new RegExp(`^error: \\S+lock: another command works on this folder: process ${child.pid} on .+\nhint: .+\n$`),
    );
    child.kill('SIGKILL');
    await ended;
    expect((await wirecopy(folder, parametersOf('jsonl'), STORY)).status).toBe(0);
    expect(annotatedIn(folder)).toBe(1);
    await expectAsUndisturbed(folder, 'jsonl');
  });
});
