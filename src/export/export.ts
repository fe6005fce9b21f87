/** Records to files of another tool: one document after another, so that memory does not grow with their number. */
import { createHash } from 'node:crypto';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError, WirecopyError } from '../errors.js';
import { type AnnotatedDocument, DOCUMENTS_FILE, documentLine } from '../standoff/index.js';
import type { ReadRecord } from '../tables/index.js';
import { flushFolder, PendingFile, reportedLater, UniqueNames, writeWhole } from '../write/index.js';
import { annotatedOf } from './annotated.js';
import type { ExportFormat, Written } from './format.js';
import { HALF_PAIRS, LeftOut, leaveOutOfRecord, withoutUnits } from './held.js';
import { nameOf } from './names.js';

export interface ExportOptions {
  readonly records: AsyncIterable<ReadRecord>;
  readonly format: ExportFormat;
  /** The folder. */
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
  const { records, format, out, withText, interrupted } = options;
  await makeFolder(out, options.overwrite);
  for (const { name, content } of format.beside) await writeWhole(join(out, name), content);
  const names = new UniqueNames();
  const [written, left] = [new LeftOut(), new LeftOut()];
  const counts = { documents: 0, empty: 0, refused: 0 };
  const index = await PendingFile.open(join(out, DOCUMENTS_FILE), out);
  const list = format.list === null ? null : await PendingFile.open(join(out, format.list.file), out);
  let isComplete = false;
  try {
    await list?.append(Buffer.from(format.list?.head ?? ''));
    for await (const { record, key } of records) {
      if (interrupted.aborted) break;
      if (record.text.trim() === '') {
        counts.empty += 1;
        continue;
      }
      const name = names.claim(nameOf(record), key);
      const leftOfOne = new LeftOut();
      const document = prepared(annotatedOf(record, key), format, leftOfOne);
      const made = unlessRefused(() => format.write({ document, record, name, withText, left: leftOfOne }), options);
      if (made === null) {
        counts.refused += 1;
        continue;
      }
      leaveOutOfRecord(record, leftOfOne);
      left.addAll(leftOfOne);
      count(made.held, written);
      if (list === null) for (const file of made.files) await writeWhole(join(out, file.name), file.content);
      else for (const { content } of made.files) await list.append(Buffer.from(between(format, counts) + content));
      await index.append(Buffer.from(documentLine(document, name)));
      counts.documents += 1;
    }
    isComplete = !interrupted.aborted;
    if (isComplete) await finish([...(list === null ? [] : [list]), index], format);
  } finally {
    if (!isComplete) for (const file of [index, list]) await file?.discard();
  }
  await flushFolder(out);
  return {
    format: format.name,
    out,
    ...counts,
    written: written.counts,
    notExpressible: left.counts,
    complete: isComplete,
  };
}

function between({ list }: ExportFormat, { documents }: { readonly documents: number }): string {
  return documents === 0 ? '' : (list?.between ?? '');
}

async function finish(files: readonly PendingFile[], { list }: ExportFormat): Promise<void> {
  for (const [at, file] of files.entries()) {
    if (list !== null && at === 0) await file.append(Buffer.from(list.tail));
    await file.finish();
  }
  for (const file of files) await file.place();
}

/** @throws {UsageError} `output-occupied` where something is there already: annotators may have worked on it */
async function makeFolder(out: string, overwrite: boolean): Promise<void> {
  await reportedLater(out, () => mkdir(out, { recursive: true }));
  const [found] = await reportedLater(out, () => readdir(out));
  if (found === undefined || overwrite) return;
  throw new UsageError({
    code: 'output-occupied',
    message: `${out}: not empty, ${found} is there: an export writes into a folder of its own`,
    hint: 'Give another folder with --out, or write over files of the same names with --overwrite: what annotators changed in them is lost.',
  });
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
