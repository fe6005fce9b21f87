/**
 * How well mentions are gathered into entities: B-cubed, mention by mention (Bagga and Baldwin 1998). Mentions are the same where their borders are; those that only
 * one side has add nothing, and count.
 *
 *     gold   {a b c} {d}
 *     found  {a b} {c d x}      precision  (2/2 + 2/2 + 1/3 + 1/3 + 0) / 5     x is no mention of the gold
 *                               recall     (2/3 + 2/3 + 1/3 + 1/1) / 4
 */
import type { Span } from '../../document/index.js';
import type { FoundDocument, GoldDocument } from '../documents.js';
import { type Counts, count, type Figure, f1, type Measure, type Row, ratio, share } from './measure.js';

export const gathering: Measure = { name: 'gathering', count: countMentions, rows, figures };

/** The mentions of one entity. */
export type Cluster = readonly Span[];

/** Sums over mentions; those of several texts are added. */
export interface BCubed {
  /** Each found mention's share of its found cluster that the gold has with it. */
  readonly precise: number;
  /** Number of mentions found. */
  readonly found: number;
  /** Each gold mention's share of its gold cluster that was found with it. */
  readonly recalled: number;
  /** Number of mentions in the gold. */
  readonly gold: number;
}

export function bCubed(gold: readonly Cluster[], found: readonly Cluster[]): BCubed {
  return {
    precise: sharesOf(found, gold),
    found: sizeOf(found),
    recalled: sharesOf(gold, found),
    gold: sizeOf(gold),
  };
}

function countMentions({ clusters: gold }: GoldDocument, { clusters: found }: FoundDocument): Counts | null {
  if (gold === null || found === null) return null;
  return new Map(Object.entries(bCubed(gold, found)));
}

function sizeOf(clusters: readonly Cluster[]): number {
  return clusters.reduce((size, { length }) => size + length, 0);
}

/** Of every mention of `clusters` the share of its cluster that `others` also have in one cluster with it, summed. */
function sharesOf(clusters: readonly Cluster[], others: readonly Cluster[]): number {
  const owners = new Map(others.flatMap((cluster, index) => cluster.map((span) => [keyOf(span), index])));
  let sum = 0;
  for (const cluster of clusters) {
    const common = new Map<number, number>();
    for (const span of cluster) {
      const owner = owners.get(keyOf(span));
      if (owner !== undefined) common.set(owner, (common.get(owner) ?? 0) + 1);
    }
    for (const size of common.values()) sum += size ** 2 / cluster.length;
  }
  return sum;
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

function rows(sums: Counts): Row[] {
  const [gold, found] = [sums.get('gold') ?? 0, sums.get('found') ?? 0];
  const precision = ratio(sums.get('precise') ?? 0, found);
  const recall = ratio(sums.get('recalled') ?? 0, gold);
  return [{ name: 'B-cubed', gold, found, precision, recall, f1: f1(precision, recall) }];
}

function figures(sums: Counts): Figure[] {
  const of = (name: string) => sums.get(name) ?? 0;
  const precision = ratio(of('precise'), of('found'));
  const recall = ratio(of('recalled'), of('gold'));
  return [
    count('gold', of('gold')),
    count('pred', of('found')),
    share('bcubedP', precision),
    share('bcubedR', recall),
    share('bcubedF1', f1(precision, recall)),
  ];
}
