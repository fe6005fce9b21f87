/** The files of a folder of tables: `people.csv`, `statements-00003.parquet`. Each is written anew, where something in it goes. */
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { InputError, UsageError } from '../errors.js';
import { csvRows } from '../register/index.js';
import {
  changeParquet,
  flushFolder,
  Lock,
  PendingFile,
  reportedLater,
  TABLES_LOCK,
  writeWhole,
} from '../write/index.js';
import type { Row, RowChange } from './rows.js';
import { recount } from './tables-manifest.js';

export interface ChangedTable {
  readonly file: string;
  readonly changed: number;
  readonly removed: number;
}

const TABLE_FILE = /^(?<table>[a-z]+)(?:-\d+)?\.(?<format>csv|jsonl|parquet)$/;

/** @throws {OutputError} */
export async function changeTables(folder: string, change: RowChange): Promise<ChangedTable[]> {
  const found: ChangedTable[] = [];
  let copies = 0;
  for (const file of await tablesIn(folder)) {
    const { table = '', format } = TABLE_FILE.exec(file)?.groups ?? {};
    const counts = { changed: 0, removed: 0 };
    const counted = (row: Row): Row | null => {
      const after = change.of(table, row);
      if (after === null) counts.removed += 1;
      else if (after !== row) counts.changed += 1;
      if (isCopy(row) && !isCopy(after)) copies += 1;
      return after;
    };
    const path = join(folder, file);
    if (format === 'parquet') await changeParquetFile(path, counted);
    else await changeLines(path, folder, format === 'csv' ? csvLine(path, counted) : jsonLine(path, counted));
    if (counts.changed + counts.removed > 0) found.push({ file, ...counts });
  }
  if (found.length > 0) await recount(folder, found, copies);
  return found;
}

/**
 * Works while nobody else writes tables to the folder.
 *
 * @throws {UsageError} `input-missing` for a folder without tables; {@link OutputError} `output-busy` while another process does
 */
export async function withTables<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  if ((await tablesIn(folder)).length === 0) throw noTables(folder, '');
  const lock = await reportedLater(folder, () => Lock.take(join(folder, TABLES_LOCK)));
  try {
    return await work();
  } finally {
    await lock.release();
  }
}

async function tablesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw noTables(folder, ` (${reasonOf(cause)})`);
  });
  return names.filter((name) => TABLE_FILE.test(name)).sort();
}

/** A statement that copies another one, which the folder counts. */
function isCopy(row: Row | null): boolean {
  const { copyOf = null } = row ?? {};
  return copyOf !== null && copyOf !== '';
}

async function changeParquetFile(path: string, change: (row: Row) => Row | null): Promise<void> {
  const bytes = await changedParquet(path, change);
  if (bytes !== null) await writeWhole(path, bytes);
}

async function changedParquet(path: string, change: (row: Row) => Row | null): Promise<Uint8Array | null> {
  try {
    return await changeParquet(await readFile(path), change);
  } catch (cause) {
    throw damaged(path, reasonOf(cause), cause);
  }
}

/** @param change the line as it shall be, itself where nothing is to be changed; null leaves it out */
type LineChange = (line: string, number: number) => string | null;

async function changeLines(path: string, folder: string, change: LineChange): Promise<void> {
  const file = await PendingFile.open(path, folder);
  let isChanged = false;
  try {
    const input = createReadStream(path, 'utf8');
    const isCsv = path.endsWith('.csv');
    const lineEnd = isCsv ? '\r\n' : '\n'; // as RFC 4180 has it
    // A cell of CSV may hold line ends: then its quotation marks are odd in number until it closes.
    let open: string[] = [];
    let isOpen = false;
    let number = 0;
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      open.push(line);
      number += 1;
      if (isCsv && line.split('"').length % 2 === 0) isOpen = !isOpen;
      if (isOpen) continue;
      const whole = open.join('\n');
      open = [];
      const after = change(whole, number);
      isChanged ||= after !== whole;
      if (after !== null) await file.append(Buffer.from(`${after}${lineEnd}`));
    }
    if (open.length > 0) await file.append(Buffer.from(`${open.join('\n')}${lineEnd}`));
    await file.finish();
    if (isChanged) await file.place();
    else await file.discard();
  } catch (error) {
    await file.discard();
    throw error;
  }
  await flushFolder(folder);
}

function jsonLine(path: string, change: (row: Row) => Row | null): LineChange {
  return (line, number) => {
    const value = line.trim() === '' ? null : jsonIn(line, `${path}: line ${number}`);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return line;
    const row: Row = { ...value };
    const after = change(row);
    if (after === null) return null;
    return after === row ? line : JSON.stringify(after);
  };
}

function jsonIn(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw damaged(place, `not JSON: ${reasonOf(cause)}`, cause);
  }
}

/** The first line has the names of the columns. */
function csvLine(path: string, change: (row: Row) => Row | null): LineChange {
  let columns: readonly string[] | null = null;
  return (line, number) => {
    const [cells = []] = csvRows(line, (_, what) => damaged(`${path}: line ${number}`, what)).map((row) => row.cells);
    if (columns === null) {
      columns = cells;
      return line;
    }
    const row: Row = Object.fromEntries(columns.map((column, index) => [column, partsOf(cells[index] ?? '')]));
    const after = change(row);
    if (after === null) return null;
    return after === row ? line : columns.map((column) => csvCell(after[column])).join(',');
  };
}

/** A cell that holds several values holds them as JSON. */
function partsOf(cell: string): unknown {
  if (!/^[[{]/.test(cell)) return cell;
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}

function csvCell(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function noTables(folder: string, reason: string): UsageError {
  return new UsageError({
    code: 'input-missing',
    message: `${folder}: no tables in this folder${reason}`,
    hint: 'Give the folder that wirecopy tables --out has written.',
  });
}

function damaged(place: string, what: string, cause?: unknown): InputError {
  return new InputError({
    code: 'row-malformed',
    message: `${place}: ${what}`,
    hint: 'Write the tables anew with wirecopy tables, then forget again; the register is as it was.',
    cause,
  });
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
