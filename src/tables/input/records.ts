/** Records as they come from what a user named, checked, each with its key. */
import { z } from 'zod';
import type { InputError } from '../../errors.js';
import { brokenPromises, parseRecord } from '../../record/index.js';
import { type NewsRecord, SCHEMA_VERSION } from '../../record.js';
import { DocumentKeys } from './document-keys.js';
import { broken, keyTwice, mixed, noRecord, noRecords, repeated } from './errors.js';
import { recordFiles, STDIN } from './files.js';
import { ReadCounts } from './read-counts.js';
import { type Found, valuesIn } from './values.js';

/** A record that was read. */
export interface ReadRecord {
  readonly record: NewsRecord;
  /** Of its document: the id of the record, or one with a mark where another document has that. */
  readonly key: string;
  /** That it was written in. */
  readonly schemaVersion: string;
}

export interface RecordsOptions {
  /** Files and folders of records, or `-`. */
  readonly inputs: readonly string[];
  /** Standard input, once. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Takes records of different settings, and of one id. */
  readonly force: boolean;
  /** Leaves out what cannot be read as a record. */
  readonly skipInvalid: boolean;
  /** Whether it is an error that there is no record at all; else it is only said. */
  readonly emptyIsError?: boolean;
  readonly warn: (message: string) => void;
}

export class RecordReader {
  readonly #options: RecordsOptions;
  readonly #keys = new DocumentKeys();
  readonly counts = new ReadCounts();

  constructor(options: RecordsOptions) {
    this.#options = options;
  }

  /**
   * @throws {UsageError} `input-missing`, `input-no-records`; {@link InputError} `row-malformed`, `record-format`, `record-repeated`,
   *   `records-mixed`, or what reading a file throws
   */
  async *records(): AsyncGenerator<ReadRecord> {
    const { inputs } = this.#options;
    let values = 0;
    let last = '';
    for await (const found of allValues(this.#options)) {
      values += 1;
      last = found.place;
      const read = await this.#recordOf(found);
      if (read !== null) yield read;
    }
    // A run over nothing has an output folder, too; a file of nothing is a mistake.
    if (values > 0 && this.counts.records === 0) throw noRecords(last, 'no record among what was given');
    if (values === 0) {
      if (this.#options.emptyIsError) throw noRecords(inputs.join(', '), 'no records');
      this.#options.warn(`${inputs.join(', ')}: no records, no rows`);
    }
    this.#sayWhatWasDone();
  }

  #sayWhatWasDone(): void {
    const { marked, converted } = this.counts;
    const { warn } = this.#options;
    for (const [version, count] of Object.entries(converted)) {
      warn(`${count} records of schema ${version} were converted to ${SCHEMA_VERSION}`);
    }
    if (marked > 0) {
      warn(`documents with the id of another one: ${marked}; their keys have a mark`);
    }
  }

  async #recordOf(found: Found): Promise<ReadRecord | null> {
    const { place, value } = found;
    if (found.error !== undefined) return this.#leaveOut(found.error);
    if (isErrorOfAnnotate(value)) {
      this.counts.leaveOut('errors of annotate');
      return null;
    }
    let record: NewsRecord;
    try {
      record = parseRecord(value);
    } catch (cause) {
      return this.#leaveOut(noRecord(place, cause));
    }
    const problem = problemOf(record);
    if (problem !== null)
      return this.#leaveOut(problem.includes('twice') ? keyTwice(place, problem) : broken(place, problem));
    const schemaVersion = versionOf(value);
    this.#checkPipeline(record, place);
    const key = await this.#keyOf(record, place);
    if (key === null) return null;
    this.counts.add(record, schemaVersion);
    return { record, key, schemaVersion };
  }

  #leaveOut(error: InputError): null {
    if (!this.#options.skipInvalid) throw error;
    this.counts.leaveOut(error.code);
    this.#options.warn(error.message);
    return null;
  }

  #checkPipeline({ pipeline }: NewsRecord, place: string): void {
    const other = this.counts.otherSettings(pipeline.configHash);
    if (other !== null && !this.#options.force) throw mixed(place, pipeline.configHash, other);
  }

  async #keyOf(record: NewsRecord, place: string): Promise<string | null> {
    const { key, isMarked, repeated: earlier } = this.#keys.add(record);
    if (earlier !== null) {
      if (!this.#options.force) throw repeated(place, record.id, await this.#placeOf(earlier.first));
      if (earlier.isSameContent) {
        this.counts.leaveOut('given twice');
        return null;
      }
    }
    if (isMarked) this.counts.addMarked();
    return key;
  }

  /** Where a record stands that was read before: nothing but its number is kept, so it is looked for again. */
  async #placeOf(number: number): Promise<string> {
    const unknown = `record ${number + 1}`;
    if (this.#options.inputs.includes(STDIN)) return unknown;
    let valid = 0;
    for await (const found of allValues(this.#options)) {
      if (found.error !== undefined || isErrorOfAnnotate(found.value)) continue;
      try {
        if (problemOf(parseRecord(found.value)) !== null) continue;
      } catch {
        continue;
      }
      if (valid === number) return found.place;
      valid += 1;
    }
    return unknown;
  }
}

async function* allValues({ inputs, stdin }: Pick<RecordsOptions, 'inputs' | 'stdin'>): AsyncGenerator<Found> {
  for await (const file of recordFiles(inputs)) yield* valuesIn(file, stdin);
}

const annotateError = z.strictObject({ id: z.string().nullable(), error: z.looseObject({ code: z.string() }) });

/** What `annotate` writes in the place of a record that could not be made. */
function isErrorOfAnnotate(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'error' in value && annotateError.safeParse(value).success;
}

/** Ids of parts are parts of keys. */
const PART_ID = /^\w+$/;

function problemOf(record: NewsRecord): string | null {
  const [problem] = brokenPromises(record);
  if (problem !== undefined) return problem;
  const odd = [...record.entities, ...record.dates, ...record.quotes].find(({ id }) => !PART_ID.test(id));
  return odd === undefined ? null : `${JSON.stringify(odd.id)} is no id of a part`;
}

function versionOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'schemaVersion' in value
    ? String(value.schemaVersion)
    : SCHEMA_VERSION;
}
