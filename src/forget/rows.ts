/**
 * Rows of tables without what is to be forgotten. A table is known by the name of its file; cells are known by what stands in them: the id of a
 * document, its id with `#` and an entity or a statement, the key of a row of the register.
 */
import type { Forgotten, RegisterRow } from '../register/index.js';
import { Names } from './names.js';
import type { RegisterChange } from './register.js';

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
  /** Keys and documents of others that have the person's name. */
  readonly #others: ReadonlySet<string>;

  constructor(forgotten: Forgotten, { rows, namesakes, ofNamesakes }: RegisterChange) {
    this.#forgotten = forgotten;
    this.#rows = rows;
    this.#others = new Set([...namesakes.map(({ key }) => key), ...ofNamesakes]);
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
    const key = this.#changedKey(cells);
    if (OF_REGISTER.test(table) && key !== null && this.#rows.get(key) === null) return null;
    const redacted = this.#namesIn(cells);
    const follows = cells.some(([column, cell]) => FOLLOWED.test(column) && this.#isOfDocument(cell));
    let isChanged = false;
    const changed = cells.map(([column, cell]) => {
      // What it told of the document that goes, or of those beside whom it was found.
      const tells = (follows && OF_FOLLOWED.test(column)) || (key !== null && OF_JOINS.test(column));
      const after = tells && Array.isArray(cell) && cell.length > 0 ? [] : this.#cell(cell, redacted);
      isChanged ||= after !== cell;
      return [column, after] as const;
    });
    const found = isChanged ? Object.fromEntries(changed) : row;
    return OF_REGISTER.test(table) && key !== null ? this.#asRegistered(found, key) : found;
  }

  #isPersons(table: string, column: string, cell: unknown): boolean {
    if (typeof cell !== 'string' || !this.#marks.has(cell)) return false;
    return OF_ONE.test(table) || (table === 'statements' && SPEAKER.test(column));
  }

  #isOfDocument(cell: unknown): boolean {
    return typeof cell === 'string' && this.#forgotten.documents.has(documentOf(cell));
  }

  /** How the names go from a row: all of them where the person is spoken of, none where it is a namesake's. */
  #namesIn(cells: readonly (readonly [string, unknown])[]): (text: string) => string {
    const documents = cells.flatMap(([, cell]) => (typeof cell === 'string' ? documentOf(cell) : []));
    const isTheirs = documents.some((id) => this.#forgotten.person?.entities.has(id) === true);
    if (this.#names === null || (!isTheirs && documents.some((id) => this.#others.has(id)))) return (text) => text;
    const names = this.#names;
    return (text) => names.redacted(text, isTheirs);
  }

  #isGone(cell: unknown): boolean {
    return (
      typeof cell === 'string' && (this.#marks.has(cell) || this.#isOfDocument(cell) || this.#rows.get(cell) === null)
    );
  }

  #cell(cell: unknown, redacted: (text: string) => string): unknown {
    if (this.#isGone(cell)) return null;
    if (typeof cell === 'string') return redacted(cell);
    if (Array.isArray(cell)) {
      // A part that is about what is forgotten goes as a whole.
      const items = cell
        .filter(
          (item: unknown) =>
            !this.#isGone(item) && !(isObject(item) && Object.values(item).some((value) => this.#isGone(value))),
        )
        .map((item: unknown) => this.#cell(item, redacted));
      const isSame = items.length === cell.length && items.every((item, index) => item === cell[index]);
      return isSame ? cell : items;
    }
    if (!isObject(cell)) return cell;
    const entries = Object.entries(cell).map(
      ([name, item]: [string, unknown]) => [name, item, this.#cell(item, redacted)] as const,
    );
    const isSame = entries.every(([, before, after]) => before === after);
    return isSame ? cell : Object.fromEntries(entries.map(([name, , after]) => [name, after]));
  }

  /** The key of a row of the register that changed, which stands in one of the cells. */
  #changedKey(cells: readonly (readonly [string, unknown])[]): string | null {
    for (const [, cell] of cells) if (typeof cell === 'string' && this.#rows.has(cell)) return cell;
    return null;
  }

  /** What the register says now of a row of people, organisations or places. */
  #asRegistered(row: Row, key: string): Row {
    const now = this.#rows.get(key) ?? null;
    const values: { readonly [field: string]: unknown } = { ...now };
    return Object.fromEntries(
      Object.entries(row).map(([column, cell]) => [
        column,
        COUNTED.has(column) ? inPlaceOf(cell, values[column]) : cell,
      ]),
    );
  }
}

const OF_REGISTER = /^(?:people|organisations|places)$/;
/** In what a document differs from the one that it follows. */
const OF_FOLLOWED = /^(?:differs|changedNumbers)$/;
/** Why rows and sightings were joined. */
const OF_JOINS = /^(?:joins|joinReasons)$/;
/** Columns that hold what the register says under the same name. */
const COUNTED: ReadonlySet<string> = new Set(
  'name,aliases,roles,organisations,companions,countries,gender,genderEvidence,documents,mentions,statements,firstDay,lastDay'.split(
    ',',
  ),
);

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}

/** What the register says, where the table has a value of the same shape; CSV has texts only. */
function inPlaceOf(cell: unknown, value: unknown): unknown {
  if (Array.isArray(cell)) return Array.isArray(value) ? value : cell;
  if (typeof value === 'number') {
    if (typeof cell === 'bigint') return BigInt(value);
    return typeof cell === 'string' ? String(value) : value;
  }
  return typeof cell === 'string' && (typeof value === 'string' || value === null) ? value : cell;
}

/** `d1` of `d1#e3` and of `d1`. */
function documentOf(cell: string): string {
  const mark = cell.lastIndexOf('#');
  return mark < 0 ? cell : cell.slice(0, mark);
}
