/** What became of a document: its record, or the reason why there is none. Nothing that a document does ends a batch. */
import type { Config } from '../config.js';
import type { Segmentation, Syntax } from '../document.js';
import { DefectError, ModelError, WirecopyError } from '../errors.js';
import { annotateDocument, parseDocument } from '../pipeline.js';
import type { ReadResult } from '../read/index.js';
import type { NewsRecord } from '../record.js';

export type Outcome =
  | { readonly record: NewsRecord; readonly error?: never }
  | { readonly error: WirecopyError; readonly record?: never };

/**
 * Annotates what was read; what a stage throws is the outcome.
 *
 * @throws {ModelError} since weights that are missing are missing for every document
 */
export function outcomeOf(read: ReadResult, config: Config): Outcome {
  if (read.error !== undefined) return { error: read.error };
  try {
    return { record: annotateDocument(read.document, config) };
  } catch (cause) {
    return { error: ofDocument(cause) };
  }
}

export type TreesOutcome =
  | {
      readonly id: string;
      readonly layers: { readonly segmentation: Segmentation; readonly syntax: Syntax };
      readonly error?: never;
    }
  | { readonly error: WirecopyError; readonly layers?: never };

/** As {@link outcomeOf}, with the tokens and their trees instead of the record. */
export function treesOf(read: ReadResult): TreesOutcome {
  if (read.error !== undefined) return { error: read.error };
  try {
    return { id: read.document.id, layers: parseDocument(read.document) };
  } catch (cause) {
    return { error: ofDocument(cause) };
  }
}

function ofDocument(cause: unknown): WirecopyError {
  if (cause instanceof ModelError) throw cause;
  return cause instanceof WirecopyError ? cause : new DefectError(cause);
}
