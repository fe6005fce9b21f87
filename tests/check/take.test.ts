/** Taking single differences: what differs in our own fixtures, each kind alone, many at once, and what cannot be taken alone. */
import { describe, expect, it } from 'vitest';
import { takenIn } from '../../src/check/accept-listed.js';
import { type CheckedDifference, type CheckedFixture, checkFixtures } from '../../src/check/check.js';
import { expectedFacts } from '../../src/check/expected.js';
import { parseFixture, readFixture } from '../../src/check/fixture.js';
import { isTakenAlone } from '../../src/check/take.js';
import { compare, type Facts, factsOf } from '../../src/compare/index.js';
import { DEFAULT_CONFIG } from '../../src/index.js';

const { fixtures } = await checkFixtures('fixtures', DEFAULT_CONFIG);

/** What still differs when these are taken. */
function left({ name, path }: CheckedFixture, found: Facts, keys: readonly string[]): string[] {
  const { content } = takenIn(name, readFixture(path), found, new Set(keys));
  return compare(expectedFacts(parseFixture(path, content)), found).map(({ key }) => key);
}

interface Case {
  readonly fixture: CheckedFixture;
  readonly found: Facts;
  readonly difference: CheckedDifference;
}

const ALL = fixtures.flatMap((fixture) =>
  fixture.differences.flatMap((difference): Case[] =>
    fixture.compared === null ? [] : [{ fixture, difference, found: factsOf(fixture.compared.record) }],
  ),
);

function kindOf({ difference: { subject, change } }: Case): string {
  return `${subject.of} ${'property' in subject ? (subject.property ?? change) : change}`;
}

const KINDS = [...new Set(ALL.map(kindOf))].sort();
/** So many of each kind. */
const MOST = 4;

describe('a difference', () => {
  it.each(KINDS)('is taken alone, or refused: %s', (kind) => {
    const cases = ALL.filter((each) => kindOf(each) === kind);
    expect(cases.length).toBeGreaterThan(0);
    for (const { fixture, difference, found } of cases.slice(0, MOST)) {
      const { key } = difference;
      // Of a single difference, alone is all.
      if (!isTakenAlone(difference.subject) && fixture.differences.length > 1) {
        expect(() => left(fixture, found, [key])).toThrow('taken only with all other differences of its fixture');
        continue;
      }
      const others = fixture.differences.map((each) => each.key).filter((each) => each !== key);
      const now = left(fixture, found, [key]);
      expect(now).not.toContain(key);
      expect(now.length).toBe(others.length);
    }
  });

  it('goes with all others that can be taken', () => {
    for (const fixture of fixtures.slice(0, 12)) {
      if (fixture.compared === null) continue;
      const keys = fixture.differences.filter(({ subject }) => isTakenAlone(subject)).map(({ key }) => key);
      const now = keys.length === 0 ? [] : left(fixture, factsOf(fixture.compared.record), keys);
      expect(now.filter((key) => keys.includes(key))).toEqual([]);
      expect(now.length).toBe(keys.length === 0 ? 0 : fixture.differences.length - keys.length);
    }
  });

  it('of any kind goes where all of the fixture are taken', () => {
    const [one] = ALL.filter(({ difference }) => difference.subject.of === 'text');
    if (one === undefined) throw new Error('no difference of the text');
    const { fixture, found } = one;
    expect(
      left(
        fixture,
        found,
        fixture.differences.map(({ key }) => key),
      ),
    ).toEqual([]);
  });

  it('must be there', () => {
    const [one] = ALL;
    if (one === undefined) throw new Error('no difference');
    expect(() => left(one.fixture, one.found, ['date March 7: nothing'])).toThrow('there is no such difference');
  });
});
