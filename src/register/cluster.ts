/** Sightings that are one person, organisation or place, and how they came together. */
import { Profile } from './profile.js';
import type { RegisterKind, Sighting } from './sighting.js';
import { type Reason, sumOf } from './weights.js';

/** Why a row stands by itself though another one has its name. */
export type Alone = 'surname-only' | 'several-of-this-name' | 'initials-only';

/** How a sighting, or a group of sightings, came to its row. */
export interface Join {
  readonly document: string;
  readonly entity: string;
  readonly name: string;
  readonly points: number;
  readonly reasons: readonly Reason[];
}

/** An earlier row, or one of the user's, whose sightings stay together. */
export interface KnownRow {
  readonly key: string;
  /** Adds to a profile what the user says of the row. */
  readonly decorate: (profile: Profile) => void;
}

/** Where sightings come from. */
export interface Source {
  readonly kind: RegisterKind;
  readonly sightingAt: (index: number) => Sighting;
}

/** So many joins of a row are told. */
export const MAX_JOINS = 50;
/** Of very large clusters as many sightings make the profile again. */
const MAX_SIGHTINGS = 256;

export class Cluster {
  readonly #source: Source;
  #profile: Profile | null;
  readonly indexes: number[] = [];
  readonly known: KnownRow[] = [];
  /** Of whole clusters that were taken up. */
  readonly joins: Join[] = [];
  alone: Alone | null = null;
  into: Cluster | null = null;
  /** Whether it has anything that an earlier run has not judged already. */
  hasNews = true;

  constructor(source: Source) {
    this.#source = source;
    this.#profile = new Profile(source.kind);
  }

  get profile(): Profile {
    this.#profile ??= this.#madeAgain();
    return this.#profile;
  }

  add(index: number, sighting: Sighting): void {
    this.profile.add(sighting);
    this.indexes.push(index);
  }

  addKnown(row: KnownRow): void {
    row.decorate(this.profile);
    this.known.push(row);
  }

  absorb(other: Cluster, reasons: readonly Reason[]): void {
    const [index] = other.indexes;
    const first = index === undefined ? null : this.#source.sightingAt(index);
    const { document, entity, name } = first ?? { document: '', entity: '', name: '' };
    for (const join of [...other.joins, { document, entity, name, points: sumOf(reasons), reasons }]) {
      if (this.joins.length < MAX_JOINS) this.joins.push(join);
    }
    this.profile.absorb(other.profile);
    for (const each of other.indexes) this.indexes.push(each);
    for (const row of other.known) this.known.push(row);
    this.alone = null;
    this.hasNews = true;
    other.into = this;
    other.rest();
  }

  /** Gives the memory of the profile back; it is made again when it is asked for. */
  rest(): void {
    this.#profile = null;
  }

  /** The cluster that took it up, if any. */
  get current(): Cluster {
    let found: Cluster = this;
    while (found.into !== null) found = found.into;
    return found;
  }

  #madeAgain(): Profile {
    const profile = new Profile(this.#source.kind);
    for (const index of this.indexes.slice(0, MAX_SIGHTINGS)) profile.add(this.#source.sightingAt(index));
    for (const row of this.known) row.decorate(profile);
    return profile;
  }
}

/** An earlier run kept the two apart, and nothing new is known of either: what it decided stands. */
export function areKeptApart(one: Cluster, other: Cluster): boolean {
  return !one.hasNews && !other.hasNews;
}

/** Of two the one that an earlier run knew, else the larger, stays. */
export function inOrder(one: Cluster, other: Cluster): readonly [Cluster, Cluster] {
  const before = other.known.length > 0 && one.known.length === 0;
  const larger = other.known.length > 0 === one.known.length > 0 && other.indexes.length > one.indexes.length;
  return before || larger ? [other, one] : [one, other];
}
