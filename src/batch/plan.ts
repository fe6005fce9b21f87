/** What is to be done: unit by unit, what an earlier run has done already, and what is left. */
import type { RawDocument } from '../document.js';
import { failureOf, type Failure } from '../workers/index.js';
import type { Arrival, Place } from './documents.js';
import type { DoneEarlier, Earlier } from './earlier.js';
import { keyOf, unitKeyOf } from './keys.js';
import type { Entry, Extension } from './ledger.js';
import { EXTENSION, type Names } from './names.js';
import type { OutputFolder } from './output-folder.js';
import { type Item, type Shard, shardsOf } from './shards.js';

/** A file of records in the making. */
export interface PlannedUnit {
  readonly slot: string;
  readonly key: string;
  readonly extension: Extension;
  readonly file: string;
  /** Whether it must wait for the end of the run, since it replaces what an earlier run has left. */
  readonly isStaged: boolean;
  /** Whether it has no documents at all. */
  readonly isEmpty: boolean;
}

export interface PlannedDocument {
  readonly unit: PlannedUnit;
  readonly key: string;
  readonly place: Place;
  readonly bytes: number;
  /** What is left to do; null when it is done, or could not be read. */
  readonly document: RawDocument | null;
  readonly failure: Failure | null;
  readonly done: DoneEarlier | null;
  readonly isRemoved: boolean;
  readonly isLastOfUnit: boolean;
}

export type Planned =
  /** A whole unit that is in place, or waits to be. */
  | { readonly kind: 'unchanged'; readonly slot: string; readonly isStaged: boolean }
  | { readonly kind: 'empty'; readonly unit: PlannedUnit }
  | ({ readonly kind: 'document' } & PlannedDocument);

export interface PlanOptions {
  readonly folder: OutputFolder;
  readonly earlier: Earlier;
  /** See `contextOf`. */
  readonly context: string;
  readonly names: Names;
  /** `.json` for a file a record. */
  readonly extension: Extension;
  readonly maxDocuments: number;
}

/** Plans the units of a run in their order. */
export function planOf(items: AsyncIterable<Item>, options: PlanOptions): AsyncGenerator<Planned> {
  return options.extension === EXTENSION ? planFiles(items, options) : planShards(items, options);
}

/** A file a record: each is a unit of its own and replaces the one that had its name. */
async function* planFiles(items: AsyncIterable<Item>, options: PlanOptions): AsyncGenerator<Planned> {
  const { folder, earlier, context, names, extension } = options;
  for await (const { arrival } of items) {
    if (arrival === undefined) continue; // what is kept stays where it is
    const { path, line } = arrival.place;
    const slot = names.claim(arrival.name, `${path}:${line}`);
    const file = `${slot}${EXTENSION}`;
    const key = keyOf(arrival, context);
    const unit = { slot, key: unitKeyOf([key], file, context), extension, file, isStaged: false, isEmpty: false };
    const handle = folder.journal.live.get(slot);
    if (handle?.key === unit.key && (await earlier.isDone(handle, false))) {
      yield { kind: 'unchanged', slot, isStaged: false };
    } else {
      yield { kind: 'document', ...(await documentOf({ arrival }, key, unit, earlier)), isLastOfUnit: true };
    }
  }
}

/**
 * Many records a file. From the first file on that differs from what an earlier run has left, all new ones wait until the run
 * ends, so that the folder always holds one run's records, each once.
 */
async function* planShards(items: AsyncIterable<Item>, options: PlanOptions): AsyncGenerator<Planned> {
  const { folder, earlier, context, extension, maxDocuments } = options;
  const { live, staged } = folder.journal;
  let mustWait = [...live.values()].some((handle) => handle.extension !== extension);
  for await (const shard of shardsOf(items, maxDocuments)) {
    const slot = `#${shard.index}`;
    const file = fileOf(shard, extension);
    const keys = shard.items.map((item) => item.kept?.key ?? keyOf(item.arrival, context));
    const key = unitKeyOf(keys, file, context);
    const [there, waiting] = [live.get(slot), staged.get(slot)];
    if (waiting?.key === key && (await earlier.isDone(waiting, true))) {
      mustWait = true;
      yield { kind: 'unchanged', slot, isStaged: true };
    } else if (there?.key === key && (await earlier.isDone(there, false))) {
      yield { kind: 'unchanged', slot, isStaged: false };
    } else {
      mustWait ||= there !== undefined;
      const unit = { slot, key, extension, file, isStaged: mustWait, isEmpty: shard.items.length === 0 };
      if (unit.isEmpty) yield { kind: 'empty', unit };
      for (const [index, item] of shard.items.entries()) {
        const isLastOfUnit = index + 1 === shard.items.length;
        yield { kind: 'document', ...(await documentOf(item, keys[index] ?? '', unit, earlier)), isLastOfUnit };
      }
    }
  }
}

/** `records.jsonl` when there is one, `records-00000.jsonl` and on when there are more. */
function fileOf({ index, isOnly }: Shard, extension: Extension): string {
  return isOnly ? `records${extension}` : `records-${String(index).padStart(5, '0')}${extension}`;
}

async function documentOf(
  item: Item,
  key: string,
  unit: PlannedUnit,
  earlier: Earlier,
): Promise<Omit<PlannedDocument, 'isLastOfUnit'>> {
  const done = await earlier.find(key);
  if (item.kept !== undefined) return { ...placeOfKept(item.kept), key, unit, done, document: null, failure: null };
  const { place, document, error } = item.arrival;
  const facts = { unit, key, place, bytes: document?.source.bytes ?? 0, isRemoved: false };
  if (error !== undefined) return { ...facts, document: null, failure: failureOf(error, 'read'), done: null };
  return done === null ? { ...facts, document, failure: null, done } : { ...facts, document: null, failure: null, done };
}

function placeOfKept({ path, line, id, bytes }: Entry): Pick<PlannedDocument, 'place' | 'bytes' | 'isRemoved'> {
  return { place: { path, line, id }, bytes, isRemoved: true };
}

