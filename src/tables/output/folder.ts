/**
 * The folder that tables go to. Files get their names together, when all are whole: until then the folder shows what was there
 * before, and `tables.json` says `"complete": false` while they are put in place.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { OutputError, systemCode } from '../../errors.js';
import {
  flushFolder,
  Lock,
  makeFolder,
  reportedLater,
  TABLE_FORMATS,
  TABLES_LOCK,
  writeWhole,
} from '../../write/index.js';
import { TABLES } from '../catalogue.js';
import { RUN_FILES } from '../run-files.js';
import { CROISSANT_FILE, croissantText } from './croissant.js';
import { MANIFEST_FILE, type Manifest, manifestText, parseManifest } from './manifest.js';
import type { FinishedFile } from './table-files.js';

/** What files of tables are called, with the number of a file where there are several. */
const TABLE_FILE = new RegExp(
  `^(?:${TABLES.map(({ name }) => name).join('|')})(?:-\\d{5,})?\\.(?:${TABLE_FORMATS.join('|')})$`,
);

export class TablesFolder {
  readonly path: string;
  /** Where files lie that have no names yet. */
  readonly temporary: string;
  /** Files of ours that were there before. */
  readonly #before: readonly string[];
  readonly #lock: Lock;

  private constructor(path: string, temporary: string, before: readonly string[], lock: Lock) {
    this.path = path;
    this.temporary = temporary;
    this.#before = before;
    this.#lock = lock;
  }

  /**
   * Opens the folder, making it where needed. One that holds tables of the same inputs is written anew.
   *
   * @param overwrite writes over tables of other inputs, and files of the same names
   * @throws {OutputError} `output-occupied` for a folder with the output of another run in it; `output-busy` while
   *   another process makes tables there; `output-unwritable`
   */
  static async open(path: string, inputs: readonly string[], overwrite: boolean): Promise<TablesFolder> {
    await makeFolder(path);
    const lock = await reportedLater(path, () => Lock.take(join(path, TABLES_LOCK)));
    try {
      const names = await reportedLater(path, () => readdir(path));
      const before = names.filter((name) => TABLE_FILE.test(name));
      if (!overwrite) await refuseOthers(path, names, before, inputs);
      await sweep(path, names);
      const temporary = join(path, `${OWN}${process.pid}-${randomBytes(6).toString('hex')}`);
      await reportedLater(path, () => mkdir(temporary));
      return new TablesFolder(path, temporary, before, lock);
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /**
   * Puts all files in place and takes away those of before that are no more.
   *
   * @param files by table
   * @returns the manifest as it was written
   * @throws {OutputError} `output-unwritable`
   */
  async place(
    files: ReadonlyMap<string, readonly FinishedFile[]>,
    manifest: Omit<Manifest, 'complete' | 'tables'>,
  ): Promise<Manifest> {
    const placed = [...files].flatMap(([table, finished]) =>
      finished.map(({ file, rows, bytes, sha256 }, index) => {
        return { table, file, rows, bytes, sha256, name: fileName(table, finished.length, index, manifest.format) };
      }),
    );
    const tables: Manifest['tables'] = {};
    for (const { table, name, rows, bytes, sha256 } of placed) {
      const before = tables[table] ?? { rows: 0, files: [] };
      tables[table] = { rows: before.rows + rows, files: [...before.files, { name, bytes, rows, sha256 }] };
    }
    const whole = { ...manifest, tables };
    await this.#write({ ...whole, complete: false });
    const now = new Set(placed.map(({ name }) => name));
    for (const name of this.#before.filter((each) => !now.has(each))) {
      await reportedLater(name, () => rm(join(this.path, name), { force: true }));
    }
    for (const { file, name } of placed) await file.place(join(this.path, name));
    await flushFolder(this.path);
    await writeWhole(join(this.path, CROISSANT_FILE), croissantText({ ...whole, complete: true }), this.temporary);
    return this.#write({ ...whole, complete: true });
  }

  /** Takes away what was in the making, and lets others in. */
  async close(): Promise<void> {
    await rm(this.temporary, { recursive: true, force: true }).catch(() => {});
    await this.#lock.release();
  }

  async #write(manifest: Manifest): Promise<Manifest> {
    await writeWhole(join(this.path, MANIFEST_FILE), manifestText(manifest), this.temporary);
    return manifest;
  }
}

/** What lies in the making: of this machine, and with the number of its process. */
const OWN = `.tables-${hostname()}-`;

/** Takes away what killed processes of this machine have left. */
async function sweep(path: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const pid = name.startsWith(OWN) ? Number.parseInt(name.slice(OWN.length), 10) : Number.NaN;
    const isLeft = name.startsWith(`${TABLES_LOCK}.`) || (!Number.isNaN(pid) && !isAlive(pid));
    if (isLeft) await rm(join(path, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

/** `statements.csv`, or `statements-00000.csv` and on when there are several. */
function fileName(table: string, files: number, index: number, format: string): string {
  return files === 1 ? `${table}.${format}` : `${table}-${String(index).padStart(5, '0')}.${format}`;
}

async function refuseOthers(
  path: string,
  names: readonly string[],
  tables: readonly string[],
  inputs: readonly string[],
): Promise<void> {
  const records = names.find((name) => RUN_FILES.has(name));
  if (records !== undefined) {
    throw occupied(join(path, records), 'the output of wirecopy run: records lie here, and no tables');
  }
  const text = names.includes(MANIFEST_FILE) ? await readFile(join(path, MANIFEST_FILE), 'utf8') : null;
  const manifest = text === null ? null : parseManifest(text);
  if (text !== null && manifest === null) throw occupied(join(path, MANIFEST_FILE), 'not of this version of Wirecopy');
  if (manifest !== null && manifest.inputs.join('\n') !== inputs.join('\n')) {
    throw occupied(path, `holds the tables of other records: ${manifest.inputs.join(', ')}`);
  }
  if (manifest === null && tables[0] !== undefined) {
    throw occupied(join(path, tables[0]), 'is in the way, and no tables.json says who has written it');
  }
}

function occupied(path: string, reason: string): OutputError {
  return new OutputError({
    code: 'output-occupied',
    message: `${path}: ${reason}`,
    hint: 'Give another folder with --out, or write over what is there with --overwrite.',
  });
}
