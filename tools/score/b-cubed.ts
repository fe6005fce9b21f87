/**
 * B-cubed: how well mentions are gathered into entities, mention by mention. Bagga and Baldwin, "Algorithms for Scoring
 * Coreference Chains", LREC Workshop on Linguistic Coreference, 1998.
 *
 *     gold   {a b c} {d}
 *     found  {a b} {c d x}      precision  (2/2 + 2/2 + 1/3 + 1/3 + 0) / 5     x is no mention of the gold
 *                               recall     (2/3 + 2/3 + 1/3 + 1/1) / 4
 */
import type { Span } from '../../src/document/index.js';

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

export const NOTHING: BCubed = { precise: 0, found: 0, recalled: 0, gold: 0 };

/** Mentions are the same where their borders are. Those that only one side has add nothing, and count. */
export function bCubed(gold: readonly Cluster[], found: readonly Cluster[]): BCubed {
  const [precise, recalled] = [shares(found, gold), shares(gold, found)];
  return { precise: precise.sum, found: precise.mentions, recalled: recalled.sum, gold: recalled.mentions };
}

export function add(a: BCubed, b: BCubed): BCubed {
  return {
    precise: a.precise + b.precise,
    found: a.found + b.found,
    recalled: a.recalled + b.recalled,
    gold: a.gold + b.gold,
  };
}

/** Each 0 to 1; 1 where there is nothing to find, or nothing found. */
export function measuresOf({ precise, found, recalled, gold }: BCubed): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = found === 0 ? 1 : precise / found;
  const recall = gold === 0 ? 1 : recalled / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Of every mention of `clusters` the share of its cluster that `others` also have in one cluster with it. */
function shares(clusters: readonly Cluster[], others: readonly Cluster[]): { sum: number; mentions: number } {
  const owners = new Map(others.flatMap((cluster, index) => cluster.map((span) => [keyOf(span), index])));
  let sum = 0;
  let mentions = 0;
  for (const cluster of clusters) {
    const common = new Map<number, number>();
    for (const span of cluster) {
      const owner = owners.get(keyOf(span));
      if (owner !== undefined) common.set(owner, (common.get(owner) ?? 0) + 1);
    }
    for (const count of common.values()) sum += count ** 2 / cluster.length;
    mentions += cluster.length;
  }
  return { sum, mentions };
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
