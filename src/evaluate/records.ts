/** Records that a run has made, held against the gold as they come. */
import type { GoldDocument } from './documents.js';
import { Matcher, type Matching } from './matched.js';

/**
 * @param inputs files and folders of records, or `-`
 * @throws what reading records throws: {@link UsageError} `input-missing`, `input-no-records`; {@link InputError} `row-malformed`, `record-format`
 */
export async function recordsFrom(
  inputs: readonly string[],
  stdin: () => AsyncIterable<Uint8Array>,
  gold: readonly GoldDocument[],
  warn: (message: string) => void,
): Promise<Matching> {
  const { RecordReader } = await import('../tables/index.js');
  const matcher = new Matcher(gold);
  // Records of several runs, or of one id in two files, are told apart by their texts.
  const reader = new RecordReader({ inputs, stdin, force: true, skipInvalid: false, warn });
  for await (const { record } of reader.records()) matcher.add(record);
  return matcher.done();
}
