/** Takes current results as expected ones. */
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { compare, factsOf } from '../compare/index.js';
import type { Config } from '../config.js';
import { UsageError } from '../errors.js';
import { writeWhole } from '../write/index.js';
import { currentRecord, recordOf } from './check.js';
import { expectedFacts } from './expected.js';
import { findFixtures, fixtureName } from './find-fixtures.js';
import { type FixtureContent, readFixture } from './fixture.js';
import { KNOWN_FILE, readKnown } from './known.js';
import { writeFixture } from './write-fixture.js';

/**
 * Rewrites the fixtures that differ from the current results; `input` and `given` stay. Their known differences have gone
 * with that, and are taken out of the list.
 *
 * @param target a folder of fixtures, or one fixture of it
 * @returns the paths of the fixtures that were rewritten
 * @throws {UsageError}, {@link FixtureError}, {@link OutputError}
 */
export async function acceptFixtures(target: string, config: Config): Promise<string[]> {
  const { folder, asked } = findFixtures(target);
  const accepted: string[] = [];
  for (const path of asked) {
    const fixture = readFixture(path);
    const found = factsOf(await currentRecord(fixture, config));
    if (compare(expectedFacts(fixture), found).length === 0) continue;
    await writeWhole(path, writeFixture(found, fixture.content));
    accepted.push(path);
  }
  await forgetKnown(folder, accepted);
  return accepted;
}

/**
 * Makes a fixture of a text's current result.
 *
 * @param published what the caller knows, ISO 8601
 * @returns the path of the fixture
 * @throws {UsageError} when there is no such text, or a fixture of it already; {@link InputError} when the text cannot be read
 */
export async function acceptNew(
  folder: string,
  text: string,
  published: string | undefined,
  config: Config,
): Promise<string> {
  const path = join(folder, `${basename(text, extname(text))}.yaml`);
  if (!existsSync(text)) {
    throw new UsageError({
      code: 'input-missing',
      message: `${text}: no such file`,
      hint: 'Give the path of a .txt file.',
    });
  }
  if (existsSync(path)) {
    throw new UsageError({
      code: 'option-invalid',
      message: `${path}: this fixture is there already`,
      hint: `To take the current result: wirecopy accept ${path}`,
    });
  }
  const given: Pick<FixtureContent, 'input' | 'given'> = {
    input: relative(dirname(path), text).split(sep).join('/'),
    given: published === undefined ? {} : { published },
  };
  const record = await recordOf(text, published, config);
  await writeWhole(path, writeFixture(factsOf(record), given));
  return path;
}

async function forgetKnown(folder: string, accepted: readonly string[]): Promise<void> {
  const path = join(folder, KNOWN_FILE);
  const names = new Set(accepted.map((fixture) => fixtureName(folder, fixture)));
  const known = readKnown(path);
  const kept = known.filter(({ fixture }) => !names.has(fixture));
  if (kept.length < known.length) await writeWhole(path, `${JSON.stringify(kept, null, 2)}\n`);
}
