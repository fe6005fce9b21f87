/** The records that are shown: read at the start, and again when their files have changed. */
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { WirecopyError } from '../errors.js';
import { type ReportInMemory, ReportInMemoryBuilder } from '../report/index.js';
import { RecordReader, recordFiles } from '../tables/index.js';

/** One state of the folder. */
export interface Snapshot {
  /** Another one for another state. */
  readonly tag: string;
  readonly report: ReportInMemory;
}

export interface Collection {
  /** What is shown now; looks, now and then, whether the files have changed. */
  readonly current: () => Promise<Snapshot>;
  /** A state that a page has begun with: the current one or the one before. */
  readonly tagged: (tag: string) => Snapshot | null;
}

export interface CollectionOptions {
  /** Files and folders of records; none for a page with the box alone. */
  readonly inputs: readonly string[];
  readonly title: string | undefined;
  readonly force: boolean;
  readonly skipInvalid: boolean;
  readonly warn: (message: string) => void;
  /** Milliseconds, of a clock that never goes back. */
  readonly now: () => number;
}

/** Files are looked at no more often than this, and no sooner after a reading than ten times what it took. */
const REST_MS = 2000;
const REST_TIMES = 10;

/** @throws {UsageError} `input-missing` for inputs that are not there; whatever reading records throws */
export async function openCollection(options: CollectionOptions): Promise<Collection> {
  const files = new WatchedFiles(options);
  await files.read();
  return { current: () => files.current(), tagged: (tag) => files.tagged(tag) };
}

class WatchedFiles {
  readonly #options: CollectionOptions;
  /** The newest first. */
  #snapshots: readonly Snapshot[] = [];
  #state = '';
  #restUntil = 0;
  #reading: Promise<void> | null = null;
  #number = 0;

  constructor(options: CollectionOptions) {
    this.#options = options;
  }

  async current(): Promise<Snapshot> {
    // Whoever asks gets what is there at once: the files are looked at meanwhile.
    if (this.#reading === null && this.#options.now() >= this.#restUntil) {
      this.#reading = this.#readAgain().finally(() => {
        this.#reading = null;
      });
    }
    const [newest] = this.#snapshots;
    if (newest === undefined) throw new Error('asked before the first reading');
    return newest;
  }

  tagged(tag: string): Snapshot | null {
    return this.#snapshots.find((snapshot) => snapshot.tag === tag) ?? null;
  }

  async read(): Promise<void> {
    const { inputs, title = namesOf(inputs), force, skipInvalid, warn, now } = this.#options;
    const began = now();
    const state = await stateOf(inputs);
    const builder = new ReportInMemoryBuilder();
    if (state !== '') {
      const reader = new RecordReader({ inputs, stdin: nothing, force, skipInvalid, warn });
      for await (const { record, key } of reader.records()) await builder.add(record, key);
    }
    const report = await builder.finish(title);
    this.#number += 1;
    this.#snapshots = [{ tag: `${process.pid}-${this.#number}`, report }, ...this.#snapshots].slice(0, 2);
    this.#state = state;
    this.#restUntil = now() + Math.max(REST_MS, REST_TIMES * (now() - began));
  }

  /** What is written at this moment may be half there, or its folder gone: the state before is shown until it can be read. Never throws. */
  async #readAgain(): Promise<void> {
    try {
      if ((await stateOf(this.#options.inputs)) === this.#state) this.#restUntil = this.#options.now() + REST_MS;
      else await this.read();
    } catch (error) {
      this.#options.warn(`what was read before is shown: ${error instanceof Error ? error.message : String(error)}`);
      this.#restUntil = this.#options.now() + REST_MS;
    }
  }
}

/** Names, sizes and times of the files; empty where there is none yet. */
async function stateOf(inputs: readonly string[]): Promise<string> {
  const lines: string[] = [];
  try {
    for await (const path of recordFiles(inputs)) {
      const stats = await stat(path).catch(() => null);
      lines.push(stats === null ? `${path} is gone` : `${path} ${stats.size} ${stats.mtimeMs}`);
    }
  } catch (error) {
    if (error instanceof WirecopyError && error.code === 'input-no-records') return '';
    throw error;
  }
  return lines.join('\n');
}

function namesOf(inputs: readonly string[]): string {
  return inputs.length === 0 ? 'Wirecopy' : inputs.map((input) => basename(resolve(input))).join(', ');
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
