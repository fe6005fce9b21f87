/** What is to be done: unit by unit, what an earlier run has done already, and what is left. */
import type { RawDocument } from '../document/index.js';
import { type Failure, failureOf } from '../workers/index.js';
import type { Arrival, Place } from './documents.js';
import type { DoneEarlier, Earlier } from './earlier.js';
import type { UnitHandle } from './journal.js';
import { keyOf, unitKeyOf } from './keys.js';
import { type Entry, type Extension, RECORD_EXTENSION } from './ledger.js';
import type { Names } from './names.js';
import type { OutputFolder } from './output-folder.js';
import { ShardCutter } from './shards.js';

/** A document of an input; or one of an earlier run, whose input is no more and whose record is kept. */
export type Item =
  | { readonly arrival: Arrival; readonly kept?: never }
  | { readonly kept: Entry; readonly arrival?: never };

/** A file of records in the making. */
export interface PlannedUnit {
  readonly slot: string;
  readonly key: string;
  readonly extension: Extension;
  readonly file: string;
  /** Whether it must wait for the end of the run, since it replaces what an earlier run has left. */
  readonly isStaged: boolean;
}

export interface PlannedDocument {
  readonly key: string;
  readonly place: Place;
  readonly bytes: number;
  /** What is left to do; null when it is done, or could not be read. */
  readonly document: RawDocument | null;
  readonly failure: Failure | null;
  readonly done: DoneEarlier | null;
  readonly isRemoved: boolean;
}

export type Planned =
  /** A whole unit that is in place, or waits to be. */
  | { readonly kind: 'unchanged'; readonly slot: string; readonly isStaged: boolean }
  | ({ readonly kind: 'document' } & PlannedDocument)
  /** The documents since the last unit are this one's. */
  | { readonly kind: 'unit'; readonly unit: PlannedUnit };

export interface PlanOptions {
  readonly folder: OutputFolder;
  readonly earlier: Earlier;
  /** See `contextOf`. */
  readonly context: string;
  readonly names: Names;
  /** `.json` for a file a record. */
  readonly extension: Extension;
  readonly maxDocuments: number;
  /** What is read when it aborts is no whole unit. */
  readonly interrupted: AbortSignal;
}

/** Plans the units of a run in their order. */
export function planOf(items: AsyncIterable<Item>, options: PlanOptions): AsyncGenerator<Planned> {
  return options.extension === RECORD_EXTENSION ? planFiles(items, options) : new ShardPlan(options).planned(items);
}

/** A file a record: each is a unit of its own and replaces the one that had its name. */
async function* planFiles(items: AsyncIterable<Item>, options: PlanOptions): AsyncGenerator<Planned> {
  const { folder, earlier, context, names, extension } = options;
  for await (const { arrival } of items) {
    if (arrival === undefined) continue; // what is kept stays where it is
    const { path, line } = arrival.place;
    const slot = names.claim(arrival.name, `${path}:${line}`);
    const file = `${slot}${RECORD_EXTENSION}`;
    const key = keyOf(arrival, context);
    const unit = { slot, key, extension, file, isStaged: false };
    const handle = folder.journal.live.get(slot);
    if (handle?.key === key && (await earlier.isDone(handle, false))) {
      yield { kind: 'unchanged', slot, isStaged: false };
    } else {
      yield await documentOf({ arrival }, key, earlier);
      yield { kind: 'unit', unit };
    }
  }
}

/**
 * Many records a file. From the first file on that differs from what an earlier run has left, all new ones wait until the run
 * ends, so that the folder always holds one run's records, each once.
 */
class ShardPlan {
  readonly #options: PlanOptions;
  readonly #cutter: ShardCutter;
  #index = 0;
  /** Of all its documents; those that are kept are marked. */
  #keys: string[] = [];
  /** Documents of a shard that may be done as a whole; what surely is not goes on at once. */
  #held: { readonly item: Item; readonly key: string }[] = [];
  #mustWait: boolean;

