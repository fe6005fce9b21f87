/** What `run` could not look at is in its list, and the exit code says so. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith, rowsIn } from './folders.js';
import { wirecopy } from './wirecopy.js';

it('run lists what it could not look at, and reads the rest', async () => {
  const folder = folderWith({ 'inputs/a.txt': 'Dockers walked out.' });
  symlinkSync('gone', join(folder, 'inputs/b.txt'));
  symlinkSync('.', join(folder, 'inputs/again'));
  const { status, stdout } = await wirecopy(folder, ['run', '--json']);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ documents: 1, failed: 1 });
  expect(rowsIn(join(folder, 'outputs/quarantine.jsonl'))).toMatchObject([
    {
      path: 'inputs/b.txt',
      line: null,
      code: 'input-unreadable',
      message: 'inputs/b.txt: a link to "gone", which is not there',
    },
  ]);
});
