/** What a run leaves in the output folder: which units are its result, which are kept, which go. */
import { dirname } from 'node:path';
import type { UnitHandle } from './journal.js';
import { type Entry, RECORD_EXTENSION, type Unit } from './ledger.js';
import { areInPlace, writeLists } from './lists.js';
import type { OutputFolder } from './output-folder.js';
import { NOTHING_DONE, type Summary, sumOf, withEntry } from './summary.js';

interface Claim {
  /** Whether it waits to be put in place. */
  readonly isStaged: boolean;
  readonly isUnchanged: boolean;
}

export interface RunOutputOptions {
  /** Whether records go whose inputs are gone. */
  readonly prune: boolean;
  readonly isSharded: boolean;
}

export class RunOutput {
  readonly #folder: OutputFolder;
  readonly #options: RunOutputOptions;
  /** Of inputs that are gone. */
  readonly #removed: ReadonlySet<string | null>;
  /** The units of the result in their order. */
  readonly #claimed = new Map<string, Claim>();
  #unchanged = NOTHING_DONE;
  /** Inputs that are gone, whose records go on in shards. */
  readonly #keptPaths = new Set<string | null>();

  /** @param paths of the inputs of the run */
  constructor(folder: OutputFolder, paths: ReadonlySet<string | null>, options: RunOutputOptions) {
    this.#folder = folder;
    this.#options = options;
    const before = [...folder.journal.live.values()].flatMap((handle) => handle.paths);
    this.#removed = new Set(before.filter((path) => !paths.has(path)));
  }

  /** A unit that was made in this run. */
  claim(slot: string, isStaged: boolean): void {
    this.#claimed.set(slot, { isStaged, isUnchanged: false });
  }

  /** A unit that was there before. */
  keep(slot: string, isStaged: boolean): void {
    this.#claimed.set(slot, { isStaged, isUnchanged: true });
    const handle = this.#handleAt(slot);
    const sums = handle === undefined ? NOTHING_DONE : this.#sumsOf(handle);
    this.#unchanged = sumOf(this.#unchanged, { ...sums, unchanged: sums.documents + sums.failed });
  }

  get documentsBefore(): number {
    return this.#unchanged.documents;
  }

