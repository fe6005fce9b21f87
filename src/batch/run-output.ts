/** What a run leaves in the output folder: which units are its result, which are kept, which go. */
import type { UnitHandle } from './journal.js';
import type { Entry, Unit } from './ledger.js';
import { writeLists } from './lists.js';
import type { OutputFolder } from './output-folder.js';

interface Claim {
  /** Whether it waits to be put in place. */
  readonly isStaged: boolean;
  readonly isUnchanged: boolean;
}

export interface RunOutputOptions {
  /** Whether records go whose inputs are no more. */
  readonly prune: boolean;
  readonly isSharded: boolean;
}

export class RunOutput {
  readonly #folder: OutputFolder;
  readonly #options: RunOutputOptions;
  /** Of inputs that are no more. */
  readonly #removed: ReadonlySet<string | null>;
  /** The units of the result in their order. */
  readonly #claimed = new Map<string, Claim>();
  #kept = 0;

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
    this.#kept += this.#handleAt(slot)?.documents ?? 0;
  }

  /** Documents of the units that were there before. */
  get kept(): number {
    return this.#kept;
  }

  isRemoved(path: string | null): boolean {
    return this.#removed.has(path);
  }

  /** Names of files that are kept as they are. */
  keptSlots(): string[] {
    if (this.#options.isSharded) return [];
    return this.#handles().flatMap((handle) => (this.#isKept(handle) ? [handle.slot] : []));
  }

  /** Documents whose records go on in the shards of this run. */
  *keptEntries(): Generator<Entry> {
    if (this.#options.prune || this.#removed.size === 0) return;
    for (const handle of this.#handles()) {
      if (!handle.paths.some((path) => this.#removed.has(path))) continue;
      for (const entry of this.#folder.journal.unitOf(handle)?.entries ?? []) {
        if (this.#removed.has(entry.path) && entry.failure === null) yield entry;
      }
    }
  }

  /** Inputs that are no more, whose records are still there. */
  removedInputs(): string[] {
    if (this.#options.prune) return [];
    return [...this.#removed].map((path) => path ?? 'standard input');
  }

  /** Whether all records are in one file. */
  isOneFile(): boolean {
    return this.#options.isSharded && this.#claimed.size <= 1;
  }

  /**
   * Puts the result in place, takes away what is no part of it, and writes the lists.
   *
   * @param tell is told the documents that were there before
   * @throws {OutputError}
   */
  async finish(tell: (entry: Entry) => void): Promise<void> {
    const { journal } = this.#folder;
    const result = [...this.#claimed.keys()].flatMap((slot) => this.#handleAt(slot) ?? []);
    const kept = this.#handles().filter((handle) => !this.#claimed.has(handle.slot) && this.#isKept(handle));
    const files = new Set([...result, ...kept].map(({ file }) => file));
    const remove = this.#handles().flatMap(({ file }) => (file === null || files.has(file) ? [] : [file]));
    const place = [...this.#claimed].flatMap(([slot, { isStaged }]) => (isStaged ? [slot] : []));
    if (place.length > 0 || remove.length > 0) await this.#folder.swap({ kind: 'swap', place, remove });
    journal.staged.clear();
    await writeLists(this.#folder, this.#units([...result, ...kept], tell));
  }

  /**
   * Leaves all as it is, to be gone on with. The lists tell of what is in place; while files wait, that is the result of the run
   * before, and so are the lists.
   */
  async pause(tell: (entry: Entry) => void): Promise<void> {
    this.#folder.journal.flush();
    const result = [...this.#claimed.keys()].flatMap((slot) => this.#handleAt(slot) ?? []);
    if (this.#folder.journal.staged.size > 0) {
      for (const _ of this.#units(result, tell));
      return;
    }
    const others = this.#handles().filter((handle) => !this.#claimed.has(handle.slot));
    await writeLists(this.#folder, this.#units([...result, ...others], tell));
  }

  *#units(handles: Iterable<UnitHandle>, tell: (entry: Entry) => void): Generator<Unit> {
    for (const handle of handles) {
      const unit = this.#folder.journal.unitOf(handle);
      if (unit === null) continue;
      if (this.#claimed.get(handle.slot)?.isUnchanged) for (const entry of unit.entries) tell(entry);
      const entries = unit.entries.map((entry) => ({ ...entry, isRemoved: this.#removed.has(entry.path) }));
      yield { ...unit, isStaged: false, entries };
    }
  }

  #handles(): UnitHandle[] {
    return [...this.#folder.journal.live.values()];
  }

  #handleAt(slot: string): UnitHandle | undefined {
    const { live, staged } = this.#folder.journal;
    return (this.#claimed.get(slot)?.isStaged ? staged.get(slot) : undefined) ?? live.get(slot);
  }

  /** Of units that this run has not made: a file of a record whose input is no more. Shards have been made anew. */
  #isKept({ paths }: UnitHandle): boolean {
    return !this.#options.isSharded && !this.#options.prune && paths.some((path) => this.#removed.has(path));
  }
}
