/** Documents with what others tell of them: all are read once to gather that, then each again. */
import { until } from '../../read/index.js';
import type { RegisterBuilder } from '../../register/index.js';
import { changedMeanwhile } from '../input/errors.js';
import { RecordReader, type RecordsOptions } from '../input/records.js';
import { DocumentView } from '../view.js';
import { type Across, AcrossBuilder } from './across.js';

export interface DocumentsOptions extends RecordsOptions {
  /** With the rows of an earlier register, and those of the user. */
  readonly register: RegisterBuilder;
  /** Ends the reading early. */
  readonly interrupted: AbortSignal;
  /** Is told how many records are read. */
  readonly progress: (records: number) => void;
}

/** What is known of all documents together; of those until then, when it is interrupted. */
export async function gather(options: DocumentsOptions): Promise<Across> {
  const builder = new AcrossBuilder(options.register);
  const reader = new RecordReader(options);
  for await (const { record, key } of until(reader.records(), options.interrupted)) {
    builder.add(record, key);
    options.progress(reader.counts.records);
  }
  return builder.finish();
}

/** For the second reading: what is to be said was said in the first one. */
export function secondReader(options: RecordsOptions): RecordReader {
  return new RecordReader({ ...options, warn: () => {} });
}

/**
 * Each document; fewer when it is interrupted.
 *
 * @param across null looks at each by itself
 * @throws {InputError} `input-changed` when they are others than those that were read first
 */
export async function* documentsOf(
  reader: RecordReader,
  across: Across | null,
  { inputs, interrupted, progress }: DocumentsOptions,
): AsyncGenerator<DocumentView> {
  let number = 0;
  for await (const { record, key, schemaVersion } of until(reader.records(), interrupted)) {
    if (across !== null && across.keyAt(number) !== key) throw changedMeanwhile(key);
    const known = across === null ? {} : { across: across.documentAt(number) };
    yield new DocumentView(record, { id: key, schemaVersion, ...known });
    number += 1;
    progress(number);
  }
  if (across !== null && !interrupted.aborted && number !== across.size) throw changedMeanwhile(inputs.join(', '));
}
