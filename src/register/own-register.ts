/**
 * A user's own register, as CSV with a first row of names: `name` and any of `kind`, `aliases`, `roles`, `organisations`, `countries`,
 * where a cell holds several with `|` between; every other column is an id.
 *
 *     name,aliases,roles,wikidata
 *     Amara Okoro,A. Okoro|Amara N. Okoro,finance minister,Q42
 */
import { UsageError } from '../errors.js';
import { csvRows } from './csv.js';
import { plainText } from './plain.js';
import { REGISTER_KINDS, type RegisterKind } from './sighting.js';

export interface OwnEntry {
  readonly kind: RegisterKind;
  /** The name, then the aliases. */
  readonly names: readonly string[];
  readonly roles: readonly string[];
  readonly organisations: readonly string[];
  readonly countries: readonly string[];
  readonly ids: { readonly [scheme: string]: string };
}

const LISTS = ['aliases', 'roles', 'organisations', 'countries'] as const;
const FACTS: ReadonlySet<string> = new Set(['name', 'kind', ...LISTS]);

/** @param name of the file, for errors @throws {UsageError} `register-invalid`, with the line */
export function parseOwnRegister(text: string, name: string): OwnEntry[] {
  const [header, ...rows] = csvRows(text, (line, what) => invalid(name, line, what));
  if (header === undefined) throw invalid(name, 1, 'is empty; expected a first row with the names of the columns');
  const columns = header.cells.map((cell) => cell.trim().toLowerCase());
  if (!columns.includes('name'))
    throw invalid(name, header.line, `has no column "name", but ${columns.map((column) => `"${column}"`).join(', ')}`);
  const doubled = columns.find((column, index) => columns.indexOf(column) !== index);
  if (doubled !== undefined) throw invalid(name, header.line, `has two columns "${doubled}"`);
  const seen = new Map<string, number>();
  return rows.map(({ line, cells }) => {
    if (cells.length > columns.length)
      throw invalid(name, line, `has ${cells.length} cells, the first row ${columns.length}`);
    const entry = entryOf(columns, cells, (what) => invalid(name, line, what));
    for (const [mark, shown] of marksOf(entry)) {
      const before = seen.get(mark);
      if (before !== undefined) throw invalid(name, line, `${shown} stands in line ${before} already`);
      seen.set(mark, line);
    }
    return entry;
  });
}

function entryOf(columns: readonly string[], cells: readonly string[], fail: (what: string) => UsageError): OwnEntry {
  const cell = (column: string) => (cells[columns.indexOf(column)] ?? '').trim();
  const list = (column: string) => [
    ...new Set(
      cell(column)
        .split(/\s*[|;]\s*/)
        .filter((item) => item !== ''),
    ),
  ];
  const name = cell('name');
  if (name === '') throw fail('has no name');
  const written = cell('kind').toLowerCase();
  const kind = written === '' ? 'person' : REGISTER_KINDS.find((each) => each === written);
  if (kind === undefined) throw fail(`has the kind "${written}", expected ${REGISTER_KINDS.join(', ')}`);
  const ids = columns.flatMap((column) =>
    FACTS.has(column) || column === '' || cell(column) === '' ? [] : [[column, cell(column)] as const],
  );
  return {
    kind,
    names: [...new Set([name, ...list('aliases')])],
    roles: list('roles'),
    organisations: list('organisations'),
    countries: list('countries').map((country) => country.toUpperCase()),
    ids: Object.fromEntries(ids),
  };
}

/** What no two entries may have in common. */
function marksOf({ kind, names, ids }: OwnEntry): (readonly [mark: string, shown: string])[] {
  return [
    ...[...new Set(names.map(plainText))].map(
      (name, index) => [`${kind}\n${name}`, `the name "${names[index] ?? name}"`] as const,
    ),
    ...Object.entries(ids).map(([scheme, id]) => [`${scheme}=${id}`, `the id ${scheme} ${id}`] as const),
  ];
}

function invalid(name: string, line: number, what: string): UsageError {
  return new UsageError({
    code: 'register-invalid',
    message: `${name}: line ${line} ${what}`,
    hint: 'A register is CSV with a column "name"; each name, alias and id stands in one line only. See docs/register.md.',
  });
}
