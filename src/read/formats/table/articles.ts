/** The articles of a table: a row each. The first row names the columns. */
import { InputError, RowError, WirecopyError } from '../../../errors.js';
import { readFields } from '../../field-names.js';
import type { FormatOptions, Found, SourceFile } from '../../format.js';
import { RowDecoder, type RowEncoding } from '../../row-decoder.js';
import { articleOfRow, readRow } from '../../rows.js';
import { takenOnce } from '../../taken.js';
import { utf8Source } from '../../utf8-source.js';
import { beginningOf, headerOf, rowOf } from './dialect.js';
import type { Dialect, TableRow } from './row.js';
import { RowScanner } from './scanner.js';

/** A text may be written with twice its bytes, each a quote. */
const MAX_ESCAPE = 2;
/** Bytes of a row for its other cells. */
const ROOM_FOR_CELLS = 1_000_000;

export async function* articles(file: SourceFile, options: FormatOptions): AsyncGenerator<Found> {
  const source = utf8Source(file);
  const decoder = new RowDecoder(file.place, source.head, source.encoding);
  const tell = takenOnce(options.tell);
  let header: readonly string[] | null = null;
  let told: readonly string[] = [];
  /** Columns that a row has at least: with the text. */
  let least = 0;
  let number = 0;
  const { dialect, skip } = beginningOf(source.head, options.fields);
  const scanner = new RowScanner(dialect, MAX_ESCAPE * options.maxBytes + ROOM_FOR_CELLS);
  for await (const row of rowsOf(source.chunks, scanner, skip)) {
    if (header === null) {
      header = readHeader(row, decoder, file.place, options);
      told = readRow(rowOf(header), 1, 'row', options.fields).taken;
      least = textColumn(header, options) + 1;
      tell(told);
      continue;
    }
    number += 1;
    const part = { index: number - 1, start: source.placeOf(row.start), end: source.placeOf(row.end) };
    let named: object | null = null;
    try {
      const encoding = decoder.of(row.bytes);
      named = namedCells(row, number, { header, least }, encoding, dialect);
      const read = readRow(named, number, 'row', options.fields);
      tell(read.taken.filter((taken) => !told.includes(taken)));
      yield { number, id: read.id, article: articleOfRow(read, part, encoding) };
    } catch (error) {
      if (!(error instanceof WirecopyError)) throw error;
      const id = named === null ? null : (readFields(named, options.fields).get('id')?.value ?? null);
      yield { number, id: id === null ? null : String(id), error };
    }
  }
  if (header === null) throw noHeader(file.place, 'the file is empty');
}

/** @param skip rows before the header */
async function* rowsOf(chunks: AsyncIterable<Uint8Array>, scanner: RowScanner, skip: number): AsyncGenerator<TableRow> {
  let count = 0;
  for await (const chunk of chunks) {
    scanner.add(chunk);
    for (let row = scanner.next(); row !== null; row = scanner.next()) {
      count += 1;
      if (count > skip) yield row;
    }
  }
  scanner.end();
  for (let row = scanner.next(); row !== null; row = scanner.next()) yield row;
}

/** @throws {InputError} `input-format` where no column holds words, as far as names tell */
function readHeader(row: TableRow, decoder: RowDecoder, place: string, { fields }: FormatOptions): readonly string[] {
  if (row.problem !== null) throw noHeader(place, 'the first row has no end');
  const header = headerOf(row, decoder.of(row.bytes).textOf);
  const known = readFields(rowOf(header), fields);
  if (known.has('text') || known.has('html') || known.has('title')) return header;
  const has = header.slice(0, MAX_NAMED).map((name) => (name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}…` : name));
  if (known.size === 0) throw noHeader(place, `it has ${has.join(', ')}`);
  throw new InputError({
    code: 'input-format',
    message: `${place}: no column of text; it has ${has.join(', ')}`,
    hint: 'Say which column it is: --field text=NAME.',
  });
}

const MAX_NAMED = 12;
const MAX_NAME = 40;

function noHeader(place: string, found: string): InputError {
  return new InputError({
    code: 'input-format',
    message: `${place}: the first row names no column that is known, expected names such as id, title, published, text; ${found}`,
    hint: 'Put a row with the names of the columns first, or say which column is what: --field text=NAME.',
  });
}

/** Where the text stands; −1 where there are titles only. */
function textColumn(header: readonly string[], { fields }: FormatOptions): number {
  const known = readFields(rowOf(header), fields);
  const path = known.get('text')?.path ?? known.get('html')?.path;
  return path === undefined ? -1 : header.indexOf(path);
}

interface Columns {
  readonly header: readonly string[];
  readonly least: number;
}

/** @throws {RowError} */
function namedCells(
  row: TableRow,
  number: number,
  { header, least }: Columns,
  { textOf }: RowEncoding,
  dialect: Dialect,
): object {
  const { bytes, cells, line, problem } = row;
  if (problem === 'long')
    throw new RowError(number, `longer than ${row.end - row.start} bytes, from line ${line}`, undefined, 'row');
  if (problem === 'open')
    throw new RowError(
      number,
      `column ${cells.length + 1}, from line ${line}: the file ends before the quote is closed; it may be cut short`,
      undefined,
      'row',
    );
  if (cells.length < least)
    throw new RowError(
      number,
      `${cells.length === 1 ? '1 column' : `${cells.length} columns`}, from line ${line}, expected ${header.length}: the text, column ${least}, is missing`,
      undefined,
      'row',
    );
  const values = cells.map(({ start, end, isQuoted }) => {
    const value = textOf(bytes.subarray(start, end));
    return isQuoted ? unquoted(value, dialect) : value;
  });
  if (values.slice(header.length).some((value) => value.trim() !== ''))
    throw new RowError(
      number,
      `${cells.length} columns, from line ${line}, expected ${header.length}: a text with delimiters or quotes in it must stand in quotes`,
      undefined,
      'row',
    );
  return Object.fromEntries(header.map((name, index) => [name, values[index] ?? '']));
}

function unquoted(value: string, { hasBackslashes }: Dialect): string {
  if (!value.includes('"')) return value;
  return (hasBackslashes ? value.replaceAll('\\"', '"') : value).replaceAll('""', '"');
}
