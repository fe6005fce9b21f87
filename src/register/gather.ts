/**
 * Sightings become clusters, block by block. The order in which documents came plays no part: sightings are taken by how much they tell,
 * then by day, document and entity. Every sighting is compared with a bounded number of clusters, so that time is linear however often one
 * name comes.
 *
 *   1. within a group, the sightings that tell most begin clusters, and others join the one that fits best;
 *   2. clusters of a group are joined where they fit now that more is known;
 *   3. sightings that tell nothing join where only one can be meant;
 *   4. between the groups of a block: initials, nicknames, spellings, and last names by surname only.
 */
import type { Cluster } from './cluster.js';
import { decide } from './decide.js';
import { joinGroups } from './join-groups.js';
import { type Gathering, type Item, Pool } from './pool.js';
import { Profile, weightOf } from './profile.js';
import type { Sighting } from './sighting.js';
import { LEAST } from './weights.js';

export type { Gathering } from './pool.js';

/** A group of a block: sightings of one name. */
export interface Group {
  readonly name: string;
  readonly indexes: readonly number[];
}

/** @param known clusters of earlier rows, by the groups that they have names of */
export function gatherBlock(
  gathering: Gathering,
  groups: readonly Group[],
  known: ReadonlyMap<string, readonly Cluster[]>,
): Cluster[] {
  const clusters = new Set<Cluster>();
  for (const { name, indexes } of groups)
    for (const each of gatherGroup(gathering, indexes, known.get(name) ?? [])) clusters.add(each);
  for (const list of known.values()) for (const each of list) clusters.add(each);
  const all = [...new Set([...clusters].map((each) => each.current))];
  return groups.length > 1 || gathering.kind === 'person' ? joinGroups(gathering, all) : all;
}

/** From this weight on a sighting can begin a cluster; others wait. */
const TELLING = 3;

function gatherGroup(gathering: Gathering, indexes: readonly number[], known: readonly Cluster[]): Cluster[] {
  const pool = new Pool(gathering);
  for (const cluster of known) pool.add(cluster.current);
  const rest: number[] = [];
  for (const index of ordered(gathering, indexes)) {
    if (index.weight >= TELLING) placeTelling(gathering, pool, itemOf(gathering, index.index));
    else rest.push(index.index);
  }
  pool.settle();
  for (const index of rest) placeRest(gathering, pool, itemOf(gathering, index));
  return pool.clusters;
}

/** Most telling first; of equals the earliest. */
function ordered({ sightingAt }: Gathering, indexes: readonly number[]): { index: number; weight: number }[] {
  const keyed = indexes.map((index) => {
    const sighting = sightingAt(index);
    return { index, weight: Math.min(12, Math.floor(weightOf(sighting))), order: orderOf(sighting) };
  });
  return keyed.sort((a, b) => b.weight - a.weight || (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
}

/** By day, document and entity. */
export function orderOf({ day, document, entity }: Pick<Sighting, 'day' | 'document' | 'entity'>): string {
  return `${day ?? '9999'} ${document} ${entity}`;
}

function itemOf({ kind, sightingAt }: Gathering, index: number): Item {
  const sighting = sightingAt(index);
  return { index, sighting, profile: new Profile(kind).add(sighting) };
}

function placeTelling(gathering: Gathering, pool: Pool, item: Item): void {
  const verdict = decide(item.profile, pool.candidatesOf(item.profile), gathering.world, LEAST.telling);
  if (verdict === null || verdict === 'several') pool.begin(item);
  else pool.join(item, verdict);
}

function placeRest(gathering: Gathering, pool: Pool, item: Item): void {
  const verdict = decide(item.profile, pool.candidatesOf(item.profile), gathering.world, LEAST.same);
  if (verdict !== null && verdict !== 'several') pool.join(item, verdict);
  else pool.begin(item).alone = verdict === 'several' ? 'several-of-this-name' : null;
}