  /** Counts of what was there before. */
  get unchanged(): Summary {
    const removed = this.#keptHandles().reduce((sum, { sums }) => sum + sums.documents + sums.removed, 0);
    return sumOf(this.#unchanged, { ...NOTHING_DONE, removed });
  }

  /** Documents that had failed before and have not been tried again. */
  *failedBefore(): Generator<Entry> {
    for (const [slot, { isUnchanged }] of this.#claimed) {
      const handle = this.#handleAt(slot);
      if (!isUnchanged || handle === undefined || handle.sums.failed === 0) continue;
      for (const entry of this.#folder.journal.unitOf(handle)?.entries ?? []) if (entry.failure !== null) yield entry;
    }
  }

  isRemoved(path: string | null): boolean {
    return this.#removed.has(path);
  }

  /** Names of files that are kept as they are. */
  keptSlots(): string[] {
    return this.#keptHandles().map(({ slot }) => slot);
  }

  /** Documents whose records go on in the shards of this run. */
  *keptEntries(): Generator<Entry> {
    if (this.#options.prune || this.#removed.size === 0) return;
    for (const handle of this.#handles()) {
      if (!handle.paths.some((path) => this.#removed.has(path))) continue;
      for (const entry of this.#folder.journal.unitOf(handle)?.entries ?? []) {
        if (!this.#removed.has(entry.path) || entry.failure !== null) continue;
        this.#keptPaths.add(entry.path);
        yield entry;
      }
    }
  }

  /** Inputs that are gone, whose records are still there. */
  removedInputs(): string[] {
    const paths = new Set([...this.#keptPaths, ...this.#keptHandles().flatMap((handle) => handle.paths)]);
    return [...paths].map((path) => path ?? 'standard input');
  }

  /** Whether all records are in one file. */
  isOneFile(): boolean {
    return this.#options.isSharded && this.#claimed.size <= 1;
  }

  /** Puts the result in place, takes away what is no part of it, and writes the lists. @throws {OutputError} */
  async finish(): Promise<void> {
    const { journal } = this.#folder;
    const result = this.#result();
    const units = [...result, ...this.#keptHandles()];
    const files = new Set(units.map(({ file }) => file));
    const remove = this.#handles().flatMap(({ file }) => (file === null || files.has(file) ? [] : [file]));
    const place = [...this.#claimed].flatMap(([slot, { isStaged }]) => (isStaged ? [slot] : []));
    if (place.length > 0 || remove.length > 0) await this.#folder.swap({ kind: 'swap', place, remove });
    journal.staged.clear();
    for (const { slot, file, extension } of result) {
      if (file === null && extension === RECORD_EXTENSION) await this.#folder.removeEmpty(dirname(slot));
    }
    if (!this.#isAsBefore(units)) await writeLists(this.#folder, this.#units(units));
  }

  /**
   * Leaves all as it is, to be gone on with. The lists tell of what is in place; while files wait, that is the result of the run
   * before, and so are the lists.
   */
  async pause(): Promise<void> {
    this.#folder.journal.flush();
    if (this.#folder.journal.staged.size > 0) return;
    const others = this.#handles().filter((handle) => !this.#claimed.has(handle.slot));
    await writeLists(this.#folder, this.#units([...this.#result(), ...others]));
  }

  /** Whether the lists, which are there, tell of just these units in this order. */
  #isAsBefore(units: readonly UnitHandle[]): boolean {
    const { journal } = this.#folder;
    if (this.#removed.size > 0 || journal.live.size !== units.length || !areInPlace(this.#folder)) return false;
    let index = 0;
    for (const handle of journal.live.values()) {
      const isOther = units[index] !== handle || !this.#claimed.get(handle.slot)?.isUnchanged;
      if (isOther || handle.sums.removed > 0) return false;
      index += 1;
    }
    return true;
  }

  *#units(handles: Iterable<UnitHandle>): Generator<Unit> {
    for (const handle of handles) {
      const unit = this.#folder.journal.unitOf(handle);
      if (unit === null) continue;
      const entries = unit.entries.map((entry) => ({ ...entry, isRemoved: this.#removed.has(entry.path) }));
      yield { ...unit, isStaged: false, entries };
    }
  }

  #result(): UnitHandle[] {
    return [...this.#claimed.keys()].flatMap((slot) => this.#handleAt(slot) ?? []);
  }

  /** Units that this run has not made and that stay: files of records whose inputs are gone. Shards have been made anew. */
  #keptHandles(): UnitHandle[] {
    if (this.#options.isSharded || this.#options.prune || this.#removed.size === 0) return [];
    return this.#handles().filter(({ slot, file, paths }) => {
      const isRemoved = !this.#claimed.has(slot) && paths.some((path) => this.#removed.has(path));
      return isRemoved && file !== null && this.#folder.isThere(file);
    });
  }

  /** An input may have gone, or have come back, since the unit was made. */
  #sumsOf(handle: UnitHandle): Summary {
    if (handle.sums.removed === 0 && !handle.paths.some((path) => this.#removed.has(path))) return handle.sums;
    const entries = this.#folder.journal.unitOf(handle)?.entries ?? [];
    return entries.reduce(
      (sums, entry) => withEntry(sums, { ...entry, isRemoved: this.#removed.has(entry.path) }),
      NOTHING_DONE,
    );
  }

  #handles(): UnitHandle[] {
    return [...this.#folder.journal.live.values()];
  }

  #handleAt(slot: string): UnitHandle | undefined {
    const { live, staged } = this.#folder.journal;
    return (this.#claimed.get(slot)?.isStaged ? staged.get(slot) : undefined) ?? live.get(slot);
  }
}
