import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Lock } from '../../src/write/lock.js';
import { temporaryFolder } from '../temporary.js';

function lockOf(owner: object): string {
  return `${JSON.stringify({ host: hostname(), begun: null, since: '2024-03-07T00:00:00.000Z', ...owner })}\n`;
}

/** Of a process that has ended. */
const DEAD = spawnSync(process.execPath, ['--version']).pid;

describe('Lock', () => {
  it('is one’s own until it is released', async () => {
    const path = join(temporaryFolder(), 'lock');
    const lock = await Lock.take(path);
    await expect(Lock.take(path)).rejects.toMatchObject({
      code: 'output-busy',
      message: expect.stringContaining(`another command works on this folder: process ${process.pid} on ${hostname()}`),
    });
    await lock.release();
    await (await Lock.take(path)).release();
    expect(existsSync(path)).toBe(false);
  });

  it.each([
    ['a dead process', lockOf({ pid: DEAD })],
    ['a process whose number another one has now', lockOf({ pid: 1, begun: '1x' })],
    ['nobody, since it is torn', '{"pid":1'],
    ['nobody, since it is empty', ''],
  ])('is taken over from %s', async (_, content) => {
    const folder = temporaryFolder();
    const path = join(folder, 'lock');
    writeFileSync(path, content);
    const lock = await Lock.take(path);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid });
    expect(readdirSync(folder)).toEqual(['lock']);
    await lock.release();
  });

  it('is taken over also where whoever was about to take it over has died', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'lock');
    for (const name of ['lock', 'lock.taking', 'lock.taking.taking'])
      writeFileSync(join(folder, name), lockOf({ pid: DEAD }));
    const lock = await Lock.take(path);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid });
    expect(readdirSync(folder)).toEqual(['lock']);
    await lock.release();
  });

  it.each([
    ['a living process', lockOf({ pid: process.ppid })],
    ['another machine', lockOf({ pid: DEAD, host: 'another.example' })],
  ])('is left to %s', async (_, content) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'lock'), content);
    await expect(Lock.take(join(folder, 'lock'))).rejects.toMatchObject({ code: 'output-busy' });
    expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(content);
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  it('is taken by one of many that come at once, also when they find a dead owner’s', async () => {
    for (const content of [null, lockOf({ pid: DEAD })]) {
      const path = join(temporaryFolder(), 'lock');
      if (content !== null) writeFileSync(path, content);
      const results = await Promise.allSettled(Array.from({ length: 12 }, () => Lock.take(path)));
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }
  });
});
