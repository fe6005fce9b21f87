/** What must be changed together when a version is released (CONTRIBUTING.md, "A release"). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { VERSION } from '../src/version.js';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const { version, engines } = JSON.parse(read('package.json'));

describe('the version', () => {
  it.each([
    ['src/version.ts', () => VERSION],
    ['package-lock.json', () => JSON.parse(read('package-lock.json')).version],
    ['spark/pyproject.toml', () => /^version = "(.*)"$/m.exec(read('spark/pyproject.toml'))?.[1]],
    ['CITATION.cff', () => parse(read('CITATION.cff')).version],
    // The newest that is released; what is not stands above it.
    ['CHANGELOG.md', () => /^## (\d+\.\d+\.\d+)/m.exec(read('CHANGELOG.md'))?.[1]],
  ])('in %s is that of package.json', (_, found) => {
    expect(found()).toBe(version);
  });
});

describe('versions of Node', () => {
  const supported = String(engines.node)
    .split(' || ')
    .map((range) => Number(range.slice(1)));

  it('are tested where CI runs', () => {
    expect(parse(read('.github/workflows/ci.yml')).jobs.others.strategy.matrix.node).toEqual(supported);
    expect(/^versions=\((.*)\)$/m.exec(read('.ci/nodes'))?.[1]?.split(' ').map(Number)).toEqual(supported);
  });
});
