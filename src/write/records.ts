/** Where records go: a file a record, or one file for all. */
import { join } from 'node:path';
import type { NewsRecord } from '../record.js';
import { PendingFile, writeWhole } from './file.js';

export const RECORD_FORMATS = ['json', 'jsonl'] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** The file that holds all records of a run in the format `jsonl`. */
export const RECORDS_FILE = 'records.jsonl';

/** Takes records one after the other. All methods throw {@link OutputError}. */
export interface RecordSink {
  /** @param name the record's path below the output folder, without an extension */
  write(name: string, record: NewsRecord): Promise<void>;
  /** After the last record. */
  finish(): Promise<void>;
  /** Instead of `finish` when the run ends early: leaves nothing half-written behind. */
  discard(): Promise<void>;
}

export async function openRecordSink(folder: string, format: RecordFormat): Promise<RecordSink> {
  if (format === 'json') return jsonFiles(folder);
  return jsonLines(await PendingFile.open(join(folder, RECORDS_FILE)));
}

function jsonFiles(folder: string): RecordSink {
  return {
    write: (name, record) => writeWhole(join(folder, `${name}.json`), `${JSON.stringify(record, null, 2)}\n`),
    finish: async () => {},
    discard: async () => {},
  };
}

function jsonLines(file: PendingFile): RecordSink {
  return {
    write: (_name, record) => file.write(`${JSON.stringify(record)}\n`),
    finish: () => file.commit(),
    discard: () => file.discard(),
  };
}
