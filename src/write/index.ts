/** Writing results: whole files, records, and streams at their reader's pace. */
export { COMPRESSIONS, type Compression } from './compression.js';
export { conlluFailure, conlluOf } from './conllu.js';
export { PendingFile, writeWhole } from './file.js';
export { openRecordSink, RECORD_FORMATS, RECORDS_FILE, type RecordFormat, type RecordSink } from './records.js';
export {
  decodeShard,
  encodeShard,
  extensionOf,
  type ShardEncoding,
  type ShardExtension,
} from './shard.js';
export { PacedWriter } from './stream.js';
