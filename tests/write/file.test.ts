import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PendingFile, writeWhole } from '../../src/write/index.js';
import { temporaryFolder } from '../cli/wirecopy.js';

describe('PendingFile', () => {
  it('has its name only when it is whole', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a/b/records.jsonl');
    const file = await PendingFile.open(path);
    await file.write('one\n');
    await file.write('two\n');
    expect(readdirSync(join(folder, 'a/b'))).not.toContain('records.jsonl');
    await file.commit();
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['records.jsonl']);
    expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n');
  });

  it('leaves the file of before when it is discarded', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a'), 'before');
    const file = await PendingFile.open(join(folder, 'a'));
    await file.write('behind');
    await file.discard();
    expect(readdirSync(folder)).toEqual(['a']);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('before');
  });
});

describe('writeWhole', () => {
  it('replaces a file', async () => {
    const path = join(temporaryFolder(), 'a');
    await writeWhole(path, 'one');
    await writeWhole(path, 'two');
    expect(readFileSync(path, 'utf8')).toBe('two');
  });

  it('fails where a folder has the name, and leaves nothing behind', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    await expect(writeWhole(join(folder, 'a'), 'x')).rejects.toMatchObject({ code: 'output-unwritable', exitCode: 1 });
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('fails below a file', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    await expect(writeWhole(join(folder, 'file/a'), 'x')).rejects.toMatchObject({ code: 'output-unwritable' });
  });
});
