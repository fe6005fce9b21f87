/**
 * Rows of tables without what is to be forgotten. A table is known by the name of its file; cells are known by what stands in them: the id of a
 * document, its id with `#` and an entity or a statement, the key of a row of the register.
 */
import type { Forgotten, RegisterRow } from '../register/index.js';
import { Names } from './names.js';

export type Row = { [column: string]: unknown };

/** Columns that name a document which another one follows: they are emptied, the row stays. */
const FOLLOWED = /^(?:duplicateOf|updateOf|copyOf|storyId)$/;
/** Tables of which a row is the person's. */
const OF_ONE = /^(?:people|entities|mentions)$/;
const SPEAKER = /speaker|person/i;

export class RowChange {
  readonly #forgotten: Forgotten;
  readonly #names: Names | null;
  readonly #marks: ReadonlySet<string>;
  readonly #rows: ReadonlyMap<string, RegisterRow | null>;

  /** @param rows of the register that changed, by key; null for those that are gone */
  constructor(forgotten: Forgotten, rows: ReadonlyMap<string, RegisterRow | null>) {
    this.#forgotten = forgotten;
    this.#rows = rows;
    const { person } = forgotten;
    this.#names = person === null ? null : new Names(person);
    this.#marks = new Set(
      person === null
        ? []
        : [...person.keys, ...[...person.entities].map(([document, entity]) => `${document}#${entity}`)],
    );
  }

  /** The row as it shall be, itself where nothing is to be changed; null where it goes. */
  of(table: string, row: Row): Row | null {
    const cells = Object.entries(row);
    if (cells.some(([column, cell]) => !FOLLOWED.test(column) && this.#isOfDocument(cell))) return null;
    if (cells.some(([column, cell]) => this.#isPersons(table, column, cell))) return null;
    if (cells.some(([, cell]) => typeof cell === 'string' && this.#rows.get(cell) === null && OF_REGISTER.test(table)))
      return null;
    const isTheirs = cells.some(([, cell]) => typeof cell === 'string' && this.#speaksOf(cell));
    let isChanged = false;
    const changed = cells.map(([column, cell]) => {
      const after = this.#cell(cell, isTheirs);
      isChanged ||= after !== cell;
      return [column, after] as const;
    });
    const found = isChanged ? Object.fromEntries(changed) : row;
    return OF_REGISTER.test(table) ? this.#asRegistered(found) : found;
  }

  #isPersons(table: string, column: string, cell: unknown): boolean {
    if (typeof cell !== 'string' || !this.#marks.has(cell)) return false;
    return OF_ONE.test(table) || (table === 'statements' && SPEAKER.test(column));
  }

  #isOfDocument(cell: unknown): boolean {
    return typeof cell === 'string' && this.#forgotten.documents.has(documentOf(cell));
  }

  #speaksOf(cell: string): boolean {
    return this.#forgotten.person?.entities.has(documentOf(cell)) ?? false;
  }

  #cell(cell: unknown, isTheirs: boolean): unknown {
    if (typeof cell === 'string') {
      if (this.#marks.has(cell) || this.#isOfDocument(cell)) return null;
      const redacted = this.#names?.redacted(cell, isTheirs) ?? cell;
      return redacted;
    }
    if (Array.isArray(cell)) {
      const items = cell.map((item: unknown) => this.#cell(item, isTheirs)).filter((item) => item !== null);
      const isSame = items.length === cell.length && items.every((item, index) => item === cell[index]);
      return isSame ? cell : items;
    }
    if (typeof cell !== 'object' || cell === null || cell instanceof Date) return cell;
    const entries = Object.entries(cell).map(
      ([name, item]: [string, unknown]) => [name, item, this.#cell(item, isTheirs)] as const,
    );
    return entries.every(([, before, after]) => before === after)
      ? cell
      : Object.fromEntries(entries.map(([name, , after]) => [name, after]));
  }

  /** What the register says now of a row of people, organisations or places. */
  #asRegistered(row: Row): Row {
    const key = Object.values(row).find((cell) => typeof cell === 'string' && this.#rows.has(cell));
    const now = typeof key === 'string' ? this.#rows.get(key) : undefined;
    if (now === undefined || now === null) return row;
    const values: { readonly [field: string]: unknown } = { ...now };
    return Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, inPlaceOf(cell, values[column])]));
  }
}

const OF_REGISTER = /^(?:people|organisations|places)$/;

/** What the register says, where the table has a value of the same shape. */
function inPlaceOf(cell: unknown, value: unknown): unknown {
  if (Array.isArray(cell)) return Array.isArray(value) ? value : cell;
  if (typeof cell === 'bigint' && typeof value === 'number') return BigInt(value);
  if (typeof cell === 'number' && typeof value === 'number') return value;
  return typeof cell === 'string' && (typeof value === 'string' || value === null) ? value : cell;
}

/** `d1` of `d1#e3` and of `d1`. */
function documentOf(cell: string): string {
  const mark = cell.lastIndexOf('#');
  return mark < 0 ? cell : cell.slice(0, mark);
}
