/** The read stage: bytes and rows become decoded text with what is known about it. Nothing is guessed or changed. */
export { publicationDateSchema } from './published.js';
export { parseRow, type Row, rowDocument, rowId, rowSchema } from './rows.js';
export { decodeText, stringDocument, type TextOptions } from './text.js';
