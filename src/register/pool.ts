/** The clusters of one group, and an index of what they have. */
import { areKeptApart, Cluster, inOrder, type Source } from './cluster.js';
import { type Decision, decide } from './decide.js';
import type { World } from './evidence.js';
import type { Profile } from './profile.js';
import type { Sighting } from './sighting.js';
import type { Reason } from './weights.js';

export interface Gathering extends Source {
  readonly world: World;
  /** Called for every sighting that joins others. */
  readonly joined: (index: number, reasons: readonly Reason[]) => void;
}

/** A sighting that is to be put somewhere. */
export interface Item {
  readonly index: number;
  readonly sighting: Sighting;
  readonly profile: Profile;
}

/** So many clusters of a group are compared even where nothing but the name is common: the largest. */
const LARGEST = 6;
/** So many clusters stand in the index under one item, and so many are taken from it. */
const MAX_LISTED = 12;
export const MAX_CANDIDATES = 24;
/** Up to this number all clusters of a group are compared with each other. */
const MAX_PAIRWISE = 40;
/** So often clusters are compared anew after some were joined. */
const MAX_ROUNDS = 6;

export class Pool {
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
    cluster.hasNews = true;
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
      if (verdict === null || verdict === 'several' || areKeptApart(verdict.cluster, cluster)) continue;
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
