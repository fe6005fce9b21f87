/** The repository's fixtures: the record that a careful reader would write, for every text in `inputs/`. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkFixtures } from '../src/check/index.js';
import { DEFAULT_CONFIG } from '../src/index.js';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));
const INPUTS = fileURLToPath(new URL('../inputs', import.meta.url));

const { fixtures, knownProblems } = await checkFixtures(FIXTURES, DEFAULT_CONFIG);

describe('fixtures', () => {
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_, { error, differences }) => {
    expect(error).toBeNull();
    const unknown = differences.filter(({ known }) => known === null);
    expect(unknown.map(({ key, expected, found }) => ({ key, expected, found }))).toEqual([]);
  });

  it('every known difference is still there, and listed once', () => {
    expect(knownProblems).toEqual([]);
  });

  it('every input has a fixture', () => {
    const inputs = readdirSync(INPUTS).map((file) => file.replace(/\.txt$/, ''));
    expect(fixtures.map(({ name }) => name).sort()).toEqual(inputs.sort());
  });
});
