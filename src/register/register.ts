/** Who is who: the row of every entity, and the rows themselves. */
import type { DocumentIndex } from './documents.js';
import { groupOf } from './group.js';
import type { ReasonStore } from './reason-store.js';
import { type RegisterRow, type RowHead, rowOf } from './rows.js';
import type { RegisterKind, Sighting } from './sighting.js';
import type { SightingStore } from './store.js';
import { registerHeader, registerLine } from './text.js';
import { type Reason, sumOf } from './weights.js';

/** A row as it is held: its sightings by number. */
export interface HeldRow extends Omit<RowHead, 'namesakes'> {
  readonly indexes: readonly number[];
}

/** Why an entity is in its row. Without reasons it began the row, or came with what an earlier run had gathered. */
export interface Explanation {
  readonly key: string;
  readonly points: number;
  readonly reasons: readonly Reason[];
}

interface Parts {
  readonly store: SightingStore;
  readonly reasons: ReasonStore;
  readonly rows: HeldRow[];
  readonly documents: DocumentIndex;
}

export class Register {
  readonly #parts: Parts;
  readonly #rowOf: Int32Array;
  /** By group, rows of that name; only where there are several. */
  readonly #namesakes: ReadonlyMap<string, readonly number[]>;

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.rows.sort((a, b) => (a.key < b.key ? -1 : 1));
    this.#rowOf = new Int32Array(parts.store.length).fill(-1);
    parts.rows.forEach(({ indexes }, row) => {
      for (const index of indexes) this.#rowOf[index] = row;
    });
    this.#namesakes = namesakesIn(parts);
  }

  /** The key of the row that an entity of a document belongs to; null for what has none, such as amounts. */
  keyOf(document: string, entity: string): string | null {
    return this.#rowAt(this.#indexOf(document, entity))?.key ?? null;
  }

  /** The keys of all entities of a document that have one. */
  keysIn(document: string): ReadonlyMap<string, string> {
    const { documents, store } = this.#parts;
    const number = store.texts.known(document);
    const indexes = number === undefined ? [] : documents.of(number);
    return new Map(
      indexes.flatMap((index): [string, string][] => {
        const row = this.#rowAt(index);
        return row === null ? [] : [[store.entityAt(index), row.key]];
      }),
    );
  }

  explain(document: string, entity: string): Explanation | null {
    const index = this.#indexOf(document, entity);
    const row = this.#rowAt(index);
    if (index === null || row === null) return null;
    const reasons = this.#parts.reasons.of(index);
    return { key: row.key, points: sumOf(reasons), reasons };
  }

  /** In the order of their keys. */
  *rows(kind: RegisterKind): Generator<RegisterRow> {
    for (const held of this.#parts.rows) {
      if (held.kind !== kind) continue;
      const { indexes, ...head } = held;
      yield rowOf({ ...head, namesakes: this.#namesakesOf(held) }, this.#sightings(indexes));
    }
  }

  /** The register as text, line by line. */
  *lines(): Generator<string> {
    yield registerHeader();
    for (const { indexes, kind, key, formerKeys, ids, ownNames, joins } of this.#parts.rows) {
      const sightings = [...this.#sightings(indexes)].sort((a, b) =>
        `${a.document}\n${a.entity}` < `${b.document}\n${b.entity}` ? -1 : 1,
      );
      yield registerLine({
        kind,
        key,
        formerKeys: [...formerKeys],
        ids,
        ownNames: [...ownNames],
        joins: joins.map((join) => ({ ...join, reasons: [...join.reasons] })),
        sightings,
      });
    }
  }

  /** Number of rows of a kind. */
  count(kind: RegisterKind): number {
    return this.#parts.rows.reduce((sum, row) => sum + (row.kind === kind ? 1 : 0), 0);
  }

  #rowAt(index: number | null): HeldRow | null {
    return index === null ? null : (this.#parts.rows[this.#rowOf[index] ?? -1] ?? null);
  }

  #indexOf(document: string, entity: string): number | null {
    const { documents, store } = this.#parts;
    const number = store.texts.known(document);
    if (number === undefined) return null;
    return documents.of(number).find((index) => store.entityAt(index) === entity) ?? null;
  }

  *#sightings(indexes: readonly number[]): Generator<Sighting> {
    for (const index of indexes) yield this.#parts.store.at(index);
  }

  #namesakesOf({ kind, indexes, key }: HeldRow): string[] {
    const groups = new Set<string>();
    for (const sighting of this.#sightings(indexes.slice(0, 64))) groups.add(`${kind}\n${groupOf(kind, sighting)}`);
    const rows = [...groups].flatMap((group) => this.#namesakes.get(group) ?? []);
    return [...new Set(rows.map((row) => this.#parts.rows[row]?.key ?? ''))]
      .filter((each) => each !== key && each !== '')
      .slice(0, MAX_NAMESAKES);
  }
}

const MAX_NAMESAKES = 20;

function namesakesIn({ rows, store }: Parts): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  rows.forEach(({ kind, indexes }, row) => {
    const first = indexes[0];
    if (first === undefined) return;
    const group = `${kind}\n${store.groupAt(first)}`;
    const known = found.get(group);
    if (known === undefined) found.set(group, [row]);
    else if (known.length < MAX_NAMESAKES) known.push(row);
  });
  for (const [group, list] of found) if (list.length < 2) found.delete(group);
  return found;
}
