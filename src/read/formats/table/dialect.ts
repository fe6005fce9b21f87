/** How a table is written, from its first lines. */
import { type FieldNames, readFields } from '../../field-names.js';
import type { Dialect, TableRow } from './row.js';
import { RowScanner } from './scanner.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Rows that are looked at. */
const MAX_ROWS = 10;

export interface Beginning {
  readonly dialect: Dialect;
  /** Rows before the header: a line `sep=;`, as spreadsheets write it. */
  readonly skip: number;
}

/** @param head the first bytes; what they end with may be cut off */
export function beginningOf(head: Uint8Array, names: FieldNames): Beginning {
  const text = Buffer.from(head).toString('latin1');
  const hasBackslashes = /[^\\]\\"[^,;\t|\r\n"]/.test(text) && !/[^,;\t|\r\n"]""[^,;\t|\r\n"]/.test(text);
  const said = /^(?:\u00ef\u00bb\u00bf)?sep=([,;\t|])\r?\n/.exec(text);
  if (said !== null) return { dialect: { delimiter: said[1]?.charCodeAt(0) ?? -1, hasBackslashes }, skip: 1 };
  const scored = DELIMITERS.map((sign) => {
    const dialect = { delimiter: sign.charCodeAt(0), hasBackslashes };
    return { dialect, score: scoreOf(head, dialect, names) };
  });
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return { dialect: best.score > 0 ? best.dialect : { delimiter: -1, hasBackslashes }, skip: 0 };
}

/** Names that are known count most, then rows that have as many cells as the header. 0 where the header is one cell. */
function scoreOf(head: Uint8Array, dialect: Dialect, names: FieldNames): number {
  const [header, ...rows] = firstRows(head, dialect);
  if (header === undefined || header.cells.length < 2) return 0;
  const known = readFields(rowOf(headerOf(header, utf8)), names).size;
  const alike = rows.filter(({ cells }) => cells.length === header.cells.length).length;
  return 1000 * known + 100 * alike + Math.min(99, header.cells.length);
}

function firstRows(head: Uint8Array, dialect: Dialect): TableRow[] {
  const scanner = new RowScanner(dialect, head.length);
  scanner.add(head);
  const rows: TableRow[] = [];
  for (let row = scanner.next(); row !== null && rows.length < MAX_ROWS; row = scanner.next()) rows.push(row);
  if (rows.length > 0) return rows;
  scanner.end();
  const only = scanner.next();
  return only === null ? [] : [only];
}

function utf8(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}

/** Whether a file without a telling name begins with the header of a table of news. */
export function beginsWithHeader(head: Uint8Array): boolean {
  const names: FieldNames = { named: {}, extra: [] };
  const { dialect } = beginningOf(head, names);
  const [header, first] = firstRows(head, dialect);
  if (header === undefined || first === undefined || header.cells.length < 2) return false;
  const cells = headerOf(header, utf8);
  const fields = readFields(rowOf(cells), names);
  const hasWords = fields.has('text') || fields.has('html') || fields.has('title');
  return hasWords && fields.size > 1 && cells.every((cell) => NAME.test(cell));
}

const NAME = /^[\p{L}\p{N}_ .:()#/-]{1,40}$/u;

/** Names of columns: of two alike, the second is `text (2)`; one without is `column 3`. */
export function headerOf({ bytes, cells }: TableRow, textOf: (bytes: Uint8Array) => string): string[] {
  const seen = new Map<string, number>();
  return cells.map(({ start, end }, index) => {
    const name = textOf(bytes.subarray(start, end)).trim() || `column ${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** A row as the names alone would make it, to ask what is known of them. */
export function rowOf(header: readonly string[]): object {
  return Object.fromEntries(header.map((name) => [name, name]));
}
