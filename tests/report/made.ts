/** Makes a report of records that stand in a file; what is not said is as the command has it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewsRecord } from '../../src/index.js';
import { makeReport, type ReportMade, type ReportOptions } from '../../src/report/index.js';
import { linesOf } from '../tables/records.js';
import { type ReadReport, readReport, TINY } from './read-report.js';

export async function* nothing(): AsyncGenerator<Uint8Array> {}

/** Null when it was interrupted. */
export function make(
  inputs: readonly string[],
  out: string,
  options: Partial<ReportOptions> = {},
): Promise<ReportMade | null> {
  return makeReport({
    inputs,
    out,
    stdin: nothing,
    force: false,
    skipInvalid: false,
    warn: () => {},
    interrupted: new AbortController().signal,
    progress: () => {},
    page: TINY,
    ...options,
  });
}

/** The report of records, as its page reads it. @param folder where they are written */
export async function reportOf(
  folder: string,
  records: readonly NewsRecord[],
  options: Partial<ReportOptions> = {},
): Promise<ReadReport> {
  const out = join(folder, 'report.html');
  await make([fileOf(folder, 'records', records)], out, { force: true, ...options });
  return readReport(out);
}

/** A file of lines of records. */
export function fileOf(folder: string, name: string, records: readonly NewsRecord[]): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.jsonl`);
  writeFileSync(path, linesOf(records));
  return path;
}
