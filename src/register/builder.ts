/**
 * People, organisations and places of many documents. Add the rows of an earlier register and the user's own, then records;
 * {@link RegisterBuilder.finish} says who is who.
 *
 * The order of records plays no part; a document that comes again takes the place of what it said before.
 */
import type { NewsRecord } from '../record.js';
import { acrossBlocks } from './across.js';
import { Cluster, MAX_JOINS } from './cluster.js';
import { DocumentIndex } from './documents.js';
import { type EarlierRow, EarlierRows } from './earlier-rows.js';
import type { World } from './evidence.js';
import { type Gathering, gatherBlock, orderOf } from './gather.js';
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

export class RegisterBuilder {
  readonly #store = new SightingStore();
  readonly #documents = new DocumentIndex();
  /** By companion the number of sightings beside which it is named. */
  readonly #companions = new Map<string, number>();
  readonly #earlier = new EarlierRows();
  /** Of documents that came again. */
  readonly #dead = new Set<number>();

  /** A row of an earlier register. Before all records. */
  addRow(row: StoredRow): void {
    const earlier = this.#earlier.add(row);
    for (const sighting of row.sightings) this.#earlier.claim(earlier, this.#push(row.kind, sighting));
  }

  /** An entry of the user's own register, after all rows and before all records. */
  addOwn(entry: OwnEntry): void {
    this.#earlier.addOwn(entry);
  }

