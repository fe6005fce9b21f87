/**
 * How sure a figure is: documents are drawn again with replacement (Efron 1979; paired for two runs, as Berg-Kirkpatrick et al. 2012). The draws come from a seeded
 * generator, so that the same results give the same intervals.
 */
import type { Counts, Measure } from './measures/measure.js';

/** Times that documents are drawn again. */
const DRAWS = 1000;
/** 95 % of the draws lie within. */
const TAIL = 0.025;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** All shares of a measure by their names: those of its figures, and three of each row that has anything, in the gold or found. */
export function sharesOf(measure: Measure, sums: Counts): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { name, kind, value } of measure.figures(sums)) if (kind === 'share') shares.set(name, value);
  for (const { name, gold, found, precision, recall, f1 } of measure.rows(sums)) {
    if (gold === 0 && found === 0) continue;
    shares.set(rowKey(name, 'P'), precision);
    shares.set(rowKey(name, 'R'), recall);
    shares.set(rowKey(name, 'F1'), f1);
  }
  return shares;
}

/** The name of a share of a row; figures have other names. */
export function rowKey(name: string, share: 'P' | 'R' | 'F1'): string {
  return `row/${name}/${share}`;
}

/** Of each share. */
export function intervals(measure: Measure, documents: readonly Counts[]): Map<string, Interval> {
  const table = new Table(documents);
  const drawn = new Map<string, number[]>();
  for (const weights of draws(documents.length)) {
    for (const [name, value] of sharesOf(measure, table.sums(weights))) {
      const values = drawn.get(name);
      if (values === undefined) drawn.set(name, [value]);
      else values.push(value);
    }
  }
  return new Map(Array.from(drawn, ([name, values]) => [name, middle(values)]));
}

export interface Change extends Interval {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly difference: number;
  /** Two-sided: twice the share of draws in which the difference has the other sign or none. Never 0: a thousand draws cannot tell less than 0.002. */
  readonly p: number;
}

/** @param first and `second` are counts of the same documents in the same order */
export function changes(measure: Measure, first: readonly Counts[], second: readonly Counts[]): Change[] {
  const tables = [new Table(first), new Table(second)] as const;
  const whole = new Uint16Array(first.length).fill(1);
  const before = sharesOf(measure, tables[0].sums(whole));
  const after = sharesOf(measure, tables[1].sums(whole));
  const drawn = draws(first.length).map((weights): readonly [Shares, Shares] => [
    sharesOf(measure, tables[0].sums(weights)),
    sharesOf(measure, tables[1].sums(weights)),
  ]);
  return [...new Set([...after.keys(), ...before.keys()])].map((name) => {
    const [earlier, later] = [before.get(name) ?? 0, after.get(name) ?? 0];
    const difference = later - earlier;
    const differences = drawn
      .filter((runs) => runs.some((shares) => shares.has(name)))
      .map(([one, other]) => (other.get(name) ?? 0) - (one.get(name) ?? 0));
    return { name, before: earlier, after: later, difference, ...middle(differences), p: pOf(difference, differences) };
  });
}

type Shares = ReadonlyMap<string, number>;

function pOf(difference: number, drawn: readonly number[]): number {
  if (difference === 0) return 1;
  const against = drawn.filter((each) => each * Math.sign(difference) <= 0).length;
  return Math.min(1, (2 * (against + 1)) / (drawn.length + 1));
}

function middle(values: readonly number[]): Interval {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return { low: at(TAIL), high: at(1 - TAIL) };
}

/** Counts of documents as columns: a thousand sums of maps would take minutes. */
class Table {
  readonly #columns: readonly (readonly [name: string, values: Float64Array])[];

  constructor(documents: readonly Counts[]) {
    const names = new Set(documents.flatMap((counts) => [...counts.keys()]));
    this.#columns = Array.from(names, (name) => [
      name,
      Float64Array.from(documents, (counts) => counts.get(name) ?? 0),
    ]);
  }

  /** @param weights how often each document counts */
  sums(weights: Uint16Array): Counts {
    return new Map(
      this.#columns.map(([name, values]) => {
        let sum = 0;
        for (let index = 0; index < values.length; index += 1) sum += (values[index] ?? 0) * (weights[index] ?? 0);
        return [name, sum];
      }),
    );
  }
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
