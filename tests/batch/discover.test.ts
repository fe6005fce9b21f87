import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { discover } from '../../src/batch/discover.js';
import { temporaryFolder } from '../cli/wirecopy.js';

function folderWith(...paths: readonly string[]): string {
  const folder = temporaryFolder();
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  return folder;
}

/** Paths below the folder, and names. */
async function found(folder: string, named: readonly string[], outputs = 'outputs') {
  const paths = named.map((path) => (path === '-' ? path : join(folder, path)));
  const inputs = await discover(paths, join(folder, outputs));
  return inputs.map(({ path, name }) => [path === null ? null : relative(folder, path), name]);
}

describe('discover', () => {
  it('searches folders for texts, sorted, subfolders and capitals too', async () => {
    const folder = folderWith(
      'in/b.txt',
      'in/B.TXT',
      'in/a/z.ndjson',
      'in/a.jsonl',
      'in/c.md',
      'in/node_modules/d.txt',
    );
    expect(await found(folder, ['in'])).toEqual([
      ['in/B.TXT', 'B'],
      ['in/a.jsonl', 'a'],
      ['in/a/z.ndjson', 'a/z'],
      ['in/b.txt', 'b'],
    ]);
  });

  it('keeps the order of what is named, and takes nothing twice', async () => {
    const folder = folderWith('in/b.txt', 'in/a.txt');
    expect(await found(folder, ['-', 'in/b.txt', 'in', './in/a.txt', '-'])).toEqual([
      [null, 'stdin'],
      ['in/b.txt', 'b'],
      ['in/a.txt', 'a'],
    ]);
  });

  it('names the files of a glob below its fixed part', async () => {
    const folder = folderWith('in/2024/a.txt', 'in/2025/a.txt', 'in/2025/b.md');
    expect(await found(folder, ['in/*/*.txt'])).toEqual([
      ['in/2024/a.txt', '2024/a'],
      ['in/2025/a.txt', '2025/a'],
    ]);
  });

  it('takes a file with brackets in its name for what it is', async () => {
    const folder = folderWith('in/[live] cup.txt');
    expect(await found(folder, ['in/[live] cup.txt'])).toEqual([['in/[live] cup.txt', '[live] cup']]);
  });

  it('leaves out the results of the last run', async () => {
    const folder = folderWith('a.txt', 'out/records.jsonl', 'out/old.txt');
    expect(await found(folder, ['.'], 'out')).toEqual([['a.txt', 'a']]);
  });

  it('leaves out the results in a folder that is both input and output', async () => {
    const folder = folderWith('in/a.txt', 'in/records.jsonl', 'in/quarantine.jsonl', 'in/rows.jsonl');
    expect(await found(folder, ['in'], 'in')).toEqual([
      ['in/a.txt', 'a'],
      ['in/rows.jsonl', 'rows'],
    ]);
  });

  it('reads inputs that lie in the output folder', async () => {
    const folder = folderWith('all/in/a.txt');
    expect(await found(folder, ['all/in'], 'all')).toEqual([['all/in/a.txt', 'a']]);
  });

  it('does not go round in circles', async () => {
    const folder = folderWith('in/a.txt');
    symlinkSync('.', join(folder, 'in/again'));
    const inputs = await found(folder, ['in']);
    expect(inputs).toContainEqual(['in/a.txt', 'a']);
  });

  it.each([
    ['none.txt', 'input-missing'],
    ['file/below.txt', 'input-missing'],
    ['empty', 'input-no-texts'],
    ['*.txt', 'input-no-texts'],
  ])('refuses %s', async (named, code) => {
    await expect(found(folderWith('empty/a.md', 'file'), [named])).rejects.toMatchObject({ code, exitCode: 2 });
  });
});
