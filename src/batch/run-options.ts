/** What a run is asked for, what it tells meanwhile, and what it gives. */
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { Format } from '../read/index.js';
import type { RecordFormat } from '../write/index.js';
import type { Extension } from './ledger.js';
import type { Summary } from './summary.js';

export interface RunOptions {
  /** Paths, globs, or `-` for standard input. */
  readonly inputs: readonly string[];
  /** What all files are, whatever their names say; null where their names or first bytes tell. */
  readonly as: Format | null;
  /** The folder that results go to. */
  readonly out: string;
  readonly format: RecordFormat;
  /** The publication date of documents that name none, ISO 8601, or null. */
  readonly published: string | null;
  readonly config: Config;
  /** Try again what failed in an earlier run. */
  readonly retryQuarantined: boolean;
  /** Drop records whose inputs are gone. */
  readonly prune: boolean;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly log: Logger;
  /** Ends the run when what is under way is done. */
  readonly interrupted: AbortSignal;
  /** Is told how far the run is, after every document. */
  readonly progress: (progress: Progress) => void;
}

/** Of documents that are finished; those of a shard that is not whole yet have been put aside, and are not lost. */
export interface Progress {
  readonly done: number;
  readonly failed: number;
  /** Of the inputs, so far. */
  readonly bytes: number;
  /** Of all inputs; null when one of them does not tell its size. */
  readonly totalBytes: number | null;
}

export interface RunResult {
  readonly summary: Summary;
  /** Documents that are finished, and wait for the rest of their shard: an interrupted run has put them aside. */
  readonly putAside: number;
  /** Files of folders, and parts of files, that are no news: how many for each reason, most first. */
  readonly leftOut: readonly (readonly [reason: string, count: number])[];
  /** Inputs that are gone, and whose records are still there. */
  readonly removed: readonly string[];
  /** Whether all records are in one file, and how such files are called. */
  readonly isOneFile: boolean;
  readonly extension: Extension;
}
