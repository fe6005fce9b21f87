/** Finished documents become files of records, each committed whole. */
import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { OutputError, systemCode } from '../errors.js';
import { type Failure, failureOf, type Workers } from '../workers/index.js';
import { encodingOf, flushFolder, PendingFile } from '../write/index.js';
import type { Earlier } from './earlier.js';
import type { Finished } from './finished.js';
import { inTheWay } from './foreign.js';
import type { Entry, Unit } from './ledger.js';
import type { OutputFolder } from './output-folder.js';
import type { PlannedUnit } from './plan.js';

/** Takes finished documents in their order, and after those of a unit the unit. All methods throw {@link OutputError}. */
export interface UnitSink {
  add(finished: Finished): Promise<void>;
  end(unit: PlannedUnit): Promise<void>;
  /** Whether something has been put off that {@link settle} would commit. */
  readonly isPending: boolean;
  /** Commits what has been put off. */
  settle(): Promise<void>;
}

/** Called with each unit when it is in place. */
export type Committed = (unit: Unit) => void;

/** Shards: what is done of the one at hand is put aside until it is whole. */
export class ShardSink implements UnitSink {
  readonly #folder: OutputFolder;
  readonly #earlier: Earlier;
  readonly #workers: Workers;
  readonly #committed: Committed;
  #finished: Finished[] = [];

  constructor(folder: OutputFolder, earlier: Earlier, workers: Workers, committed: Committed) {
    this.#folder = folder;
    this.#earlier = earlier;
    this.#workers = workers;
    this.#committed = committed;
  }

  async add(finished: Finished): Promise<void> {
    this.#finished.push(finished);
    this.#earlier.spill(finished.entry, finished.record);
  }

  async end(planned: PlannedUnit): Promise<void> {
    const finished = this.#finished;
    this.#finished = [];
    const records = finished.flatMap(({ record }) => (record === null ? [] : [record]));
    const encoding = encodingOf(planned.extension);
    if (encoding === null) throw new Error(`${planned.extension} is no shard`);
    const bytes = await this.#workers.encode(records, encoding);
    const entries = finished.map(({ entry }) => entry);
    await commit(this.#folder, [{ planned, bytes, entries }], this.#committed);
    this.#earlier.forgetSpilled();
  }

  /** A shard is committed when it is whole, not before. */
  readonly isPending = false;

  async settle(): Promise<void> {
    this.#folder.spill.flush();
  }
}

/** Files that are committed together: to flush the folder and the journal for each takes longer than annotating. */
const GROUP = 64;
/** Milliseconds after which a group is committed when the next document is done. */
const GROUP_MS = 1000;

/** A file a record. */
export class FileSink implements UnitSink {
  readonly #folder: OutputFolder;
  readonly #committed: Committed;
  #finished: Finished[] = [];
  #group: { readonly planned: PlannedUnit; readonly finished: Finished }[] = [];
  #last = performance.now();

  constructor(folder: OutputFolder, committed: Committed) {
    this.#folder = folder;
    this.#committed = committed;
  }

  async add(finished: Finished): Promise<void> {
    this.#finished.push(finished);
  }

  async end(planned: PlannedUnit): Promise<void> {
    for (const finished of this.#finished) this.#group.push({ planned, finished });
    this.#finished = [];
    if (this.#group.length >= GROUP || performance.now() - this.#last > GROUP_MS) await this.settle();
  }

  get isPending(): boolean {
    return this.#group.length > 0;
  }

  async settle(): Promise<void> {
    const group = this.#group;
    this.#group = [];
    const ready = await Promise.all(group.map(({ planned, finished }) => this.#whole(planned, finished)));
    if (ready.length > 0) await commit(this.#folder, ready, this.#committed);
    this.#last = performance.now();
  }

  async #whole(planned: PlannedUnit, { entry, record }: Finished): Promise<Whole> {
    const blocked = record === null ? null : await this.#blocked(planned);
    if (blocked === null) return { planned, bytes: record, entries: [entry] };
    // A file of an earlier run goes when the run ends.
    if (this.#folder.isCrossed(planned.file)) {
      return { planned: { ...planned, isStaged: true }, bytes: record, entries: [entry] };
    }
    return { planned, bytes: null, entries: [{ ...entry, failure: { ...blocked, limits: null } }] };
  }

  /** Why a record cannot have its name: nothing that no run has written is overwritten. */
  async #blocked({ file, slot }: PlannedUnit): Promise<Failure | null> {
    try {
      if (!(await this.#folder.isOccupied(file, slot))) {
        await this.#folder.makeFolderOf(file, false);
        return null;
      }
    } catch (error) {
      if (!(error instanceof OutputError) || !isInTheWay(error.cause)) throw error;
    }
    return failureOf(inTheWay(this.#folder.locate(file, false)), 'write');
  }
}

/** A file where a folder should be. */
function isInTheWay(cause: unknown): boolean {
  return ['EEXIST', 'ENOTDIR'].includes(systemCode(cause));
}

/** A unit that is ready to be written. */
interface Whole {
  readonly planned: PlannedUnit;
  readonly bytes: Uint8Array | null;
  readonly entries: readonly Entry[];
}

/**
 * Commits units: their files are written and flushed, the journal says so, and then they get their names. Whatever happens in
 * between, a file with its name is whole and known.
 */
async function commit(folder: OutputFolder, units: readonly Whole[], committed: Committed): Promise<void> {
  const results = await Promise.allSettled(units.map((whole) => written(folder, whole)));
  const pending = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  try {
    for (const result of results) if (result.status === 'rejected') throw result.reason;
    // A record whose document fails now goes first: a crash must not leave it without a line in the journal.
    for (const { unit } of pending) if (unit.file === null) await folder.removeFileOf(unit.slot);
    for (const { unit } of pending) folder.journal.append(unit);
    folder.journal.flush();
    const folders = new Set<string>();
    for (const { file } of pending) {
      await file?.place();
      if (file !== null) folders.add(dirname(file.path));
    }
    for (const each of folders) await flushFolder(each);
  } catch (error) {
    for (const { file } of pending) await file?.discard();
    throw error;
  }
  for (const { unit } of pending) committed(unit);
}

async function written(
  folder: OutputFolder,
  { planned, bytes, entries }: Whole,
): Promise<{ file: PendingFile | null; unit: Unit }> {
  const { slot, key, extension, isStaged } = planned;
  const facts = { kind: 'unit' as const, slot, key, extension, isStaged, entries: [...entries] };
  if (bytes === null) return { file: null, unit: { ...facts, file: null, bytes: 0, modified: 0, sha256: '' } };
  await folder.makeFolderOf(planned.file, isStaged);
  const file = await PendingFile.open(folder.locate(planned.file, isStaged), folder.temporary);
  try {
    await file.append(bytes);
    const { bytes: size, modified } = await file.finish();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { file, unit: { ...facts, file: planned.file, bytes: size, modified, sha256 } };
  } catch (error) {
    await file.discard();
    throw error;
  }
}
