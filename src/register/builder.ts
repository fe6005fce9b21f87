/**
 * People, organisations and places of many documents. Add records, and those of an earlier register and the user's own, then
 * {@link RegisterBuilder.finish} says who is who.
 *
 * The order of records plays no part; a document that comes again takes the place of what it said before.
 */
import type { NewsRecord } from '../record.js';
import { acrossBlocks } from './across.js';
import type { Cluster, KnownRow } from './cluster.js';
import type { World } from './evidence.js';
import { type Gathering, gatherBlock, knownCluster, orderOf } from './gather.js';
import { blockOf, groupOf } from './group.js';
import { keyOf } from './keys.js';
import type { OwnEntry } from './own-register.js';
import { companionKey } from './profile.js';
import { ReasonStore } from './reason-store.js';
import { type HeldRow, Register } from './register.js';
import { REGISTER_KINDS, type RegisterKind, type Sighting } from './sighting.js';
import { sightingsOf } from './sightings.js';
import { SightingStore } from './store.js';
import type { StoredRow } from './text.js';

/** A row that was there before, or that the user gave. */
interface Before extends KnownRow {
  readonly kind: RegisterKind;
  readonly indexes: number[];
  formerKeys: readonly string[];
  ids: { readonly [scheme: string]: string };
  ownNames: readonly string[];
  own: OwnEntry | null;
  readonly joins: StoredRow['joins'];
  /** Orders rows that turn out to be one: the user's own come last. */
  readonly order: string;
}

export class RegisterBuilder {
  readonly #store = new SightingStore();
  /** By document (the number of its id) its sightings; those of a document that came again are replaced. */
  readonly #documents = new Map<string, number[]>();
  readonly #companions = new Map<string, number>();
  readonly #before: Before[] = [];
  readonly #beforeOf = new Map<number, Before>();
  readonly #dead = new Set<number>();

  /** A row of an earlier register. Before all records. */
  addRow(row: StoredRow): void {
    const { kind, key, formerKeys, ids, ownNames, joins, sightings } = row;
    const [order = '9999~'] = sightings.map(orderOf).sort();
    const before: Before = { kind, key, formerKeys, ids, ownNames, joins, indexes: [], own: null, order };
    this.#before.push(before);
    for (const sighting of sightings) {
      const index = this.#push(kind, sighting);
      before.indexes.push(index);
      this.#beforeOf.set(index, before);
    }
  }

