/** A file's name and a text cannot speak to the terminal. */
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary.js';
import { folderWith } from './folders.js';
import { wirecopy } from './wirecopy.js';

const NAME = '\x1b[2J\u202ecup\n';
const SHOWN = '\\x1b[2J\\u202ecup';

it.each([
  ['run', `${NAME}.txt`],
  ['run', '--config', `${NAME}.json`],
  ['run', `--${NAME}`],
  ['check', NAME],
  ['accept', '.', '--new', `${NAME}.txt`],
])('%s shows odd characters of %j and does not send them', async (...parameters) => {
  const { status, stderr } = await wirecopy(temporaryFolder(), parameters);
  expect(status).toBe(2);
  expect(stderr).toContain(SHOWN);
  expect(stderr).toMatch(/^error: [^\n]+\nhint: [^\n]+\n$/);
});

it('check does so, too', async () => {
  const folder = folderWith({ [`fixtures/${NAME}.yaml`]: 'input: *x\n' });
  const checked = await wirecopy(folder, ['check']);
  expect(checked.stdout).toContain(`fixtures/${SHOWN}\\n.yaml:1: `);
  expect(checked.stdout).not.toMatch(/[\x1b\u202e]/);
});

it('the summary of run does so, too', async () => {
  const folder = folderWith({ 'inputs/story.txt': 'Ships wait.' });
  const { status, stdout } = await wirecopy(folder, ['run', '--out', NAME]);
  expect(status).toBe(0);
  expect(stdout).toContain(`records: ${SHOWN}\\n/\n`);
});
