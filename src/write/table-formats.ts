/** How tables are written. */
export const TABLE_FORMATS = ['parquet', 'csv', 'jsonl'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];
