/** What became of a document: its record, or the reason why there is none. Nothing that a document does ends a batch. */
import type { Config } from '../config.js';
import { DefectError, WirecopyError } from '../errors.js';
import { annotateDocument } from '../pipeline.js';
import type { ReadResult } from '../read/index.js';
import type { NewsRecord } from '../record.js';

export type Outcome =
  | { readonly record: NewsRecord; readonly error?: never }
  | { readonly error: WirecopyError; readonly record?: never };

/** Annotates what was read; what a stage throws is the outcome. */
export function outcomeOf(read: ReadResult, config: Config): Outcome {
  if (read.error !== undefined) return { error: read.error };
  try {
    return { record: annotateDocument(read.document, config) };
  } catch (cause) {
    return { error: cause instanceof WirecopyError ? cause : new DefectError(cause) };
  }
}
