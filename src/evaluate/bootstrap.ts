/**
 * How sure a figure is: documents are drawn again with replacement (Efron 1979; paired for two runs, as Berg-Kirkpatrick et al. 2012). The draws come from a seeded
 * generator, so that the same results give the same intervals.
 */
import type { Counts, Figure, Measure } from './measures/measure.js';

/** Times that documents are drawn again. */
const DRAWS = 1000;
/** 95 % of the draws lie within. */
const TAIL = 0.025;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Of each figure that is a share, in the order of the measure's figures; null for counts. */
export function intervals(measure: Measure, documents: readonly Counts[]): (Interval | null)[] {
  const drawn = draws(documents.length).map((weights) => measure.figures(weighed(documents, weights)));
  const names = measure.figures(
    weighed(
      documents,
      documents.map(() => 1),
    ),
  );
  return names.map(({ name, kind }) =>
    kind === 'count' ? null : middle(drawn.map((figures) => figureNamed(figures, name))),
  );
}

export interface Change extends Interval {
  readonly name: string;
  /** Of the second run against the first. */
  readonly difference: number;
  /** The share of draws in which the difference has the other sign or none, twice: a two-sided p-value. */
  readonly p: number;
}

/** @param first and `second` are counts of the same documents in the same order */
export function changes(measure: Measure, first: readonly Counts[], second: readonly Counts[]): Change[] {
  const all = first.map(() => 1);
  const before = measure.figures(weighed(first, all));
  const after = measure.figures(weighed(second, all));
  const drawn = draws(first.length).map((weights) => [
    measure.figures(weighed(first, weights)),
    measure.figures(weighed(second, weights)),
  ]);
  return after
    .filter(({ kind }) => kind === 'share')
    .map(({ name, value }) => {
      const difference = value - figureNamed(before, name);
      const differences = drawn.map(([one = [], other = []]) => figureNamed(other, name) - figureNamed(one, name));
      const against = differences.filter((each) => each * Math.sign(difference) <= 0).length;
      return { name, difference, ...middle(differences), p: difference === 0 ? 1 : Math.min(1, (2 * against) / DRAWS) };
    });
}

function figureNamed(figures: readonly Figure[], name: string): number {
  return figures.find((figure) => figure.name === name)?.value ?? 0;
}

function middle(values: readonly number[]): Interval {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return { low: at(TAIL), high: at(1 - TAIL) };
}

/** How often each document is drawn. */
function draws(documents: number): Uint16Array[] {
  const next = generator();
  return Array.from({ length: DRAWS }, () => {
    const weights = new Uint16Array(documents);
    for (let draw = 0; draw < documents; draw += 1) {
      const at = Math.floor(next() * documents);
      weights[at] = (weights[at] ?? 0) + 1;
    }
    return weights;
  });
}

function weighed(documents: readonly Counts[], weights: ArrayLike<number>): Counts {
  const sums = new Map<string, number>();
  for (const [index, counts] of documents.entries()) {
    const weight = weights[index] ?? 0;
    if (weight > 0) for (const [name, value] of counts) sums.set(name, (sums.get(name) ?? 0) + weight * value);
  }
  return sums;
}

/** Numbers from 0 to below 1: mulberry32. */
function generator(): () => number {
  let state = 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
