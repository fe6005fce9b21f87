/**
 * Rows of different blocks that may be one: second surnames (`Ana Ruiz Bell`, `Ana Ruiz`), short forms of organisations that some document
 * gives beside the full one, places without a link.
 */
import type { Cluster } from './cluster.js';
import { decide } from './decide.js';
import type { Gathering } from './gather.js';
import { groupOf, otherGroups } from './group.js';

/** So many sightings of a row are asked for its names. */
const MAX_ASKED = 64;
/** So many rows are found by one name. */
const MAX_FOUND = 16;

export function acrossBlocks(gathering: Gathering, clusters: Iterable<Cluster>): Cluster[] {
  const { kind, sightingAt, world } = gathering;
  const all = [...clusters];
  const byOther = new Map<string, Cluster[]>();
  const own = new Map<Cluster, string>();
  for (const cluster of all) {
    const groups = new Set<string>();
    for (const index of cluster.indexes.slice(0, MAX_ASKED)) {
      const sighting = sightingAt(index);
      for (const group of otherGroups(kind, sighting)) groups.add(group);
      if (!own.has(cluster)) own.set(cluster, groupOf(kind, sighting));
    }
    for (const group of groups) {
      const known = byOther.get(group);
      if (known === undefined) byOther.set(group, [cluster]);
      else if (known.length < MAX_FOUND) known.push(cluster);
    }
  }
  for (const cluster of all) {
    const group = own.get(cluster);
    if (cluster.into !== null || group === undefined) continue;
    const found = new Set((byOther.get(group) ?? []).map((each) => each.current));
    found.delete(cluster);
    if (found.size === 0) continue;
    const verdict = decide(cluster.profile, [...found], world);
    if (verdict !== null && verdict !== 'several') verdict.cluster.absorb(cluster, verdict.reasons);
  }
  return all.filter(({ into }) => into === null);
}
