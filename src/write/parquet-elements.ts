/** How the columns of a schema stand in the schema of a Parquet file. */
import type { SchemaElement } from 'hyparquet';
import type { Column } from './columns.js';

/** A column and what is in it, the outer before the inner. */
export function elementsOf(column: Column): SchemaElement[] {
  const own = { name: column.name, repetition_type: column.nullable ? 'OPTIONAL' : 'REQUIRED' } as const;
  switch (column.kind) {
    case 'group':
      return [{ ...own, num_children: column.columns.length }, ...column.columns.flatMap(elementsOf)];
    case 'list':
      return [
        { ...own, num_children: 1, converted_type: 'LIST' },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        ...elementsOf(column.element),
      ];
    // Counts of characters and bytes: no text in memory has as many as 32 bits can count.
    case 'integer':
      return [{ ...own, type: 'INT32' }];
    case 'number':
      return [{ ...own, type: 'DOUBLE' }];
    case 'boolean':
      return [{ ...own, type: 'BOOLEAN' }];
    case 'day':
      return [{ ...own, type: 'INT32', converted_type: 'DATE' }];
    default:
      return [{ ...own, type: 'BYTE_ARRAY', converted_type: 'UTF8' }];
  }
}
