/**
 * The folder that results go to. Besides them it holds `.wirecopy/`, which is a run's own:
 *
 *     journal.jsonl  what is finished          open.jsonl  records of the shard at hand
 *     staged/        files that wait for the end of the run, since they replace others
 *     tmp/           files in the making       lock        the run that is at work
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { flushFolder, isAsWritten, Lock, makeFolder, reportedLater, statsOf } from '../write/index.js';
import { AppendFile } from './append-file.js';
import { foreignIn, looksLikeOurs, occupied } from './foreign.js';
import { Journal, type UnitHandle } from './journal.js';
import type { Swap } from './ledger.js';
import { JOURNAL_FILE, PRIVATE_FOLDER } from './own-names.js';

export class OutputFolder {
  readonly path: string;
  readonly journal: Journal;
  readonly spill: AppendFile;
  readonly #lock: Lock;
  #foreign: readonly string[] = [];

  private constructor(path: string, lock: Lock, journal: Journal, spill: AppendFile) {
    this.path = path;
    this.#lock = lock;
    this.journal = journal;
    this.spill = spill;
  }

  /**
   * Opens the folder for one run, making it where needed; clears away what a run that was killed has left, and brings to its end
   * what such a run had begun to put in place.
   *
   * @throws {OutputError} `output-unwritable`, `output-busy`, `output-occupied` or `journal-unreadable`
   */
  static async open(path: string): Promise<OutputFolder> {
    const own = join(path, PRIVATE_FOLDER);
    await makeFolder(own);
    if (!(await lstat(own)).isDirectory()) throw occupied(own, 'no folder of ours');
    const lock = await reportedLater(own, () => Lock.take(join(own, 'lock')));
    try {
      await reportedLater(own, () => sweep(own));
      const journal = await Journal.open(join(path, JOURNAL_FILE));
      if (journal.isNew) for (const each of [own, path]) await flushFolder(each);
      const folder = new OutputFolder(path, lock, journal, new AppendFile(join(own, 'open.jsonl')));
      await folder.#finishSwap();
      folder.#foreign = await foreignIn(path, journal);
      return folder;
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /** Names of what no run has put into the folder itself. */
  get foreign(): readonly string[] {
    return this.#foreign;
  }

  get temporary(): string {
    return join(this.path, PRIVATE_FOLDER, 'tmp');
  }

  /** Where a file lies, or, while it waits for the end of the run, will lie until then. */
  locate(file: string, isStaged: boolean): string {
    return isStaged ? join(this.path, PRIVATE_FOLDER, 'staged', file) : join(this.path, file);
  }

  /** Whether a unit's file is there as it was written: by size and time, and when the time is another one, by its bytes. */
  async isIntact(handle: UnitHandle, isStaged: boolean): Promise<boolean> {
    if (handle.file === null) return true;
    const path = this.locate(handle.file, isStaged);
    if (isAsWritten(path, handle)) return true;
    const stats = statsOf(path);
    return stats?.isFile() === true && stats.size === handle.bytes && (await sha256Of(path)) === handle.sha256;
  }

  /** Whether a file of ours is still there, changed or not. */
  isThere(file: string): boolean {
    return statsOf(join(this.path, file))?.isFile() ?? false;
  }

  /** Whether something that no run of ours has put there is in the way of a file. */
  async isOccupied(file: string, slot: string): Promise<boolean> {
    if (this.journal.live.get(slot)?.file === file) return false;
    const path = join(this.path, file);
    return statsOf(path) !== null && !(await looksLikeOurs(path));
  }

  /** Puts all in place that waits, and takes away what is no more; done again if it is cut off. */
  async swap(swap: Swap): Promise<void> {
    this.journal.appendSwap(swap);
    await this.#finishSwap();
  }

  /** @throws {OutputError} `output-unwritable` */
  async makeFolderOf(file: string, isStaged: boolean): Promise<void> {
    const folder = dirname(this.locate(file, isStaged));
    await makeFolder(folder);
  }

  /**
   * Whether a record's file and one of an earlier run cannot both be there, since one is a folder to the other: `a.json` and
   * `a.json/b.json`.
   */
  isCrossed(file: string): boolean {
    const others = [...this.journal.live.values()].flatMap((handle) => handle.file ?? []);
    return others.some((other) => other.startsWith(`${file}/`) || file.startsWith(`${other}/`));
  }

  /** Takes away the file of a unit that is in place. */
  async removeFileOf(slot: string): Promise<void> {
    const file = this.journal.live.get(slot)?.file ?? null;
    if (file !== null) await reportedLater(file, () => rm(join(this.path, file), { force: true }));
  }

  async close(): Promise<void> {
    this.journal.close();
    this.spill.close();
    const own = join(this.path, PRIVATE_FOLDER);
    const isEmpty = this.spill.length === 0;
    if (isEmpty) await takeAway(this.spill.path);
    if (this.journal.staged.size === 0) await takeAway(join(own, 'staged'));
    await takeAway(this.temporary);
    await this.#lock.release();
  }

  async #finishSwap(): Promise<void> {
    const { swap } = this.journal;
    if (swap === null) return;
    const folders = new Set([this.path]);
    for (const file of swap.remove) {
      await reportedLater(file, () => rm(join(this.path, file), { force: true }));
      await this.removeEmpty(dirname(file));
    }
    for (const slot of swap.place) {
      const file = this.journal.staged.get(slot)?.file ?? null;
      if (file === null || statsOf(this.locate(file, true)) === null) continue; // it was placed before
      await this.makeFolderOf(file, false);
      await reportedLater(file, () => rename(this.locate(file, true), join(this.path, file)));
      folders.add(dirname(join(this.path, file)));
    }
    for (const folder of folders) await flushFolder(folder);
    this.journal.applySwap();
  }

  /** Takes away a folder below this one, and those it lies in, when nothing is in them. */
  async removeEmpty(folder: string): Promise<void> {
    try {
      for (let each = folder; each !== '.'; each = dirname(each)) await rmdir(join(this.path, each));
    } catch {
      // Something else lies in it.
    }
  }
}

/** Takes away what is in the making: nobody else is at work here. */
async function sweep(own: string): Promise<void> {
  const isLeft = (name: string) => name === 'tmp' || name.startsWith('lock.');
  for (const name of (await readdir(own)).filter(isLeft)) await rm(join(own, name), { recursive: true, force: true });
  await mkdir(join(own, 'tmp'));
  const staged = await lstat(join(own, 'staged')).catch(() => null);
  if (staged !== null && !staged.isDirectory()) await rm(join(own, 'staged')); // no run makes a link
}

/** What cannot be taken away at the end is taken away at the next beginning; the run's own error matters more. */
async function takeAway(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(() => {});
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}
