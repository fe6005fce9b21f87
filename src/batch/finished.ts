/** A document at the end of its way: what the journal says of it, and its record. */
import type { Config } from '../config.js';
import { type Answer, NO_COUNTS } from '../workers/index.js';
import { type Entry, type Extension, RECORD_EXTENSION } from './ledger.js';
import type { PlannedDocument } from './plan.js';

/** A document that is done or has failed. */
export interface Finished {
  readonly entry: Entry;
  /** Its record, as its sink asked for it; null when there is none. */
  readonly record: Uint8Array | null;
}

/**
 * @param answer of the worker; null for a document that was done before, or could not be read
 * @param extension of the file that its record goes to
 */
export function finishedOf(
  planned: PlannedDocument,
  answer: Answer | null,
  config: Config,
  extension: Extension,
): Finished {
  return { entry: entryOf(planned, answer, config), record: recordOf(planned, answer, extension) };
}

/** What the journal will say of a document. */
function entryOf(
  { key, place, bytes, failure, done, isRemoved }: PlannedDocument,
  answer: Answer | null,
  config: Config,
): Entry {
  const entry: Entry = { key, ...place, bytes, counts: NO_COUNTS, failure: null, isRemoved };
  if (done !== null) return { ...entry, id: done.entry.id, counts: done.entry.counts, failure: done.entry.failure };
  const found = failure ?? answer?.failure ?? null;
  if (found !== null) {
    const { seconds, recordBytes } = config.limits;
    return { ...entry, failure: { ...found, limits: { seconds, recordBytes } } };
  }
  if (answer === null || answer.failure !== undefined) throw new Error('a document was neither done nor failed');
  return { ...entry, id: answer.id, counts: answer.counts };
}

function recordOf({ done }: PlannedDocument, answer: Answer | null, extension: Extension): Uint8Array | null {
  if (answer !== null) return answer.failure === undefined ? answer.bytes : null;
  const line = done?.line ?? null;
  return line === null || extension !== RECORD_EXTENSION ? line : laidOut(line);
}

/** A record as it stands in a file of its own. @param line as compact JSON */
function laidOut(line: Uint8Array): Uint8Array {
  return Buffer.from(`${JSON.stringify(JSON.parse(Buffer.from(line).toString('utf8')), null, 2)}\n`);
}
