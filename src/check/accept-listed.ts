/** Takes some of the differences of fixtures as expected, and no others. */
import { join } from 'node:path';
import { alignedTo, compare, type Difference, type Facts, factsOf } from '../compare/index.js';
import type { Config } from '../config.js';
import { UsageError } from '../errors.js';
import { writeWhole } from '../write/index.js';
import { currentRecord } from './check.js';
import { expectedFacts } from './expected.js';
import { findFixtures, fixtureName } from './find-fixtures.js';
import { type Fixture, parseFixture, readFixture } from './fixture.js';
import { KNOWN_FILE, readKnown } from './known.js';
import type { Listed } from './pointer-list.js';
import { isTakenAlone, take } from './take.js';
import { writeFixture } from './write-fixture.js';

/**
 * Takes the differences of a list, and no others. When all of a fixture are listed it is written anew.
 *
 * @param target a folder of fixtures, or one fixture of it
 * @returns the paths of the fixtures that were rewritten
 * @throws {UsageError} `option-invalid` for a fixture or a difference that is not there, and for one that can only be taken with all others; nothing is
 *   written then
 */
export async function acceptListed(target: string, listed: readonly Listed[], config: Config): Promise<string[]> {
  const { folder, all } = findFixtures(target);
  const paths = new Map(all.map((path) => [fixtureName(folder, path), path]));
  const written: Taken[] = [];
  for (const name of new Set(listed.map(({ fixture }) => fixture))) {
    const path = paths.get(name);
    if (path === undefined) throw refused(`${name}: no such fixture in ${folder}`);
    const keys = new Set(listed.filter(({ fixture }) => fixture === name).map(({ difference }) => difference));
    const fixture = readFixture(path);
    const found = factsOf(await currentRecord(fixture, config));
    written.push({ name, path, ...takenIn(name, fixture, found, keys) });
  }
  for (const { path, content } of written) await writeWhole(path, content);
  await keepKnown(folder, written);
  return written.map(({ path }) => path);
}

/** A fixture as it is to be written. */
interface Taken {
  readonly name: string;
  readonly path: string;
  readonly content: string;
  /** Differences that there were, with what they are called now; null for those that are gone. */
  readonly renamed: ReadonlyMap<string, string | null>;
}

/** @throws {UsageError} `option-invalid` */
export function takenIn(
  name: string,
  fixture: Fixture,
  found: Facts,
  keys: ReadonlySet<string>,
): Pick<Taken, 'content' | 'renamed'> {
  const expected = expectedFacts(fixture);
  const before = compare(expected, found);
  const taken = before.filter(({ key }) => keys.has(key));
  const [unknown] = [...keys].filter((key) => !before.some((difference) => difference.key === key));
  if (unknown !== undefined) throw refused(`${name}: ${unknown}: there is no such difference`);
  const isWhole = taken.length === before.length;
  const alone = taken.find(({ subject }) => !isTakenAlone(subject));
  if (alone !== undefined && !isWhole)
    throw refused(`${name}: ${alone.key}: taken only with all other differences of its fixture`);
  const facts = isWhole
    ? found
    : take(
        expected,
        alignedTo(expected, found),
        taken.map(({ subject }) => subject),
      );
  const content = isWhole ? writeFixture(found, fixture.content) : writeFixture(facts, fixture.content, 'all');
  const after = compare(expectedFacts(parseFixture(fixture.path, content)), found);
  const renamed = renamedOf(before, taken, after);
  const [left] = taken.filter((difference) => renamed.get(difference.key) !== null);
  if (left !== undefined) throw refused(`${name}: ${left.key}: cannot be taken without others of its fixture`);
  return { content, renamed };
}

/** Keys hold names and numbers, which change when others are taken. */
function renamedOf(
  before: readonly Difference[],
  taken: readonly Difference[],
  after: readonly Difference[],
): Map<string, string | null> {
  const isSame = (one: Difference, other: Difference) =>
    one.layer === other.layer &&
    one.change === other.change &&
    one.expected === other.expected &&
    one.found === other.found &&
    one.at?.start === other.at?.start;
  const rest = [...after];
  const renamed = new Map<string, string | null>();
  for (const difference of [...before.filter((one) => !taken.includes(one)), ...taken]) {
    const named = rest.findIndex(({ key }) => key === difference.key);
    const at = named >= 0 ? named : rest.findIndex((other) => isSame(difference, other));
    const [other] = at < 0 ? [] : rest.splice(at, 1);
    renamed.set(difference.key, other?.key ?? null);
  }
  return renamed;
}

async function keepKnown(folder: string, written: readonly Taken[]): Promise<void> {
  const path = join(folder, KNOWN_FILE);
  const known = readKnown(path);
  const renamed = new Map(written.map((each) => [each.name, each.renamed]));
  const kept = known.flatMap((entry) => {
    const now = renamed.get(entry.fixture)?.get(entry.difference);
    // What is no difference of its fixture stays: check tells of it.
    if (now === undefined) return [entry];
    return now === null ? [] : [{ ...entry, difference: now }];
  });
  if (JSON.stringify(kept) !== JSON.stringify(known)) await writeWhole(path, `${JSON.stringify(kept, null, 2)}\n`);
}

function refused(message: string): UsageError {
  return new UsageError({
    code: 'option-invalid',
    message,
    hint: 'wirecopy check lists the differences; wirecopy accept FIXTURE takes all of one fixture.',
  });
}
