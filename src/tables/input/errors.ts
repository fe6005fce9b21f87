/** What may be wrong with records that are given, said with the place and what to do. */
import { type ErrorCode, InputError, UsageError } from '../../errors.js';

export function noRecords(place: string, reason: string): UsageError {
  return new UsageError({
    code: 'input-no-records',
    message: `${place}: ${reason}, expected records of wirecopy run or annotate`,
    hint: 'Give the output folder of wirecopy run, or files of records: .json, .jsonl, .jsonl.gz, .jsonl.zst or .parquet.',
  });
}

export function missing(place: string, reason: string): UsageError {
  return new UsageError({
    code: 'input-missing',
    message: `${place}: ${reason}`,
    hint: 'Check the path; records are what wirecopy run and wirecopy annotate write.',
  });
}

const MEND = 'Mend it or take it out, or leave out what cannot be read with --skip-invalid.';

/** A line, or a file, that is no JSON. */
export function malformed(place: string, cause: unknown): InputError {
  return invalid('row-malformed', place, `not JSON: ${reasonOf(cause)}`, MEND, cause);
}

/** JSON, or Parquet, that is no record. */
export function noRecord(place: string, cause: unknown): InputError {
  const hint = cause instanceof InputError ? `${cause.hint} Or leave it out with --skip-invalid.` : MEND;
  return invalid('record-format', place, reasonOf(cause), hint, cause);
}

export function broken(place: string, problem: string): InputError {
  const hint = 'It was changed after it was written: annotate the text again, or leave it out with --skip-invalid.';
  return invalid('record-format', place, `a record that contradicts itself: ${problem}`, hint);
}

export function keyTwice(place: string, problem: string): InputError {
  const hint = 'Keys must tell rows apart. Annotate the text again, or leave it out with --skip-invalid.';
  return invalid('record-repeated', place, `two rows with one key: ${problem}`, hint);
}

export function repeated(place: string, id: string, first: string): InputError {
  const hint =
    'Give each record once. With --force equal ones are left out, and another version of the same document gets a key of its own.';
  return invalid('record-repeated', place, `the document ${id} of the same place was there before: ${first}`, hint);
}

export function mixed(place: string, hash: string, first: string): InputError {
  const hint =
    'Annotate all texts with the same settings (wirecopy run --prune drops what is left of earlier ones), make tables of each run for itself, or mix them with --force.';
  return invalid(
    'records-mixed',
    place,
    `made with other settings (configuration ${hash}) than those before (${first})`,
    hint,
  );
}

/** Records are read twice, where documents tell of each other. */
export function changedMeanwhile(place: string): InputError {
  const hint = 'Make tables when nobody writes to the records.';
  return invalid('input-changed', place, 'the records are others than when they were read first', hint);
}

function invalid(code: ErrorCode, place: string, reason: string, hint: string, cause?: unknown): InputError {
  return new InputError({ code, message: `${place}: ${reason}`, hint, ...(cause === undefined ? {} : { cause }) });
}

export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