  /** An entry of the user's own register, after all rows. */
  addOwn(entry: OwnEntry): void {
    const { kind, names, ids } = entry;
    const known = this.#before.find((row) => row.kind === kind && isSameEntry(row, entry));
    if (known !== undefined) {
      known.ids = { ...known.ids, ...ids };
      known.ownNames = names;
      known.own = entry;
      return;
    }
    const [id] = Object.entries(ids);
    const key = keyOf(kind, null, ['own', ...(id ?? names.slice(0, 1))]);
    this.#before.push({
      kind,
      key,
      formerKeys: [],
      ids,
      ownNames: names,
      own: entry,
      joins: [],
      indexes: [],
      order: '~',
    });
  }

  add(record: NewsRecord): void {
    const seen = sightingsOf(record);
    const earlier = this.#documents.get(record.id);
    const rows = new Map<string, Before>();
    for (const index of earlier ?? []) {
      const before = this.#beforeOf.get(index);
      const { entity, name } = this.#store.at(index);
      if (before !== undefined) rows.set(`${entity}\n${name}`, before);
      this.#forget(index);
    }
    this.#documents.delete(record.id);
    for (const { kind, sighting } of seen) {
      const index = this.#push(kind, sighting);
      const before = rows.get(`${sighting.entity}\n${sighting.name}`);
      if (before === undefined) continue;
      before.indexes.push(index);
      this.#beforeOf.set(index, before);
    }
  }

  finish(): Register {
    const reasons = new ReasonStore(this.#store.texts);
    const world: World = {
      documents: this.#documents.size,
      documentsWith: (companion) => this.#companions.get(companion) ?? 0,
    };
    const rows: HeldRow[] = [];
    for (const kind of REGISTER_KINDS) {
      const gathering: Gathering = {
        kind,
        world,
        sightingAt: (index) => this.#store.at(index),
        joined: (index, found) => reasons.set(index, found),
      };
      for (const cluster of acrossBlocks(gathering, this.#clustersOf(gathering))) rows.push(this.#rowOf(kind, cluster));
    }
    return new Register({ store: this.#store, reasons, rows, documents: this.#documents });
  }

  /** Of a kind, block after block. */
  *#clustersOf(gathering: Gathering): Generator<Cluster> {
    const { kind } = gathering;
    const blocks = new Map<string, Map<string, number[]>>();
    const groupsIn = (block: string) => {
      const known = blocks.get(block) ?? new Map<string, number[]>();
      blocks.set(block, known);
      return known;
    };
    for (let index = 0; index < this.#store.length; index += 1) {
      if (this.#dead.has(index) || this.#store.kindAt(index) !== kind || this.#beforeOf.has(index)) continue;
      const group = groupOf(kind, this.#store.at(index));
      const groups = groupsIn(blockOf(kind, group));
      const indexes = groups.get(group);
      if (indexes === undefined) groups.set(group, [index]);
      else indexes.push(index);
    }
    const known = new Map<string, Map<string, Before[]>>();
    for (const before of this.#before) {
      if (before.kind !== kind) continue;
      const groups = this.#groupsOf(before);
      // A row stands in the block of its first name, under all of its names in it.
      const block = blockOf(kind, groups[0] ?? '');
      groupsIn(block);
      const ofBlock = known.get(block) ?? new Map<string, Before[]>();
      known.set(block, ofBlock);
      for (const group of groups)
        if (blockOf(kind, group) === block) ofBlock.set(group, [...(ofBlock.get(group) ?? []), before]);
    }
    for (const block of [...blocks.keys()].sort()) {
      const clusters = new Map<Before, Cluster>();
      const byGroup = new Map<string, Cluster[]>();
      for (const [group, list] of known.get(block) ?? []) {
        byGroup.set(
          group,
          list.map((before) => {
            const cluster = clusters.get(before) ?? this.#clusterOf(gathering, before);
            clusters.set(before, cluster);
            return cluster;
          }),
        );
      }
      const groups = [...(blocks.get(block) ?? [])].map(([name, indexes]) => ({ name, indexes }));
      groups.sort((a, b) => (a.name < b.name ? -1 : 1));
      yield* gatherBlock(gathering, groups, byGroup);
    }
  }

  #groupsOf({ kind, indexes, ownNames }: Before): string[] {
    const names = indexes.filter((index) => !this.#dead.has(index)).map((index) => this.#store.at(index));
    const own = ownNames.map((name) => ({ name, link: null }));
    return [...new Set([...own, ...names].map((each) => groupOf(kind, each)))];
  }

  #clusterOf(gathering: Gathering, before: Before): Cluster {
    const indexes = before.indexes.filter((index) => !this.#dead.has(index));
    const cluster = knownCluster(gathering, { ...before, indexes });
    cluster.known.length = 0;
    cluster.known.push(before);
    const { profile } = cluster;
    if (before.ownNames.length > 0) profile.isOwn = true;
    for (const name of before.ownNames) profile.addName(name);
    for (const role of before.own?.roles ?? []) profile.addRole(role, null);
    for (const name of before.own?.organisations ?? []) profile.organisations.set(companionKey(name), 1);
    for (const country of before.own?.countries ?? []) profile.countries.set(country, 1);
    return cluster;
  }

  #rowOf(kind: RegisterKind, cluster: Cluster): HeldRow {
    const known = this.#before
      .filter((before) => cluster.known.some(({ key }) => key === before.key))
      .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
    const [oldest] = known;
    let first: Sighting | null = null;
    if (oldest === undefined) {
      for (const index of cluster.indexes) {
        const each = this.#store.at(index);
        if (first === null || orderOf(each) < orderOf(first)) first = each;
      }
    }
    const key =
      oldest?.key ?? keyOf(kind, first?.link ?? null, [first?.name ?? '', first?.document ?? '', first?.entity ?? '']);
    const own = known.find(({ ownNames }) => ownNames.length > 0);
    return {
      kind,
      key,
      formerKeys: [...new Set(known.flatMap((each) => [each.key, ...each.formerKeys]))].filter((each) => each !== key),
      ids: Object.assign({}, ...known.map(({ ids }) => ids)),
      ownNames: own?.ownNames ?? [],
      alone: cluster.alone,
      joins: [...known.flatMap(({ joins }) => joins), ...cluster.joins],
      indexes: Int32Array.from(cluster.indexes),
    };
  }

  #push(kind: RegisterKind, sighting: Sighting): number {
    const index = this.#store.push(kind, sighting);
    const ofDocument = this.#documents.get(sighting.document);
    if (ofDocument === undefined) this.#documents.set(sighting.document, [index]);
    else ofDocument.push(index);
    for (const name of sighting.companions) this.#countCompanion(name, 1);
    return index;
  }

  #forget(index: number): void {
    this.#dead.add(index);
    for (const name of this.#store.at(index).companions) this.#countCompanion(name, -1);
  }

  #countCompanion(name: string, times: number): void {
    const key = companionKey(name);
    this.#companions.set(key, (this.#companions.get(key) ?? 0) + times);
  }
}

/** Whether a row of an earlier run is the one that the user means: by an id, else by the name given before. */
function isSameEntry({ ids, ownNames }: Before, entry: OwnEntry): boolean {
  const schemes = Object.keys(entry.ids);
  if (schemes.some((scheme) => ids[scheme] === entry.ids[scheme])) return true;
  return schemes.length === 0 && ownNames[0] === entry.names[0];
}
