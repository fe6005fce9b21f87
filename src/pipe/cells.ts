/** A record and the rows of its tables in one line: the cells of their columns, as they stand in Parquet. */
import { type NewsRecord, recordSchema } from '../record.js';
import { DOCUMENT_TABLES, DocumentView } from '../tables/index.js';
import { type Column, columnsOf, EXACT_JSON, exactCells, type Row, toCells, wellFormedJson } from '../write/index.js';

const RECORD_COLUMNS = columnsOf(recordSchema);
const TABLE_COLUMNS = DOCUMENT_TABLES.map((table) => ({ table, columns: columnsOf(table.schema) }));

/** The columns of `record`, and of the rows of each table. */
export const COLUMNS_OF_ANSWERS: { readonly [name: string]: readonly Column[] } = {
  record: [...RECORD_COLUMNS, EXACT_JSON],
  ...Object.fromEntries(TABLE_COLUMNS.map(({ table, columns }) => [table.name, columns])),
};

/** @param json the record as compact JSON; @param key of the document, where it is not its id */
export function cellsLine(record: NewsRecord, json: string, key: string | null): string {
  const view = new DocumentView(record, key === null ? {} : { id: key });
  const cells: Record<string, unknown> = { record: exactCells(RECORD_COLUMNS, json) };
  for (const { table, columns } of TABLE_COLUMNS) {
    cells[table.name] = table.rowsOf(view).map((row: Row) => toCells(columns, row));
  }
  return `${wellFormedJson(JSON.stringify(cells))}\n`;
}
