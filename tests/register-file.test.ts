/** Files that are given as a register and are none. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registerHeader } from '../src/register/index.js';
import { readRegister, writeRegister } from '../src/register-file.js';
import { temporaryFolder } from './temporary.js';

async function read(path: string): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const row of readRegister(path)) rows.push(row);
  return rows;
}

describe('a register', () => {
  it('has no rows where none is yet', async () => {
    expect(await read(join(temporaryFolder(), 'none'))).toEqual([]);
  });

  it.each<[string, (path: string) => void, string]>([
    ['a folder', (path) => mkdirSync(path), 'is no file'],
    ['nothing', (path) => writeFileSync(path, ''), 'line 1 is missing: the file is empty'],
    ['records', (path) => writeFileSync(path, '{"id":"a"}\n'), 'line 1 is not the first line of a register'],
    ['a row of a few letters', (path) => writeFileSync(path, `${registerHeader()}\n\nabc`), 'line 3 is no JSON'],
    ['other bytes than UTF-8', (path) => writeFileSync(path, Buffer.from([0x7b, 0xff, 0x7d])), 'line 1 is no JSON'],
  ])('is refused with its place, said once: %s', async (_, make, message) => {
    const path = join(temporaryFolder(), 'register.jsonl');
    make(path);
    await expect(read(path)).rejects.toMatchObject({ code: 'register-invalid' });
    const { message: said } = await read(path).then(
      () => ({ message: '' }),
      (error: Error) => error,
    );
    expect(said.startsWith(`${path}: ${message}`)).toBe(true);
    expect(said.split(path)).toHaveLength(2);
  });

  it.runIf(process.platform === 'linux')('is no device, which has no end', async () => {
    await expect(read('/dev/zero')).rejects.toMatchObject({ code: 'register-invalid' });
  });

  it('is written in a folder that is not there yet', async () => {
    const path = join(temporaryFolder(), 'a/b/register.jsonl');
    await writeRegister(path, [registerHeader()]);
    expect(readFileSync(path, 'utf8')).toBe(`${registerHeader()}\n`);
  });
});
