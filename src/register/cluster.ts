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
  readonly indexes: readonly number[];
}

export class Cluster {
  readonly profile: Profile;
  readonly indexes: number[] = [];
  readonly known: KnownRow[] = [];
  /** Of whole clusters that were taken up. */
  readonly joins: Join[] = [];
  alone: Alone | null = null;
  /** The sighting that the cluster began with. */
  first: Pick<Sighting, 'document' | 'entity' | 'name'> | null = null;
  into: Cluster | null = null;

  constructor(kind: RegisterKind) {
    this.profile = new Profile(kind);
  }

  add(index: number, sighting: Sighting): void {
    this.first ??= sighting;
    this.indexes.push(index);
    this.profile.add(sighting);
  }

  absorb(other: Cluster, reasons: readonly Reason[]): void {
    const { document, entity, name } = other.first ?? { document: '', entity: '', name: '' };
    this.joins.push(...other.joins, { document, entity, name, points: sumOf(reasons), reasons });
    this.first ??= other.first;
    for (const index of other.indexes) this.indexes.push(index);
    this.known.push(...other.known);
    this.profile.absorb(other.profile);
    this.alone = null;
    other.into = this;
  }

  /** The cluster that took it up, if any. */
  get current(): Cluster {
    let found: Cluster = this;
    while (found.into !== null) found = found.into;
    return found;
  }
}
