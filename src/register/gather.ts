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
import { Cluster, type Source } from './cluster.js';
import { type Decision, decide } from './decide.js';
import type { World } from './evidence.js';
import { Profile, weightOf } from './profile.js';
import type { Sighting } from './sighting.js';
import { LEAST, type Reason } from './weights.js';

/** A group of a block: sightings of one name. */
export interface Group {
  readonly name: string;
  readonly indexes: readonly number[];
}

export interface Gathering extends Source {
  readonly world: World;
  /** Called for every sighting that joins others. */
  readonly joined: (index: number, reasons: readonly Reason[]) => void;
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

/** A sighting that is to be put somewhere. */
interface Item {
  readonly index: number;
  readonly sighting: Sighting;
  readonly profile: Profile;
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

/** So many clusters of a group are compared even where nothing but the name is common: the largest. */
const LARGEST = 6;
/** So many clusters stand in the index under one item, and so many are taken from it. */
const MAX_LISTED = 12;
const MAX_CANDIDATES = 24;
/** Up to this number all clusters of a group are compared with each other. */
const MAX_PAIRWISE = 40;
/** So often clusters are compared anew after some were joined. */
const MAX_ROUNDS = 6;

/** The clusters of one group, and an index of what they have. */
class Pool {
  readonly #gathering: Gathering;
  #clusters: Cluster[] = [];
  #largest: Cluster[] = [];
  #index = new Map<string, Cluster[]>();

  constructor(gathering: Gathering) {
    this.#gathering = gathering;
  }

  get clusters(): Cluster[] {
    return this.#clusters;
  }

  add(cluster: Cluster): void {
    if (this.#clusters.includes(cluster)) return;
    this.#clusters.push(cluster);
    this.#list(cluster, cluster.profile);
    this.#rank(cluster);
  }

  begin({ index, sighting, profile }: Item): Cluster {
    const cluster = new Cluster(this.#gathering);
    cluster.add(index, sighting);
    this.#clusters.push(cluster);
    this.#list(cluster, profile);
    this.#rank(cluster);
    return cluster;
  }

  join({ index, sighting, profile }: Item, { cluster, reasons }: Decision): void {
    cluster.add(index, sighting);
    this.#gathering.joined(index, reasons);
    this.#list(cluster, profile);
    this.#rank(cluster);
  }

  candidatesOf(profile: Profile): Cluster[] {
    const found = new Set<Cluster>();
    for (const item of profile.items()) {
      for (const cluster of this.#index.get(item) ?? []) found.add(cluster.current);
      if (found.size >= MAX_CANDIDATES) break;
    }
    for (const cluster of this.#largest) found.add(cluster);
    return [...found];
  }

  /** Joins clusters that fit each other, until none do. */
  settle(): void {
    for (let round = 0; round < MAX_ROUNDS && this.#clusters.length > 1; round += 1) {
      if (!this.#settleOnce()) break;
    }
  }

  #settleOnce(): boolean {
    let isChanged = false;
    // The smallest look for a larger one.
    for (const cluster of [...this.#clusters].sort((a, b) => a.indexes.length - b.indexes.length)) {
      if (cluster.into !== null) continue;
      const others = this.#clusters.length <= MAX_PAIRWISE ? this.#clusters : this.candidatesOf(cluster.profile);
      const verdict = decide(
        cluster.profile,
        others.filter((each) => each !== cluster && each.into === null),
        this.#gathering.world,
      );
      if (verdict === null || verdict === 'several') continue;
      const [into, from] = inOrder(verdict.cluster, cluster);
      into.absorb(from, verdict.reasons);
      this.#list(into, from.profile);
      isChanged = true;
    }
    if (!isChanged) return false;
    this.#clusters = this.#clusters.filter(({ into }) => into === null);
    this.#largest = [];
    for (const cluster of this.#clusters) this.#rank(cluster);
    return true;
  }

  #list(cluster: Cluster, profile: Profile): void {
    for (const item of profile.items()) {
      const known = this.#index.get(item);
      if (known === undefined) this.#index.set(item, [cluster]);
      else if (known.length < MAX_LISTED && !known.includes(cluster)) known.push(cluster);
    }
  }

  #rank(cluster: Cluster): void {
    if (this.#largest.includes(cluster)) return;
    this.#largest.push(cluster);
    if (this.#largest.length <= LARGEST) return;
    let smallest = 0;
    this.#largest.forEach((each, at) => {
      if (each.indexes.length < (this.#largest[smallest]?.indexes.length ?? 0)) smallest = at;
    });
    this.#largest.splice(smallest, 1);
  }
}

/** Of two the one that an earlier run knew, else the larger, stays. */
function inOrder(one: Cluster, other: Cluster): readonly [Cluster, Cluster] {
  const before = other.known.length > 0 && one.known.length === 0;
  const larger = other.known.length > 0 === one.known.length > 0 && other.indexes.length > one.indexes.length;
  return before || larger ? [other, one] : [one, other];
}

/** So many clusters of a block stand under one item. */
const MAX_IN_BLOCK = 24;

/** Joins clusters whose names are not the same: those that say most of the name first, surnames alone last. */
function joinGroups({ kind, world }: Gathering, clusters: readonly Cluster[]): Cluster[] {
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
    if (verdict === null || verdict === 'several') {
      if (kind === 'person' && seeker.alone === null) seeker.alone = aloneOf(seeker);
      continue;
    }
    const [into, from] =
      seekingRank(seeker) > seekingRank(verdict.cluster) && verdict.cluster.known.length >= seeker.known.length
        ? [verdict.cluster, seeker]
        : inOrder(verdict.cluster, seeker);
    into.absorb(from, verdict.reasons);
  }
  return clusters.filter(({ into }) => into === null);
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
