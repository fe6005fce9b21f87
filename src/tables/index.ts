/** Tables of many records: a row a document, a sentence, an entity, a mention, a date, a statement; a person, an organisation, a place, a story. */
export { type Across, AcrossBuilder } from './across/across.js';
export { DOCUMENT_TABLES, REGISTER_TABLES, TABLES, TABLES_VERSION } from './catalogue.js';
export { dayIn } from './columns.js';
export { columnsDocument } from './columns-document.js';
export { tablesDocument } from './describe.js';
export { genderOfSpeaker } from './gender.js';
export { markedKey } from './input/document-keys.js';
export { recordFiles } from './input/files.js';
export type { ReadCounts } from './input/read-counts.js';
export { type ReadRecord, RecordReader } from './input/records.js';
export { makeTables, type TablesOptions } from './make.js';
export { CROISSANT_FILE, croissantText, unsaid } from './output/croissant.js';
export { type Card, type Manifest, NO_CARD, parseManifest } from './output/manifest.js';
export { dayOf } from './rows/dates.js';
export type { DocumentTable, Table } from './table.js';
export { type TopFound, type TopOptions, topOf } from './top/index.js';
export type { Ranked } from './top/ranked.js';
export { DocumentView } from './view.js';
