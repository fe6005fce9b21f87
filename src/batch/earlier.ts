/** What earlier runs have done: records that need not be made again. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Config } from '../config.js';
import { decodeShard, encodingOf } from '../write/index.js';
import { type LinePlace, readCheckedLines } from './checked-lines.js';
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
  readonly #spilled = new Map<string, LinePlace>();
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
      if (entry !== null) earlier.#spilled.set(entry.key, place);
      else folder.spill.cut(place.offset); // torn: what stands behind it was never finished
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

  /** The shard at hand is in place: what was put aside of it is no longer needed. */
  forgetSpilled(): void {
    this.#spilled.clear();
    this.#folder.spill.cut(0);
  }

  /** Puts a document aside until its shard is in place. */
  spill(entry: Entry, line: Uint8Array | null): void {
    if (this.#spilled.has(entry.key)) return;
    const head = Buffer.from(`${JSON.stringify(entry)}\t`);
    this.#spilled.set(entry.key, this.#folder.spill.append(Buffer.concat([head, line ?? new Uint8Array()])));
  }

  #findSpilled(key: string): DoneEarlier | null {
    const place = this.#spilled.get(key);
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
    for (const [isStaged, handles] of [
      [false, journal.live],
      [true, journal.staged],
    ] as const) {
      for (const handle of handles.values()) {
        let row = 0;
        for (const entry of journal.unitOf(handle)?.entries ?? []) {
          units.set(entry.key, { handle, isStaged, entry, row: entry.failure === null ? row : -1 });
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

  /** What failed is tried again when it is asked for, and when a limit that it ran into is another one now. */
  #shouldRetry(failure: StoredFailure | null): boolean {
    if (failure === null) return false;
    if (this.#retry) return true;
    const { seconds, recordBytes } = this.#config.limits;
    if (failure.code === 'time-exceeded') return failure.limits?.seconds !== seconds;
    return failure.code === 'record-too-large' && failure.limits?.recordBytes !== recordBytes;
  }
}

const KEPT_SHARDS = 2;
const TAB = 0x09;

/** `{"key":…}⇥{"schemaVersion":…}`: JSON holds no tabs. */
function spilledEntry(content: Buffer): Entry | null {
  const end = content.indexOf(TAB);
  if (end < 0) return null;
  return entrySchema.parse(JSON.parse(content.toString('utf8', 0, end)));
}
