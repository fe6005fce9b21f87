/** Joins clusters of one block whose names are not the same: initials, nicknames, spellings, and surnames alone. */
import { areKeptApart, type Cluster, inOrder } from './cluster.js';
import { decide } from './decide.js';
import { type Gathering, MAX_CANDIDATES } from './pool.js';

/** So many clusters of a block stand under one item. */
const MAX_IN_BLOCK = 24;

/** Those that say most of the name come first, surnames alone last. */
export function joinGroups({ kind, world }: Gathering, clusters: readonly Cluster[]): Cluster[] {
  if (clusters.length < 2) return [...clusters];
  const index = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    for (const item of cluster.profile.items()) {
      const known = index.get(item);
      if (known === undefined) index.set(item, [cluster]);
      else if (known.length < MAX_IN_BLOCK) known.push(cluster);
    }
  }
  const seekers = [...clusters].sort((a, b) => seekingRank(a) - seekingRank(b) || a.indexes.length - b.indexes.length);
  for (const seeker of seekers) {
    if (seeker.into !== null) continue;
    const found = new Set<Cluster>();
    for (const item of seeker.profile.items()) {
      for (const each of index.get(item) ?? []) found.add(each.current);
      if (found.size > 2 * MAX_CANDIDATES) break;
    }
    found.delete(seeker);
    const verdict = decide(seeker.profile, [...found], world);
    if (verdict === null || verdict === 'several' || areKeptApart(verdict.cluster, seeker)) {
      if (kind === 'person' && seeker.alone === null) seeker.alone = aloneOf(seeker);
      continue;
    }
    const [into, from] = fuller(verdict.cluster, seeker);
    into.absorb(from, verdict.reasons);
  }
  return clusters.filter(({ into }) => into === null);
}

/** The one with more of the name stays, unless only the other was known before. */
function fuller(one: Cluster, other: Cluster): readonly [Cluster, Cluster] {
  const ranks = seekingRank(one) - seekingRank(other);
  if (ranks === 0 || one.known.length > 0 !== other.known.length > 0) return inOrder(one, other);
  return ranks < 0 ? [one, other] : [other, one];
}

/** 0: a full name; 1: initials; 2: a surname only. */
function seekingRank({ profile }: Cluster): number {
  const names = [...profile.parsed.values()];
  if (names.every(({ given }) => given === '')) return 2;
  return names.every(({ given }) => given.length < 2 || given.includes('.')) ? 1 : 0;
}

function aloneOf(cluster: Cluster): Cluster['alone'] {
  const rank = seekingRank(cluster);
  if (rank === 2) return 'surname-only';
  return rank === 1 ? 'initials-only' : null;
}
