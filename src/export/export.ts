/** Records to files of another tool: one document after another, so that memory does not grow with their number. */
import { createHash } from 'node:crypto';
import { WirecopyError } from '../errors.js';
import type { AnnotatedDocument } from '../standoff/index.js';
import type { ReadRecord } from '../tables/index.js';
import { UniqueNames } from '../write/index.js';
import { annotatedOf } from './annotated.js';
import type { ExportFormat, Written } from './format.js';
import { HALF_PAIRS, LeftOut, leaveOutOfRecord, withoutUnits } from './held.js';
import { nameOf } from './names.js';
import { ExportOutput } from './output.js';

export interface ExportOptions {
  readonly records: AsyncIterable<ReadRecord>;
  readonly format: ExportFormat;
  /** The folder, or the file of a format that is one. */
  readonly out: string;
  /** Also writes spans of the text itself, where the format draws them over everything else. */
  readonly withText: boolean;
  /** Leaves out records that the format cannot be made of. */
  readonly skipInvalid: boolean;
  /** Writes over what is in the folder. */
  readonly overwrite: boolean;
  readonly interrupted: AbortSignal;
  readonly warn: (message: string) => void;
}

export interface ExportSummary {
  readonly format: string;
  readonly out: string;
  readonly documents: number;
  /** Records without a text. */
  readonly empty: number;
  /** Records that the format cannot be made of. */
  readonly refused: number;
  /** What was written, by kind. */
  readonly written: { readonly [kind: string]: number };
  /** What the format cannot hold, by kind. */
  readonly notExpressible: { readonly [kind: string]: number };
  readonly complete: boolean;
}

/**
 * @throws {UsageError} `output-occupied`; {@link OutputError} `output-unwritable`; {@link InputError} `record-format`, and what reading records throws
 */
export async function exportRecords(options: ExportOptions): Promise<ExportSummary> {
  const { format, out } = options;
  const output = await ExportOutput.open(format, out, options.overwrite);
  const tally: Tally = { documents: 0, empty: 0, refused: 0, written: new LeftOut(), left: new LeftOut() };
  let complete = false;
  try {
    complete = await writeAll(options, output, tally);
    if (complete) await output.finish();
  } catch (error) {
    complete = false;
    throw error;
  } finally {
    if (!complete) await output.discard();
  }
  const { documents, empty, refused, written, left } = tally;
  return {
    format: format.name,
    out,
    documents,
    empty,
    refused,
    written: written.counts,
    notExpressible: left.counts,
    complete,
  };
}

interface Tally {
  documents: number;
  empty: number;
  refused: number;
  readonly written: LeftOut;
  readonly left: LeftOut;
}

/** Whether it came to the end. */
async function writeAll(options: ExportOptions, output: ExportOutput, tally: Tally): Promise<boolean> {
  const { records, format, withText, interrupted } = options;
  const names = new UniqueNames();
  for await (const { record, key } of records) {
    if (interrupted.aborted) return false;
    if (record.text.trim() === '') {
      tally.empty += 1;
      continue;
    }
    const left = new LeftOut();
    const name = names.claim(nameOf(record), key);
    const document = prepared(annotatedOf(record, key), format, left);
    const made = unlessRefused(() => format.write({ document, record, name, withText, left }), options);
    if (made === null) {
      tally.refused += 1;
      continue;
    }
    leaveOutOfRecord(record, left);
    tally.left.addAll(left);
    count(made.held, tally.written);
    await output.add(document, name, made);
    tally.documents += 1;
  }
  return !interrupted.aborted;
}

/** With no character that the files cannot have, and with a digest by which an import tells that the text was changed. */
export function prepared(document: AnnotatedDocument, { forbidden }: ExportFormat, left: LeftOut): AnnotatedDocument {
  const wellFormed = HALF_PAIR.test(document.text) ? withoutUnits(document, HALF_PAIRS, left) : document;
  const made = forbidden === null ? wellFormed : withoutUnits(wellFormed, forbidden, left);
  const textSha256 = createHash('sha256').update(made.text).digest('hex');
  return { ...made, details: { ...made.details, textSha256 } };
}

const HALF_PAIR = /\p{Surrogate}/u;

/** Null for what the format cannot be made of. */
function unlessRefused(write: () => Written, { skipInvalid, warn }: ExportOptions): Written | null {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof WirecopyError) || !skipInvalid) throw error;
    warn(error.message);
    return null;
  }
}

function count({ annotations, relations, groups }: AnnotatedDocument, written: LeftOut): void {
  for (const { label, values, link } of annotations) {
    written.add(label);
    for (const name of Object.keys(values)) written.add(`value ${name}`);
    if (link !== null) written.add('link');
  }
  for (const { label } of relations) written.add(`relation ${label}`);
  written.add('group', groups.length);
}
