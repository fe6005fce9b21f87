/** What is said of files in an output folder that no run has written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { OutputFolder } from '../../src/batch/output-folder.js';
import { temporaryFolder } from '../temporary.js';

it('names them, but not hidden ones, such as that which keeps the folder in a repository', async () => {
  const path = temporaryFolder();
  for (const name of ['.gitkeep', '.gitignore', 'notes.txt']) writeFileSync(join(path, name), '');
  mkdirSync(join(path, 'drafts'));
  const folder = await OutputFolder.open(path);
  expect(folder.foreign).toEqual(['drafts', 'notes.txt']);
  await folder.close();
});
