/**
 * Rows of different blocks that may be one: second surnames (`Ana Ruiz Bell`, `Ana Ruiz`), short forms of organisations that some document
 * gives beside the full one, places without a link.
 */
import { areKeptApart, type Cluster } from './cluster.js';
import { decide } from './decide.js';
import type { Gathering } from './gather.js';
import { groupOf, otherGroups } from './group.js';

/** So many sightings of a row are asked for its names. */
const MAX_ASKED = 64;
/** So many rows are found by one name. */
const MAX_FOUND = 16;

export function acrossBlocks(gathering: Gathering, clusters: Iterable<Cluster>): Cluster[] {
  const { kind, sightingAt, world } = gathering;
  const all: Cluster[] = [];
  const own: string[] = [];
  for (const cluster of clusters) {
    cluster.rest();
    const [first] = cluster.indexes;
    all.push(cluster);
    own.push(first === undefined ? '' : groupOf(kind, sightingAt(first)));
  }
  const wanted = new Set(own);
  const byOther = new Map<string, Cluster[]>();
  for (const cluster of all) {
    const groups = new Set(
      cluster.indexes.slice(0, MAX_ASKED).flatMap((index) => otherGroups(kind, sightingAt(index))),
    );
    for (const group of groups) {
      if (!wanted.has(group)) continue;
      const known = byOther.get(group);
      if (known === undefined) byOther.set(group, [cluster]);
      else if (known.length < MAX_FOUND) known.push(cluster);
    }
  }
  for (const [index, cluster] of all.entries()) {
    if (cluster.into !== null) continue;
    const group = own[index] ?? '';
    const found = new Set((byOther.get(group) ?? []).map((each) => each.current));
    found.delete(cluster);
    if (found.size === 0) continue;
    const verdict = decide(cluster.profile, [...found], world);
    if (verdict !== null && verdict !== 'several' && !areKeptApart(verdict.cluster, cluster))
      verdict.cluster.absorb(cluster, verdict.reasons);
    for (const each of [cluster, ...found]) each.rest();
  }
  return all.filter(({ into }) => into === null);
}
