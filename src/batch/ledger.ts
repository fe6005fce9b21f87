/**
 * What the journal says: units of finished work. A unit is a file of records, committed whole: one record (`json`), or a shard
 * of many. Its documents stand with it, those that failed too.
 */
import { z } from 'zod';
import { QUALITY_CODES } from '../record.js';

/** Raised when an older version of Wirecopy could not go on from what this one writes. */
export const JOURNAL_VERSION = 2;

const offset = z.int().nonnegative();

const failureSchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  hint: z.string(),
  stage: z.string().nullable(),
  /** The limits that were in force, for a document that was given up because of one. */
  limits: z.strictObject({ seconds: z.number(), recordBytes: z.number() }).nullable(),
});

const countsSchema = z.strictObject({
  sentences: offset,
  entities: offset,
  dates: offset,
  quotes: offset,
  warnings: offset,
  /** Journals of version 1 have none. */
  flags: z.partialRecord(z.enum(QUALITY_CODES), offset).default({}),
});

export const entrySchema = z.strictObject({
  /** Digest of all that its record depends on; for a document that could not be read, of the reason. */
  key: z.string(),
  path: z.string().nullable(),
  /** Of a row, from 1. */
  line: offset.nullable(),
  /** The record's id; of a document without one the id that came with it. */
  id: z.string().nullable(),
  bytes: offset,
  counts: countsSchema,
  failure: failureSchema.nullable(),
  /** Its input was not among those of the run: it is kept until it is pruned. */
  isRemoved: z.boolean(),
});
/** One document. */
export type Entry = Readonly<z.infer<typeof entrySchema>>;
export type StoredFailure = Readonly<z.infer<typeof failureSchema>>;

/** Of a record with a file of its own. */
export const RECORD_EXTENSION = '.json';
export const EXTENSIONS = [RECORD_EXTENSION, '.jsonl', '.jsonl.gz', '.jsonl.zst', '.parquet'] as const;
export type Extension = (typeof EXTENSIONS)[number];

export const unitSchema = z.strictObject({
  kind: z.literal('unit'),
  /** Which unit of the run it is: `//3` for the fourth shard, the name of the record for `json`. */
  slot: z.string(),
  /** Digest of the keys of its documents. */
  key: z.string(),
  extension: z.enum(EXTENSIONS),
  /** Below the output folder, with `/`; null when there is no record in it. */
  file: z.string().nullable(),
  bytes: offset,
  /** Of the file, in milliseconds since 1970. */
  modified: z.number(),
  sha256: z.string(),
  /** Whether it waits in `.wirecopy/staged` until the run ends. */
  isStaged: z.boolean(),
  entries: z.array(entrySchema),
});
export type Unit = Readonly<z.infer<typeof unitSchema>>;

/** The end of a run that replaces files: what is put in place, and what is taken away. Done again when it was cut off. */
const swapSchema = z.strictObject({
  kind: z.literal('swap'),
  /** Slots of units that wait. */
  place: z.array(z.string()),
  /** Files below the output folder. */
  remove: z.array(z.string()),
});
export type Swap = Readonly<z.infer<typeof swapSchema>>;

const listSchema = z.strictObject({ bytes: offset, modified: z.number() });

/** The last line of a journal that has been rewritten: the lists tell of just these units. */
const listsSchema = z.strictObject({ kind: z.literal('lists'), index: listSchema, quarantine: listSchema.nullable() });
export type ListsLine = Readonly<z.infer<typeof listsSchema>>;

export const headerSchema = z.strictObject({ kind: z.literal('journal'), version: z.int() });

export const lineSchema = z.discriminatedUnion('kind', [unitSchema, swapSchema, listsSchema]);
