/**
 * Changing records that earlier runs have written, or taking them away: in their files, in the lists, and in the journal. What a killed run
 * has left (`staged/`, `open.jsonl`, `tmp/`) goes as a whole, since it may hold the same.
 *
 * When it is cut off, doing it again ends it: each file is replaced at once, and the journal last.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { OutputError, UsageError } from '../errors.js';
import { decodeShard, encodeShard, encodingOf, PendingFile, writeWhole } from '../write/index.js';
import { jsonIn } from './checked-lines.js';
import type { Entry, Unit } from './ledger.js';
import { writeLists } from './lists.js';
import { OutputFolder } from './output-folder.js';
import { JOURNAL_FILE, REPORT_FILE } from './own-names.js';

/** What becomes of a record: null takes it away, the same value leaves it. */
export type RecordChange = (record: unknown) => unknown;

export interface ChangedRecords {
  readonly changed: number;
  readonly removed: number;
  /** Inputs whose records were changed or taken away: the next run that finds them writes them anew. */
  readonly paths: readonly string[];
}

/**
 * @param folder of a run
 * @param isGone whether a document is taken away, also one that failed and has no record
 * @throws {UsageError} `input-missing` where no run has been; {@link OutputError}
 */
export async function changeRecords(
  folder: string,
  change: RecordChange,
  isGone: (id: string | null) => boolean,
): Promise<ChangedRecords> {
  if (!existsSync(join(folder, JOURNAL_FILE))) {
    throw new UsageError({
      code: 'input-missing',
      message: `${folder}: no output folder of a run: ${JOURNAL_FILE} is not there`,
      hint: 'Give the folder that wirecopy run --out has written.',
    });
  }
  const output = await OutputFolder.open(folder);
  try {
    const counts = { changed: 0, removed: 0, paths: new Set<string>() };
    const units: Unit[] = [];
    for (const handle of [...output.journal.live.values()]) {
      const unit = output.journal.unitOf(handle);
      const changed = unit === null ? null : await changedUnit(output, unit, change, isGone, counts);
      if (changed !== null) units.push(changed);
    }
    output.journal.staged.clear(); // close() takes the folder away
    output.spill.cut(0);
    if (counts.changed + counts.removed > 0) {
      await withoutPaths(folder, counts.paths);
      await writeLists(output, units);
    }
    return { ...counts, paths: [...counts.paths] };
  } finally {
    await output.close();
  }
}

interface Counts {
  changed: number;
  removed: number;
  readonly paths: Set<string>;
}

/** A unit whose file has been written anew where something in it changed; null where nothing of it is left. */
async function changedUnit(
  output: OutputFolder,
  unit: Unit,
  change: RecordChange,
  isGone: (id: string | null) => boolean,
  counts: Counts,
): Promise<Unit | null> {
  const gone = new Set<Entry>(unit.entries.filter(({ id }) => isGone(id)));
  const lines = unit.file === null ? [] : await linesOf(output, unit);
  const withRecord = unit.entries.filter(({ failure }) => failure === null);
  const byId = new Map(withRecord.map((entry) => [entry.id, entry]));
  const left: Uint8Array[] = [];
  let isChanged = false;
  lines.forEach((line, row) => {
    const record = jsonIn(Buffer.from(line));
    const after = isGone(idOf(record)) ? null : change(record);
    // By its id: what was cut off before may have left fewer records than entries.
    const entry = byId.get(idOf(record)) ?? withRecord[row];
    if (after === record) {
      left.push(line);
      return;
    }
    isChanged = true;
    if (entry !== undefined && entry.path !== null) counts.paths.add(entry.path);
    if (after === null) {
      counts.removed += 1;
      if (entry !== undefined) gone.add(entry);
    } else {
      counts.changed += 1;
      left.push(Buffer.from(JSON.stringify(after)));
    }
  });
  if (!isChanged && gone.size === 0) return unit;
  for (const { path, failure } of gone) {
    if (path !== null) counts.paths.add(path);
    if (failure !== null) counts.removed += 1;
  }
  const entries = unit.entries.filter((entry) => !gone.has(entry));
  if (left.length === 0) {
    if (unit.file !== null) await rm(join(output.path, unit.file), { force: true });
    return entries.length === 0 ? null : { ...unit, file: null, bytes: 0, modified: 0, sha256: '', entries };
  }
  return isChanged ? { ...unit, ...(await replaced(output, unit, left)), entries } : { ...unit, entries };
}

async function linesOf(output: OutputFolder, { file, extension }: Unit): Promise<readonly Uint8Array[]> {
  const path = join(output.path, file ?? '');
  if (!existsSync(path)) return [];
  const bytes = await readFile(path);
  const encoding = encodingOf(extension);
  if (encoding !== null) return decodeShard(bytes, encoding);
  const record = jsonIn(bytes);
  if (record !== null) return [Buffer.from(JSON.stringify(record))];
  throw new OutputError({
    code: 'shard-damaged',
    message: `${path}: is no JSON; nothing of it can be changed`,
    hint: 'It was altered after it was written. Take it away; the next run writes it again.',
  });
}

/** Writes what is left of a file in its place. */
async function replaced(
  output: OutputFolder,
  { file, extension }: Unit,
  lines: readonly Uint8Array[],
): Promise<Pick<Unit, 'bytes' | 'modified' | 'sha256'>> {
  const encoding = encodingOf(extension);
  const bytes = encoding === null ? Buffer.concat(lines.map(laidOut)) : await encodeShard(lines, encoding);
  const pending = await PendingFile.open(join(output.path, file ?? ''), output.temporary);
  try {
    await pending.append(bytes);
    const { bytes: size, modified } = await pending.finish();
    await pending.place();
    return { bytes: size, modified, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    await pending.discard();
    throw error;
  }
}

/** As a record stands in a file of its own. */
function laidOut(line: Uint8Array): Uint8Array {
  return Buffer.from(`${JSON.stringify(JSON.parse(Buffer.from(line).toString('utf8')), null, 2)}\n`);
}

const withIdSchema = z.looseObject({ id: z.string() });
const reportSchema = z.looseObject({ slowest: z.array(z.looseObject({ path: z.string().nullable() })) });

function idOf(record: unknown): string | null {
  const parsed = withIdSchema.safeParse(record);
  return parsed.success ? parsed.data.id : null;
}

/** The report of the last run names the slowest documents. */
async function withoutPaths(folder: string, paths: ReadonlySet<string>): Promise<void> {
  const path = join(folder, REPORT_FILE);
  if (!existsSync(path)) return;
  const report = jsonIn(await readFile(path));
  const parsed = reportSchema.safeParse(report);
  if (!parsed.success) return;
  const slowest = parsed.data.slowest.filter((each) => each.path === null || !paths.has(each.path));
  if (slowest.length < parsed.data.slowest.length)
    await writeWhole(path, `${JSON.stringify(Object.assign({}, report, { slowest }), null, 2)}\n`);
}
