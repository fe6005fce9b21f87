/** The read stage: bytes and rows become decoded text with what is known about it. Nothing is guessed or changed. */
export { readFileChunks, readFileDocument, readStreamDocument } from './files.js';
export { optionPublication, publicationDateSchema } from './published.js';
export {
  parseRow,
  type ReadResult,
  type Row,
  type RowOptions,
  type RowResult,
  readRows,
  rowDocument,
  rowId,
  rowSchema,
} from './rows.js';
export { decodeText, stringDocument, type TextOptions } from './text.js';
export { until } from './until.js';
