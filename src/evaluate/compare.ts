/** Two runs over the same gold. */
import { type Change, changes } from './bootstrap.js';
import { inOrder } from './evaluate.js';
import { foundIn } from './found.js';
import type { Pair } from './matched.js';
import type { Counts, Measure } from './measures/measure.js';

export interface LayerChange {
  readonly measure: string;
  readonly documents: number;
  readonly changes: readonly Change[];
}

export interface Comparison {
  /** Documents that both runs have. */
  readonly documents: number;
  readonly layers: readonly LayerChange[];
}

/** @param before pairs of the other run, `after` of this one; only documents that both have are compared */
export function compareRuns(before: readonly Pair[], after: readonly Pair[], measures: readonly Measure[]): Comparison {
  const earlier = new Map(before.map(({ gold, record }) => [gold, record]));
  const both = inOrder(after).flatMap(({ gold, record }) => {
    const other = earlier.get(gold);
    return other === undefined ? [] : [{ gold, first: foundIn(gold, other), second: foundIn(gold, record) }];
  });
  const layers = measures.flatMap((measure): LayerChange[] => {
    const counted = both.flatMap(({ gold, first, second }) => {
      const counts: readonly (Counts | null)[] = [measure.count(gold, first), measure.count(gold, second)];
      const [one = null, other = null] = counts;
      return one === null || other === null ? [] : [{ one, other }];
    });
    if (counted.length === 0) return [];
    const [first, second] = [counted.map(({ one }) => one), counted.map(({ other }) => other)];
    return [{ measure: measure.name, documents: counted.length, changes: changes(measure, first, second) }];
  });
  return { documents: both.length, layers };
}
