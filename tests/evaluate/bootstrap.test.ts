/** Intervals and tests of significance, on counts that are made up. */
import { describe, expect, it } from 'vitest';
import { changes, intervals, rowKey } from '../../src/evaluate/bootstrap.js';
import { type Counts, type Measure, row } from '../../src/evaluate/measures/measure.js';

const measure: Measure = {
  name: 'made up',
  count: () => null,
  rows: (sums) => [row('exact', sums.get('right') ?? 0, sums.get('found') ?? 0, sums.get('gold') ?? 0)],
  figures: () => [],
};

/** A document of ten with so many right. */
const documents = (...right: readonly number[]): Counts[] =>
  right.map(
    (each) =>
      new Map([
        ['right', each],
        ['found', 10],
        ['gold', 10],
      ]),
  );

/** So many documents, in turn with each of these. */
const many = (count: number, ...right: readonly number[]): Counts[] =>
  documents(...Array.from({ length: count }, (_, index) => right[index % right.length] ?? 0));

const F1 = rowKey('exact', 'F1');

function change(first: readonly Counts[], second: readonly Counts[]) {
  return changes(measure, first, second).find(({ name }) => name === F1);
}

describe('an interval', () => {
  it('is a point where all documents are alike', () => {
    expect(intervals(measure, many(20, 7)).get(F1)).toEqual({ low: 0.7, high: 0.7 });
  });

  it('is about two standard errors to each side', () => {
    // The standard error of the mean of 100 documents at 0.2 or 0.8 is 0.3 / √100.
    const { low, high } = intervals(measure, many(100, 2, 8)).get(F1) ?? { low: 0, high: 0 };
    expect(low).toBeCloseTo(0.5 - 1.96 * 0.03, 1.5);
    expect(high).toBeCloseTo(0.5 + 1.96 * 0.03, 1.5);
  });

  it('is narrower with more documents', () => {
    const width = (count: number) => {
      const { low, high } = intervals(measure, many(count, 2, 8)).get(F1) ?? { low: 0, high: 0 };
      return high - low;
    };
    expect(width(400)).toBeLessThan(0.7 * width(100));
  });

  it('is of draws that have anything of it', () => {
    const empty = new Map([
      ['right', 0],
      ['found', 0],
      ['gold', 0],
    ]);
    expect(intervals(measure, [...documents(10), empty, empty]).get(F1)).toEqual({ low: 1, high: 1 });
    expect(change([...documents(5), empty, empty], [...documents(10), empty, empty])).toMatchObject({
      low: 0.5,
      high: 0.5,
    });
  });

  it('is the same each time', () => {
    expect(intervals(measure, many(30, 1, 5, 9))).toEqual(intervals(measure, many(30, 1, 5, 9)));
  });
});

describe('two runs', () => {
  it('that are the same do not differ', () => {
    expect(change(many(40, 2, 8), many(40, 2, 8))).toMatchObject({ difference: 0, low: 0, high: 0, p: 1 });
  });

  it('differ surely where every document is better by the same, however much documents differ among each other', () => {
    const found = change(many(40, 2, 8), many(40, 3, 9));
    expect(found?.difference).toBeCloseTo(0.1);
    expect(found?.low).toBeCloseTo(0.1);
    expect(found?.high).toBeCloseTo(0.1);
    expect(found?.p).toBeLessThan(0.005);
    expect(found?.p).toBeGreaterThan(0);
  });

  it('differ by chance where half of the documents are worse', () => {
    // Better by 3 and worse by 2 in turn: the mean of 10 documents is 0.05 with a standard error of 0.08.
    const found = change(many(10, 5), many(10, 8, 3));
    expect(found?.difference).toBeCloseTo(0.05);
    expect(found?.low).toBeLessThan(0);
    expect(found?.high).toBeGreaterThan(0);
    expect(found?.p).toBeGreaterThan(0.3);
  });

  it('give the p of the normal distribution', () => {
    // Differences of 0.04 and −0.02 in turn over 100 documents: mean 0.01, standard error 0.003, so z = 3.33 and p = 0.001 …
    expect(change(many(100, 50), many(100, 50.4, 49.8))?.p).toBeLessThan(0.01);
    // … and over 25: standard error 0.006, z = 1.67 and p = 0.096.
    const p = change(many(26, 50), many(26, 50.4, 49.8))?.p ?? 0;
    expect(p).toBeGreaterThan(0.05);
    expect(p).toBeLessThan(0.16);
  });

  it('may be given in either order', () => {
    const [one, other] = [many(20, 5, 6, 7), many(20, 6, 6, 6, 8)];
    const [there, back] = [change(one, other), change(other, one)];
    expect(back?.difference).toBeCloseTo(-(there?.difference ?? 0));
    expect(back?.p).toBe(there?.p);
  });
});
