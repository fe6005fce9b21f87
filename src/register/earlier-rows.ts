/** Rows that are there before any record: those of an earlier register, and the entries of the user's own. */
import type { KnownRow } from './cluster.js';
import { orderOf } from './gather.js';
import { keyOf } from './keys.js';
import type { OwnEntry } from './own-register.js';
import { companionKey, type Profile } from './profile.js';
import type { RegisterKind } from './sighting.js';
import type { StoredRow } from './text.js';

export class EarlierRow implements KnownRow {
  readonly kind: RegisterKind;
  readonly key: string;
  readonly formerKeys: readonly string[];
  readonly joins: StoredRow['joins'];
  /** The oldest of rows that turn out to be one gives the key; the user's own come last. */
  readonly order: string;
  readonly indexes: number[] = [];
  ids: { readonly [scheme: string]: string };
  ownNames: readonly string[];
  own: OwnEntry | null = null;
  /** Whether a document that came again says something else now of whom the row is about. */
  isChanged = false;

  constructor({ kind, key, formerKeys, ids, ownNames, joins }: Omit<StoredRow, 'sightings'>, order: string) {
    this.kind = kind;
    this.key = key;
    this.formerKeys = formerKeys;
    this.joins = joins;
    this.order = order;
    this.ids = ids;
    this.ownNames = ownNames;
  }

  readonly decorate = (profile: Profile): void => {
    if (this.ownNames.length > 0) profile.isOwn = true;
    for (const name of this.ownNames) profile.addName(name);
    for (const role of this.own?.roles ?? []) profile.addRole(role, null);
    for (const name of this.own?.organisations ?? []) profile.organisations.set(companionKey(name), 1);
    for (const country of this.own?.countries ?? []) profile.countries.set(country, 1);
  };
}

export class EarlierRows {
  readonly #rows: EarlierRow[] = [];
  readonly #byKey = new Map<string, EarlierRow>();
  readonly #bySighting = new Map<number, EarlierRow>();
  /** Of the user's own, by id and by name. */
  readonly #byMark = new Map<string, EarlierRow>();

  /** @returns the row, which takes sightings by {@link claim} */
  add(row: StoredRow): EarlierRow {
    const [order = '9999~'] = row.sightings.map(orderOf).sort();
    const earlier = new EarlierRow(row, order);
    this.#keep(earlier);
    return earlier;
  }

  /** The entry becomes a row of its own, unless an earlier run has one for it: by an id, else by the name. */
  addOwn(entry: OwnEntry): void {
    const { kind, names, ids } = entry;
    const known = marksOf(entry).flatMap((mark) => this.#byMark.get(mark) ?? [])[0];
    if (known !== undefined) {
      known.ids = { ...known.ids, ...ids };
      known.ownNames = names;
      known.own = entry;
      return;
    }
    const [id] = Object.entries(ids);
    const key = keyOf(kind, null, ['own', ...(id ?? names.slice(0, 1))]);
    const row = new EarlierRow({ kind, key, formerKeys: [], ids, ownNames: [...names], joins: [] }, '~');
    row.own = entry;
    this.#keep(row);
  }

  /** A sighting that the row has had, or one that takes its place. */
  claim(row: EarlierRow, sighting: number): void {
    row.indexes.push(sighting);
    this.#bySighting.set(sighting, row);
  }

  rowOf(sighting: number): EarlierRow | undefined {
    return this.#bySighting.get(sighting);
  }

  all(kind: RegisterKind): EarlierRow[] {
    return this.#rows.filter((row) => row.kind === kind);
  }

  withKey(key: string): EarlierRow | undefined {
    return this.#byKey.get(key);
  }

  #keep(row: EarlierRow): void {
    this.#rows.push(row);
    this.#byKey.set(row.key, row);
    if (row.ownNames.length > 0)
      for (const mark of marksOf({ kind: row.kind, names: row.ownNames, ids: row.ids })) this.#byMark.set(mark, row);
  }
}

function marksOf({ kind, names, ids }: Pick<OwnEntry, 'kind' | 'names' | 'ids'>): string[] {
  const marks = Object.entries(ids).map(([scheme, id]) => `${scheme}=${id}`);
  return [...marks, ...(marks.length === 0 ? [`${kind}\n${names[0] ?? ''}`] : [])];
}
