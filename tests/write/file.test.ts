import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, PendingFile, writeWhole } from '../../src/write/index.js';
import { temporaryFolder } from '../temporary.js';

describe('PendingFile', () => {
  it('has its name only when it is placed', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'records.jsonl');
    const file = await PendingFile.open(path, folder);
    await file.append(Buffer.from('one\n'));
    await file.append(Buffer.from('two\n'));
    expect(await file.finish()).toEqual({ bytes: 8, modified: expect.any(Number) });
    expect(readdirSync(folder)).not.toContain('records.jsonl');
    await file.place();
    expect(readdirSync(folder)).toEqual(['records.jsonl']);
    expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n');
  });

  it('tells the time that its file has afterwards', async () => {
    const folder = temporaryFolder();
    const file = await PendingFile.open(join(folder, 'a'), folder);
    const { modified } = await file.finish();
    await file.place();
    expect(statSync(join(folder, 'a')).mtimeMs).toBe(modified);
  });

  it('leaves the file of before when it is discarded', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a'), 'before');
    const file = await PendingFile.open(join(folder, 'a'), folder);
    await file.append(Buffer.from('after'));
    await file.discard();
    expect(readdirSync(folder)).toEqual(['a']);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('before');
  });

  it('needs no short name of its target, and has another name each time', async () => {
    const folder = temporaryFolder();
    const path = join(folder, `${'ж'.repeat(120)}.json`);
    const files = [await PendingFile.open(path, folder), await PendingFile.open(path, folder)];
    expect(new Set(readdirSync(folder)).size).toBe(2);
    for (const file of files) await file.discard();
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

describe('makeFolder', () => {
  it('makes a folder in others that are not there yet, and leaves one that is', async () => {
    const path = join(temporaryFolder(), 'a/b/c');
    await makeFolder(path);
    writeFileSync(join(path, 'file'), '');
    await makeFolder(path);
    await Promise.all([makeFolder(join(path, 'd/e')), makeFolder(join(path, 'd/e/f'))]);
    // Whoever comes first: several at once do not get into each other's way.
    for (let time = 0; time < 50; time += 1) {
      await Promise.all(['x', 'x/y', 'x/y/z', 'x/y'].map((name) => makeFolder(join(path, '..', String(time), name))));
    }
    expect(readdirSync(path, { recursive: true }).sort()).toEqual(['d', 'd/e', 'd/e/f', 'file']);
  });

  it('says what is in the way', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    for (const path of [file, join(file, 'a'), join(file, 'a/b')]) {
      await expect(makeFolder(path)).rejects.toMatchObject({ code: 'output-unwritable' });
    }
  });

  // Node's own way never came back.
  it.runIf(process.platform === 'linux')('comes back where no folder may be made', async () => {
    await expect(makeFolder('/proc/wirecopy/a')).rejects.toMatchObject({ code: 'output-unwritable' });
  });
});
