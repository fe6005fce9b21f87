/** What earlier runs have done: records that need not be made again. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Config } from '../config.js';
import { decodeShard, encodingOf } from '../write/index.js';
import { jsonIn, type LinePlace, readCheckedLines } from './checked-lines.js';
import type { UnitHandle } from './journal.js';
import { type Entry, entrySchema, type StoredFailure } from './ledger.js';
import type { OutputFolder } from './output-folder.js';

/** A document that is done: its entry, and its record as compact JSON; null for one that failed. */
export interface DoneEarlier {
  readonly entry: Entry;
  readonly line: Uint8Array | null;
}

interface InUnit {
  readonly handle: UnitHandle;
  readonly isStaged: boolean;
  readonly entry: Entry;
  /** Of its record within the file; -1 without one. */
  readonly row: number;
}

export class Earlier {
  readonly #folder: OutputFolder;
  readonly #config: Config;
  readonly #retry: boolean;
  readonly #spilled = new Map<string, Spilled>();
  #inUnits: Map<string, InUnit> | null = null;
  /** The records of the shards that were read last: neighbours are asked for one after the other. */
  readonly #shards = new Map<UnitHandle, Promise<readonly Uint8Array[] | null>>();

  private constructor(folder: OutputFolder, config: Config, retry: boolean) {
    this.#folder = folder;
    this.#config = config;
    this.#retry = retry;
  }

  /** @param retry whether what failed is tried again */
  static async open(folder: OutputFolder, config: Config, retry: boolean): Promise<Earlier> {
    const earlier = new Earlier(folder, config, retry);
    for await (const { content, place } of readCheckedLines(folder.spill.path)) {
      const entry = content === null ? null : spilledEntry(content);
      if (entry !== null) earlier.#spilled.set(entry.key, { place, isFailure: entry.failure !== null });
      else folder.spill.cut(place.offset); // torn: what comes after it was never finished
      if (entry === null) break;
    }
    return earlier;
  }

  /** Whether all of a unit is as it should be, its failures too. */
  async isDone(handle: UnitHandle, isStaged: boolean): Promise<boolean> {
    if (!(await this.#folder.isIntact(handle, isStaged))) return false;
    if (handle.sums.failed === 0) return true;
    const unit = this.#folder.journal.unitOf(handle);
    return unit?.entries.every(({ failure }) => !this.#shouldRetry(failure)) ?? false;
  }

  async find(key: string): Promise<DoneEarlier | null> {
    const done = this.#findSpilled(key) ?? (await this.#findInUnits(key));
    return done === null || this.#shouldRetry(done.entry.failure) ? null : done;
  }

  /** The shard at hand is in place, or the run is over: what was put aside is no longer needed. */
  forgetSpilled(): void {
    this.#spilled.clear();
    this.#folder.spill.cut(0);
  }

  /** Puts a document aside until its shard is in place. */
  spill(entry: Entry, line: Uint8Array | null): void {
    if (this.#spilled.get(entry.key)?.isFailure === false) return;
    const head = Buffer.from(`${JSON.stringify(entry)}\t`);
    const place = this.#folder.spill.append(Buffer.concat([head, line ?? new Uint8Array()]));
    this.#spilled.set(entry.key, { place, isFailure: entry.failure !== null });
  }

  #findSpilled(key: string): DoneEarlier | null {
    const place = this.#spilled.get(key)?.place;
    const content = place === undefined ? null : this.#folder.spill.read(place);
    const entry = content === null ? null : spilledEntry(content);
    if (content === null || entry === null) return null;
    return { entry, line: entry.failure === null ? content.subarray(content.indexOf(TAB) + 1) : null };
  }

  async #findInUnits(key: string): Promise<DoneEarlier | null> {
    this.#inUnits ??= this.#listUnits();
    const found = this.#inUnits.get(key);
    if (found === undefined) return null;
    const { entry, row } = found;
    if (entry.failure !== null) return { entry, line: null };
    const line = (await this.#linesOf(found))?.[row];
    return line === undefined ? null : { entry, line };
  }

  #listUnits(): Map<string, InUnit> {
    const { journal } = this.#folder;
    const units = new Map<string, InUnit>();
    // What waits may be replaced while this run goes on; what is in place stays until its end.
    for (const [isStaged, handles] of [
      [true, journal.staged],
      [false, journal.live],
    ] as const) {
      for (const handle of handles.values()) {
        let row = 0;
        for (const entry of journal.unitOf(handle)?.entries ?? []) {
          const isWorse = entry.failure !== null && units.get(entry.key)?.entry.failure === null;
          if (!isWorse) units.set(entry.key, { handle, isStaged, entry, row: entry.failure === null ? row : -1 });
          if (entry.failure === null) row += 1;
        }
      }
    }
    return units;
  }

  #linesOf({ handle, isStaged }: InUnit): Promise<readonly Uint8Array[] | null> {
    const known = this.#shards.get(handle);
    if (known !== undefined) return known;
    const lines = this.#readLines(handle, isStaged);
    this.#shards.set(handle, lines);
    const [oldest] = this.#shards.keys();
    if (this.#shards.size > KEPT_SHARDS && oldest !== undefined) this.#shards.delete(oldest);
    return lines;
  }

  async #readLines(handle: UnitHandle, isStaged: boolean): Promise<readonly Uint8Array[] | null> {
    if (handle.file === null) return null;
    try {
      const bytes = await readFile(this.#folder.locate(handle.file, isStaged));
      if (createHash('sha256').update(bytes).digest('hex') !== handle.sha256) return null;
      const encoding = encodingOf(handle.extension);
      if (encoding !== null) return await decodeShard(bytes, encoding);
      return [Buffer.from(JSON.stringify(JSON.parse(bytes.toString('utf8'))))];
    } catch {
      return null; // it is gone or has been changed since: its records are made again
    }
  }

  /**
   * What failed is tried again when it is asked for, when a limit that it ran into is another one now, and when it is its file
   * that was in the way.
   */
  #shouldRetry(failure: StoredFailure | null): boolean {
    if (failure === null) return false;
    if (this.#retry || failure.code === 'output-occupied') return true;
    const { seconds, recordBytes } = this.#config.limits;
    if (failure.code === 'time-exceeded') return failure.limits?.seconds !== seconds;
    return failure.code === 'record-too-large' && failure.limits?.recordBytes !== recordBytes;
  }
}

interface Spilled {
  readonly place: LinePlace;
  readonly isFailure: boolean;
}

const KEPT_SHARDS = 2;
const TAB = 0x09;

/** `{"key":…}⇥{"schemaVersion":…}`: JSON holds no tabs. */
function spilledEntry(content: Buffer): Entry | null {
  const end = content.indexOf(TAB);
  if (end < 0) return null;
  const entry = entrySchema.safeParse(jsonIn(content.subarray(0, end)));
  return entry.success ? entry.data : null; // of another version
}
