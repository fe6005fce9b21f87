/** Writing results: whole files, records, and streams at their reader's pace. */
export { conlluFailure, conlluOf } from './conllu.js';
export { PendingFile, writeWhole } from './file.js';
export { openRecordSink, RECORD_FORMATS, RECORDS_FILE, type RecordFormat, type RecordSink } from './records.js';
export { PacedWriter } from './stream.js';
