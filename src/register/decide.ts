/** Which of several clusters a profile belongs to; nobody where two are as good. */
import type { Cluster } from './cluster.js';
import { type Comparison, compare, type World } from './evidence.js';
import type { Profile } from './profile.js';
import { INDEPENDENT, LEAST, MARGIN, type Reason, sumOf } from './weights.js';

export interface Decision {
  readonly cluster: Cluster;
  readonly reasons: readonly Reason[];
  readonly sum: number;
}

/** What was found: the best one; or that several are as good; or nothing. */
export type Verdict = Decision | 'several' | null;

/**
 * @param least with which two of one full name are joined
 */
export function decide(
  profile: Profile,
  candidates: readonly Cluster[],
  world: World,
  least: number = LEAST.merged,
): Verdict {
  const fitting: Decision[] = [];
  for (const cluster of candidates) {
    const comparison = compare(profile, cluster.profile, world);
    if (comparison === null) continue;
    const sum = sumOf(comparison.reasons);
    if (isEnough(comparison, sum, least)) fitting.push({ cluster, reasons: comparison.reasons, sum });
  }
  let best: Decision | null = null;
  for (const each of fitting) if (best === null || each.sum > best.sum) best = each;
  if (best === null) return null;
  const { cluster, sum } = best;
  const rival = fitting.some(
    (each) => each.cluster !== cluster && sum - each.sum < MARGIN && areTwo(cluster, each.cluster, world),
  );
  return rival ? 'several' : best;
}

function isEnough({ relation, reasons }: Comparison, sum: number, least: number): boolean {
  if (relation === 'same') return sum >= least;
  const independent = new Set(reasons.filter(({ cue }) => INDEPENDENT.has(cue)).map(({ cue }) => cue));
  if (relation === 'surname-only') return sum >= LEAST['surname-only'] && independent.size >= 2;
  return sum >= LEAST.other && independent.size >= 1;
}

/** Whether two clusters are really two, and not one that has not been joined yet. */
function areTwo(one: Cluster, other: Cluster, world: World): boolean {
  const comparison = compare(one.profile, other.profile, world);
  return comparison === null || !isEnough(comparison, sumOf(comparison.reasons), LEAST.merged);
}
