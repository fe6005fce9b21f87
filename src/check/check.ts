/** Runs fixtures: their inputs again through the pipeline, and what came out against what they say. */
import { dirname, join } from 'node:path';
import type { Difference } from '../compare/index.js';
import { compare, factsOf } from '../compare/index.js';
import type { Config } from '../config.js';
import { InputError, WirecopyError } from '../errors.js';
import { annotateDocument } from '../pipeline.js';
import { optionPublication, readSingle } from '../read/index.js';
import type { NewsRecord } from '../record.js';
import { expectedFacts } from './expected.js';
import { findFixtures, fixtureName } from './find-fixtures.js';
import { corrupt, type FilePlace, type Fixture, readFixture } from './fixture.js';
import { KNOWN_FILE, KnownList, readKnown } from './known.js';
import { type Layout, readLayout } from './layout.js';

export interface CheckedDifference extends Difference {
  /** Where in the fixture. */
  readonly place: FilePlace;
  /** The line of the text around it, and where in this line; null for what has no place in the text. */
  readonly context: { readonly before: string; readonly words: string; readonly after: string } | null;
  /** Why it is known; null for a new one. */
  readonly known: string | null;
}

export interface CheckedFixture {
  readonly name: string;
  readonly path: string;
  /** Why the fixture could not be compared. */
  readonly error: WirecopyError | null;
  readonly differences: readonly CheckedDifference[];
  /** The current record and the text that the fixture expects; null where it could not be compared. */
  readonly compared: { readonly record: NewsRecord; readonly expected: string } | null;
}

export interface CheckResult {
  readonly fixtures: readonly CheckedFixture[];
  /** The list of known differences, and what is wrong with it: a line for each entry that has gone, is there twice, … */
  readonly knownPath: string;
  readonly knownProblems: readonly string[];
  /** Whether nothing is new, gone or broken. */
  readonly passed: boolean;
}

/**
 * @param target a folder of fixtures, or one fixture of it
 * @throws {UsageError} when there are no fixtures; {@link FixtureError} when the list of known differences is corrupt
 */
export async function checkFixtures(target: string, config: Config): Promise<CheckResult> {
  const { folder, all, asked } = findFixtures(target);
  const knownPath = join(folder, KNOWN_FILE);
  const known = new KnownList(readKnown(knownPath), new Set(all.map((path) => fixtureName(folder, path))));
  const fixtures: CheckedFixture[] = [];
  for (const path of asked) fixtures.push(await checkFixture(path, fixtureName(folder, path), config, known));
  const compared = new Set(fixtures.filter(({ error }) => error === null).map(({ name }) => name));
  const knownProblems = known.problems(compared);
  const passed =
    knownProblems.length === 0 &&
    fixtures.every(({ error, differences }) => error === null && differences.every((one) => one.known !== null));
  return { fixtures, knownPath, knownProblems, passed };
}

async function checkFixture(path: string, name: string, config: Config, known: KnownList): Promise<CheckedFixture> {
  try {
    const fixture = readFixture(path);
    const layout = readLayout(fixture.content.text);
    const expected = expectedFacts(fixture, layout);
    const record = await currentRecord(fixture, config);
    const differences = compare(expected, factsOf(record)).map(
      (difference): CheckedDifference => ({
        ...difference,
        ...located(difference, fixture, layout),
        known: known.reasonFor(name, difference.key),
      }),
    );
    return { name, path, error: null, differences, compared: { record, expected: expected.text } };
  } catch (error) {
    if (!(error instanceof WirecopyError)) throw error;
    return { name, path, error, differences: [], compared: null };
  }
}

/** What the program makes of a fixture's input now. @throws {FixtureError} when the input cannot be read */
export async function currentRecord({ path, content, lineOf }: Fixture, config: Config): Promise<NewsRecord> {
  try {
    return await recordOf(join(dirname(path), content.input), content.given.published, config);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw corrupt(path, lineOf(['input']), `input: ${error.message}`, error);
  }
}

/** @throws {InputError} when the file cannot be read */
export async function recordOf(input: string, published: string | undefined, config: Config): Promise<NewsRecord> {
  const document = await readSingle(input, config.limits);
  return annotateDocument({ ...document, published: optionPublication(published) ?? document.published }, config);
}

function located(
  { at, key }: Difference,
  fixture: Fixture,
  { text, sentences, rows }: Layout,
): Pick<CheckedDifference, 'place' | 'context'> {
  if (at === null) return { place: { line: fixture.lineOf([key.split(':')[0] ?? key]), column: 1 }, context: null };
  const index = Math.max(
    0,
    sentences.findLastIndex(({ start }) => start <= at.start),
  );
  const sentence = sentences[index] ?? { start: 0, end: 0 };
  const end = Math.max(at.start, Math.min(at.end, sentence.end));
  return {
    place: fixture.placeInText(rows[index] ?? 0, at.start - sentence.start),
    context: {
      before: text.slice(sentence.start, at.start),
      words: text.slice(at.start, end),
      after: text.slice(end, sentence.end),
    },
  };
}
