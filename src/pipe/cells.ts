/** A record, the rows of its tables and its sketch in one line: the cells of their columns, as they stand in Parquet. */
import { type NewsRecord, recordSchema } from '../record.js';
import { DOCUMENT_TABLES, DocumentView } from '../tables/index.js';
import { columnsOf, exactCells, type Row, toCells, wellFormedJson } from '../write/index.js';
import { sketchCells } from './stories.js';

const RECORD_COLUMNS = columnsOf(recordSchema);
const TABLE_COLUMNS = DOCUMENT_TABLES.map((table) => ({ table, columns: columnsOf(table.schema) }));

/** @param json the record as compact JSON; @param key of the document */
export function cellsLine(record: NewsRecord, json: string, key: string): string {
  const view = new DocumentView(record, { id: key });
  const cells: Record<string, unknown> = {
    record: exactCells(RECORD_COLUMNS, json),
    sketch: sketchCells(record, key),
  };
  for (const { table, columns } of TABLE_COLUMNS) {
    cells[table.name] = table.rowsOf(view).map((row: Row) => toCells(columns, row));
  }
  return `${wellFormedJson(JSON.stringify(cells))}\n`;
}
