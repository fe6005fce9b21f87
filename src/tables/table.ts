/** What a table is: its columns, its key, where its columns lead to, and how a record becomes its rows. */
import type { z } from 'zod';
import type { DocumentView } from './view.js';

/** A row, by the names of its columns. */
export interface Row {
  readonly [column: string]: unknown;
}

export interface Table {
  readonly name: string;
  /** What a row is, in a sentence. */
  readonly about: string;
  /** The columns in their order; each is described. */
  readonly schema: z.ZodObject;
  /** The column that tells its rows apart. */
  readonly key: string;
  /** By column, or list of keys, the table whose key stands in it. */
  readonly references: { readonly [column: string]: string };
  readonly rowsOf: (document: DocumentView) => readonly Row[];
}

/** Holds the rows of a table against its schema when they are compiled. */
export function defineTable<Schema extends z.ZodObject>(table: {
  readonly name: string;
  readonly about: string;
  readonly schema: Schema;
  readonly key: string & keyof z.infer<Schema>;
  readonly references: { readonly [Column in keyof z.infer<Schema> & string]?: string };
  readonly rowsOf: (document: DocumentView) => readonly z.infer<Schema>[];
}): Table {
  const references = Object.fromEntries(
    Object.entries(table.references).flatMap(([column, name]) => (typeof name === 'string' ? [[column, name]] : [])),
  );
  return { ...table, references };
}
