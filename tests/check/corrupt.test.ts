/** Fixtures that cannot be read: each is an error of its own with file and line, and the others are compared. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkFixtures } from '../../src/check/index.js';
import { DEFAULT_CONFIG } from '../../src/index.js';
import { temporaryFolder } from '../temporary.js';

const FIXTURE = [
  'input: story.txt',
  'published: null',
  'headline: null',
  'byline: null',
  'dateline: null',
  'agency: null',
  'text: |',
  '  Ships wait.',
  'entities: []',
  'dates: []',
  'quotes: []',
  '',
].join('\n');

it.each<[string, string | Uint8Array, RegExp]>([
  ['a bad alias', FIXTURE.replace('dates: []', 'dates: *days'), /b\.yaml:10: \*days stands for nothing/],
  ['a key twice', `${FIXTURE}dates: []\n`, /b\.yaml:12: Map keys must be unique/],
  ['a tab', FIXTURE.replace('  Ships', '\tShips'), /b\.yaml:8: /],
  ['bytes that are not UTF-8', Buffer.from(FIXTURE.replace('wait', 'caf\xe9'), 'latin1'), /b\.yaml:8: not in UTF-8/],
  ['a number for a list', FIXTURE.replace('dates: []', 'dates: 7'), /b\.yaml:10: dates: /],
  ['nothing in it', '', /b\.yaml:1: /],
  ['only a list', '- a\n', /b\.yaml:1: /],
])('a fixture with %s', async (_, content, message) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'story.txt'), 'Ships wait.\n');
  writeFileSync(join(folder, 'a.yaml'), FIXTURE);
  writeFileSync(join(folder, 'b.yaml'), content);
  writeFileSync(join(folder, 'c.yaml'), `\uFEFF${FIXTURE}`);
  const { fixtures, passed } = await checkFixtures(folder, DEFAULT_CONFIG);
  expect(passed).toBe(false);
  expect(fixtures.map(({ name, error }) => [name, error?.code ?? null])).toEqual([
    ['a', null],
    ['b', 'fixture-corrupt'],
    ['c', null],
  ]);
  expect(fixtures[1]?.error?.message).toMatch(message);
});

it('a fixture that is gone', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'story.txt'), 'Ships wait.\n');
  writeFileSync(join(folder, 'a.yaml'), FIXTURE);
  mkdirSync(join(folder, 'more'));
  symlinkSync('gone', join(folder, 'more/b.yaml'));
  const { fixtures } = await checkFixtures(folder, DEFAULT_CONFIG);
  expect(fixtures.every(({ error }) => error === null || error.code === 'fixture-corrupt')).toBe(true);
});