  add(record: NewsRecord): void {
    const before = this.#forgetDocument(record.id);
    for (const { kind, sighting } of sightingsOf(record)) {
      const index = this.#push(kind, sighting);
      const known = before.get(nameOf(sighting));
      if (known === undefined) continue;
      this.#earlier.claim(known.row, index);
      if (!isSame(known.sighting, this.#store.at(index))) known.row.isChanged = true;
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
      for (const cluster of acrossBlocks(gathering, this.#clustersOf(gathering))) {
        // An entry of the user's that no document names is no row.
        if (cluster.indexes.length > 0) rows.push(this.#rowOf(kind, cluster));
      }
    }
    return new Register({ store: this.#store, reasons, rows, documents: this.#documents });
  }

  /** Of a kind, block after block. */
  *#clustersOf(gathering: Gathering): Generator<Cluster> {
    const { kind } = gathering;
    const blocks = this.#blocksOf(kind);
    const earlier = new Map<string, EarlierRow[]>();
    for (const row of this.#earlier.all(kind)) {
      // A row stands in the block of its first name.
      const block = blockOf(kind, this.#groupsOf(row)[0] ?? '');
      const ofBlock = earlier.get(block);
      if (ofBlock === undefined) earlier.set(block, [row]);
      else ofBlock.push(row);
      if (!blocks.has(block)) blocks.set(block, new Map());
    }
    for (const block of [...blocks.keys()].sort()) {
      const known = this.#knownIn(gathering, block, earlier.get(block) ?? []);
      const groups = [...(blocks.get(block) ?? [])].map(([name, indexes]) => ({ name, indexes }));
      groups.sort((a, b) => (a.name < b.name ? -1 : 1));
      yield* gatherBlock(gathering, groups, known);
    }
  }

  /** By block and group the sightings that no earlier row has. */
  #blocksOf(kind: RegisterKind): Map<string, Map<string, number[]>> {
    const blocks = new Map<string, Map<string, number[]>>();
    for (let index = 0; index < this.#store.length; index += 1) {
      if (this.#store.kindAt(index) !== kind || this.#dead.has(index)) continue;
      if (this.#earlier.rowOf(index) !== undefined) continue;
      const group = this.#store.groupAt(index);
      const block = blockOf(kind, group);
      const groups = blocks.get(block) ?? new Map<string, number[]>();
      blocks.set(block, groups);
      const indexes = groups.get(group);
      if (indexes === undefined) groups.set(group, [index]);
      else indexes.push(index);
    }
    return blocks;
  }

  /** Clusters of earlier rows, under all names that they have in a block. */
  #knownIn(gathering: Gathering, block: string, rows: readonly EarlierRow[]): Map<string, Cluster[]> {
    const found = new Map<string, Cluster[]>();
    for (const row of rows) {
      const cluster = new Cluster(gathering);
      for (const index of this.#living(row)) cluster.add(index, this.#store.at(index));
      cluster.addKnown(row);
      cluster.hasNews = row.isChanged || row.own !== null;
      for (const group of this.#groupsOf(row)) {
        if (blockOf(gathering.kind, group) !== block) continue;
        const ofGroup = found.get(group);
        if (ofGroup === undefined) found.set(group, [cluster]);
        else ofGroup.push(cluster);
      }
    }
    return found;
  }

  #groupsOf(row: EarlierRow): string[] {
    const names = this.#living(row).map((index) => this.#store.at(index));
    const own = row.ownNames.map((name) => ({ name, link: null }));
    return [...new Set([...own, ...names].map((each) => groupOf(row.kind, each)))];
  }

  #living({ indexes }: EarlierRow): number[] {
    return indexes.filter((index) => !this.#dead.has(index));
  }

  #rowOf(kind: RegisterKind, cluster: Cluster): HeldRow {
    const known = cluster.known.flatMap(({ key: each }) => this.#earlier.withKey(each) ?? []);
    known.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
    const key = known[0]?.key ?? this.#newKey(kind, cluster);
    const own = known.find(({ ownNames }) => ownNames.length > 0);
    return {
      kind,
      key,
      formerKeys: [...new Set(known.flatMap((each) => [each.key, ...each.formerKeys]))].filter((each) => each !== key),
      ids: Object.assign({}, ...known.map(({ ids }) => ids)),
      ownNames: own?.ownNames ?? [],
      alone: cluster.alone,
      joins: [...known.flatMap(({ joins }) => joins), ...cluster.joins].slice(0, MAX_JOINS),
      indexes: cluster.indexes,
    };
  }

  /** Made from the earliest sighting. */
  #newKey(kind: RegisterKind, { indexes }: Cluster): string {
    let first: Sighting | null = null;
    for (const index of indexes) {
      const each = this.#store.at(index);
      if (first === null || orderOf(each) < orderOf(first)) first = each;
    }
    return keyOf(kind, first?.link ?? null, [first?.name ?? '', first?.document ?? '', first?.entity ?? '']);
  }

  #push(kind: RegisterKind, sighting: Sighting): number {
    const index = this.#store.push(kind, sighting);
    this.#documents.add(this.#store.texts.numberOf(sighting.document), index);
    this.#countCompanions(sighting, 1);
    return index;
  }

  /** Takes out what a document said before. @returns by entity and name its sightings that earlier runs put in a row */
  #forgetDocument(id: string): Map<string, { row: EarlierRow; sighting: Sighting }> {
    const rows = new Map<string, { row: EarlierRow; sighting: Sighting }>();
    const document = this.#store.texts.known(id);
    if (document === undefined) return rows;
    for (const index of this.#documents.of(document)) {
      const sighting = this.#store.at(index);
      const row = this.#earlier.rowOf(index);
      if (row !== undefined) rows.set(nameOf(sighting), { row, sighting });
      this.#dead.add(index);
      this.#countCompanions(sighting, -1);
    }
    this.#documents.delete(document);
    return rows;
  }

  #countCompanions({ companions }: Sighting, times: number): void {
    for (const name of companions) {
      const key = companionKey(name);
      this.#companions.set(key, (this.#companions.get(key) ?? 0) + times);
    }
  }
}

/** An entity of a document, as long as it has the same name. */
function nameOf({ entity, name }: Sighting): string {
  return `${entity}\n${name}`;
}

/** Both come from the store, with their fields in one order. */
function isSame(one: Sighting, other: Sighting): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
