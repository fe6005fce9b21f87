/** Tables of many records: a row a document, a sentence, an entity, a mention, a date, a statement. */
export { TABLES, TABLES_VERSION } from './catalogue.js';
export { tablesDocument } from './describe.js';
export { makeTables, type TablesOptions } from './make.js';
export type { Manifest } from './output/manifest.js';
export type { Row, Table } from './table.js';
export { DocumentView } from './view.js';