  constructor(options: PlanOptions) {
    this.#options = options;
    this.#cutter = new ShardCutter(options.maxDocuments);
    const { live } = options.folder.journal;
    this.#mustWait = [...live.values()].some(({ extension }) => extension !== options.extension);
  }

  async *planned(items: AsyncIterable<Item>): AsyncGenerator<Planned> {
    for await (const item of items) {
      const bytes = item.kept === undefined ? (item.arrival.document?.source.bytes ?? 0) : item.kept.bytes;
      if (this.#cutter.add(bytes)) {
        yield* this.#endShard(false);
        this.#index += 1;
      }
      const key = item.kept === undefined ? keyOf(item.arrival, this.#options.context) : item.kept.key;
      this.#keys.push(item.kept === undefined ? key : `${key} kept`);
      if (this.#earlierUnits.length > 0) this.#held.push({ item, key });
      else yield await documentOf(item, key, this.#options.earlier);
    }
    if (!this.#options.interrupted.aborted) yield* this.#endShard(this.#index === 0);
  }

  async *#endShard(isOnly: boolean): AsyncGenerator<Planned> {
    const { context, extension, earlier } = this.#options;
    const [held, keys] = [this.#held, this.#keys];
    [this.#held, this.#keys] = [[], []];
    const file = fileOf(this.#index, isOnly, extension);
    const key = unitKeyOf(keys, file, context);
    for (const { handle, isStaged } of this.#earlierUnits) {
      if (handle.key !== key || !(await earlier.isDone(handle, isStaged))) continue;
      this.#mustWait ||= isStaged;
      yield { kind: 'unchanged', slot: this.#slot, isStaged };
      return;
    }
    this.#mustWait ||= this.#options.folder.journal.live.has(this.#slot);
    for (const { item, key: each } of held) yield await documentOf(item, each, earlier);
    yield { kind: 'unit', unit: { slot: this.#slot, key, extension, file, isStaged: this.#mustWait } };
  }

  get #slot(): string {
    return `//${this.#index}`; // no record has such a name
  }

  /** What earlier runs have left in the place of this shard. */
  get #earlierUnits(): { readonly handle: UnitHandle; readonly isStaged: boolean }[] {
    const { live, staged } = this.#options.folder.journal;
    const [there, waiting] = [live.get(this.#slot), staged.get(this.#slot)];
    return [
      ...(waiting === undefined ? [] : [{ handle: waiting, isStaged: true }]),
      ...(there === undefined ? [] : [{ handle: there, isStaged: false }]),
    ];
  }
}

/** `records.jsonl` when there is one, `records-00000.jsonl` and on when there are more. */
function fileOf(index: number, isOnly: boolean, extension: Extension): string {
  return isOnly ? `records${extension}` : `records-${String(index).padStart(5, '0')}${extension}`;
}

/** A record that cannot be made again, since its input is no more. */
function lost({ path, id }: Entry): Failure {
  return {
    code: 'shard-damaged',
    message: `${path ?? 'standard input'}: its record ${id} was kept, and is gone: the file that held it was changed or taken away`,
    hint: 'Give the input again if the record is needed.',
    stage: 'write',
  };
}

async function documentOf(
  { arrival, kept }: Item,
  key: string,
  earlier: Earlier,
): Promise<PlannedDocument & { readonly kind: 'document' }> {
  const facts = { kind: 'document', key, document: null, failure: null, done: null, isRemoved: false } as const;
  if (kept !== undefined) {
    const { path, line, id, bytes } = kept;
    const done = await earlier.find(key);
    const failure = done === null ? lost(kept) : null;
    return { ...facts, place: { path, line, id }, bytes, done, failure, isRemoved: true };
  }
  const { place, document, error } = arrival;
  if (error !== undefined) return { ...facts, place, bytes: 0, failure: failureOf(error, 'read') };
  const found = { ...facts, place, bytes: document.source.bytes };
  const done = await earlier.find(key);
  return done === null ? { ...found, document } : { ...found, done };
}
