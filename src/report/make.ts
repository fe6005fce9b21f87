/** Makes a report of records: reads them once, one by one. What is known of a document stays in memory, some kilobytes each; its record does not. */
import { basename, resolve } from 'node:path';
import { UsageError } from '../errors.js';
import { until } from '../read/index.js';
import { type ReadCounts, RecordReader } from '../tables/index.js';
import { OtherRun } from './against.js';
import type { COMPARISON_KINDS, Comparison } from './contract.js';
import { type Page, readPage } from './page-file.js';
import { ReportFile, type ReportWritten } from './report-file.js';

export interface ReportOptions {
  /** Files and folders of records, or `-`. */
  readonly inputs: readonly string[];
  /** Standard input, once. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** The file that the report goes to. */
  readonly out: string;
  /** When left out the names of what is read. */
  readonly title?: string | undefined;
  /** Records of another run that these are compared with. */
  readonly against?: string | undefined;
  /** Takes records of different settings, and of one id. */
  readonly force: boolean;
  /** Leaves out what cannot be read as a record. */
  readonly skipInvalid: boolean;
  readonly warn: (message: string) => void;
  /** Ends the reading early; nothing is written then. */
  readonly interrupted: AbortSignal;
  /** Is told how many records are read. */
  readonly progress: (records: number) => void;
  /** Instead of the page that comes with the package. */
  readonly page?: Page;
}

export interface ReportMade extends ReportWritten, Pick<ReadCounts, 'converted' | 'leftOut'> {
  readonly out: string;
  readonly title: string;
  /** How many differences of each kind; null where nothing was compared. */
  readonly differences: { readonly [kind in (typeof COMPARISON_KINDS)[number]]: number } | null;
}

/**
 * Null when it was interrupted.
 *
 * @throws {UsageError} `input-missing`, `input-no-records`, also for a run over nothing; {@link InputError} for what cannot be read;
 *   {@link OutputError} for what cannot be written
 */
export async function makeReport(options: ReportOptions): Promise<ReportMade | null> {
  const { inputs, out, against } = options;
  if (against === STDIN && inputs.includes(STDIN)) throw twice();
  const title = options.title ?? namesOf(inputs);
  const page = options.page ?? (await readPage());
  const file = await ReportFile.open(out, { page, title });
  try {
    const other = against === undefined ? null : await otherRun(against, options);
    const reader = new RecordReader({ ...options, emptyIsError: true });
    for await (const read of until(reader.records(), options.interrupted)) {
      await file.add(read.record, read.key);
      other?.add(read);
      options.progress(reader.counts.records);
    }
    if (options.interrupted.aborted) return null;
    const comparison = other?.finish() ?? null;
    const written = await file.place(comparison);
    const { converted, leftOut } = reader.counts;
    return { ...written, out, title, converted, leftOut, differences: comparison && countsOf(comparison) };
  } finally {
    await file.close();
  }
}

const STDIN = '-';

function twice(): UsageError {
  return new UsageError({
    code: 'option-invalid',
    message: '--against: -: standard input is read for the records already',
    hint: 'Give one of the two as a file or a folder.',
  });
}

async function otherRun(against: string, options: ReportOptions): Promise<OtherRun> {
  const other = new OtherRun({ before: namesOf([against]), after: namesOf(options.inputs) });
  const reader = new RecordReader({ ...options, inputs: [against], emptyIsError: true });
  for await (const read of until(reader.records(), options.interrupted)) other.addOther(read);
  return other;
}

/** Without folders: a report is given to others, whom they are no concern of. */
function namesOf(inputs: readonly string[]): string {
  return inputs.map((input) => (input === STDIN ? 'standard input' : basename(resolve(input)))).join(', ');
}

function countsOf({ differences }: Comparison): NonNullable<ReportMade['differences']> {
  const counts = { new: 0, gone: 0, changed: 0 };
  for (const { kind } of differences) counts[kind] += 1;
  return counts;
}
