/** What a fixture says, for those who measure instead of listing differences. */
import { basename, dirname, join } from 'node:path';
import type { EntityFact, Facts } from '../compare/index.js';
import { expectedFacts } from './expected.js';
import { readFixture } from './fixture.js';

export type ExpectedEntity = EntityFact;

export interface Expected {
  readonly name: string;
  /** The path of the file that it is about. */
  readonly input: string;
  /** The day that it is read with; null where the file says it. */
  readonly published: string | null;
  readonly facts: Facts;
}

/** @throws {FixtureError} `fixture-corrupt` */
export function expectedOf(path: string): Expected {
  const fixture = readFixture(path);
  const { input, given } = fixture.content;
  return {
    name: basename(path).replace(/\.[^.]+$/, ''),
    input: join(dirname(path), input),
    published: given.published ?? null,
    facts: expectedFacts(fixture),
  };
}
