/** How tables are written. */
export const TABLE_FORMATS = ['parquet', 'csv', 'jsonl'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** In a folder of tables, names the process that writes there. */
export const TABLES_LOCK = '.tables-lock';
