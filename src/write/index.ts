/** Writing results: whole files, records, and streams at their reader's pace. */
export { changeParquet } from './change-parquet.js';
export { type Column, columnsOf, toCells } from './columns.js';
export { type ConlluExtras, conlluFailure, conlluOf } from './conllu.js';
export { EXACT_JSON, exactCells, wellFormedJson } from './exact-cells.js';
export {
  flushFolder,
  isAsWritten,
  makeFolder,
  PendingFile,
  reported,
  reportedLater,
  statsOf,
  type WrittenFile,
  writeWhole,
} from './file.js';
export { fileNameOf, shortDigest, UniqueNames } from './file-names.js';
export { Lock } from './lock.js';
export { openParquetRows, type ParquetRows, type Row, readParquetRecords } from './parquet-on-demand.js';
export {
  decodeShard,
  encodeShard,
  encodingOf,
  extensionOf,
  RECORD_FORMATS,
  type RecordFormat,
  type ShardEncoding,
  type ShardExtension,
} from './shard.js';
export { outputErrorOf, PacedWriter } from './stream.js';
export { TABLE_FORMATS, TABLES_LOCK, type TableFormat } from './table-formats.js';
