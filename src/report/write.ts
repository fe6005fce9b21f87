/** A report of records that a program has, without files of records. */
import type { NewsRecord } from '../record.js';
import type { ReportTarget } from './of-fixtures.js';
import { readPage } from './page-file.js';
import { ReportFile, type ReportWritten } from './report-file.js';
import { unusedKey } from './unused-key.js';

/** @throws {OutputError} `output-unwritable`, `output-occupied`; what the records throw. Then nothing is written */
export async function writeReport(
  records: AsyncIterable<NewsRecord> | Iterable<NewsRecord>,
  { out, title, page }: ReportTarget,
): Promise<ReportWritten> {
  const file = await ReportFile.open(out, { page: page ?? (await readPage()), title });
  const keys = new Map<string, number>();
  try {
    for await (const record of records) await file.add(record, unusedKey(record.id, keys));
    return await file.place();
  } finally {
    await file.close();
  }
}
