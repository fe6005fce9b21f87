/** What is asked of a worker, what it answers, and how a failure is told. */
import type { Config } from '../config.js';
import { STAGES } from '../document/index.js';
import type { ErrorCode, WirecopyError } from '../errors.js';
import type { NewsRecord, QualityFlag } from '../record.js';

/**
 * What is wanted of a document: its record as compact JSON (`line`) or laid out for people (`pretty`), as an object
 * (`object`), as compact JSON and as an object (`both`), or its trees in CoNLL-U.
 */
export type Form = 'line' | 'pretty' | 'object' | 'both' | 'conllu';

export interface Order {
  readonly form: Form;
  readonly config: Config;
}

/** How many parts a record has. */
export interface Counts {
  readonly sentences: number;
  readonly entities: number;
  readonly dates: number;
  readonly quotes: number;
  readonly warnings: number;
  /** Flags of quality by their code, without those that there are none of. */
  readonly flags: FlagCounts;
}
export type FlagCounts = Readonly<Partial<Record<QualityFlag['code'], number>>>;

export const NO_COUNTS: Counts = { sentences: 0, entities: 0, dates: 0, quotes: 0, warnings: 0, flags: {} };

/** The steps that are timed: the stages, and `write`, which makes bytes of a record. */
export const STEPS = [...STAGES, 'write'] as const;
export type Step = (typeof STEPS)[number];

/** Milliseconds for each of {@link STEPS}, in their order. */
export type StepTimes = readonly number[];

export interface Done {
  /** The record's id. */
  readonly id: string;
  /** UTF-8; empty for the form `object`. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** For the forms `object` and `both` only. */
  readonly record: NewsRecord | null;
  readonly counts: Counts;
  readonly times: StepTimes;
  readonly failure?: never;
}

/** An error as facts that can pass between threads and stand in a file. */
export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
  /** Where it happened; `read` before the first stage, null where nobody knows. */
  readonly stage: Step | 'read' | null;
}

/** What became of a document: its result, or why there is none. */
export type Answer = Done | { readonly failure: Failure; readonly times: StepTimes };

export function failureOf({ code, message, hint }: WirecopyError, stage: Failure['stage']): Failure {
  return { code, message, hint, stage };
}
