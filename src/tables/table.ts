/** What a table is: its columns, its key, where its columns lead to, and how its rows are made. */
import type { z } from 'zod';
import type { Row } from '../write/index.js';
import type { DocumentView } from './view.js';

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
}

/** A table whose rows are made of one document. */
export interface DocumentTable extends Table {
  readonly rowsOf: (document: DocumentView) => readonly Row[];
}

/** A table whose rows are made of what many documents say. */
export interface AcrossTable<Item> extends Table {
  readonly rowOf: (item: Item) => Row;
}

interface Parts<Schema extends z.ZodObject> {
  readonly name: string;
  readonly about: string;
  readonly schema: Schema;
  readonly key: string & keyof z.infer<Schema>;
  readonly references: { readonly [Column in keyof z.infer<Schema> & string]?: string };
}

/** Holds the rows of a table against its schema when they are compiled. */
export function documentTable<Schema extends z.ZodObject>(
  table: Parts<Schema> & { readonly rowsOf: (document: DocumentView) => readonly z.infer<Schema>[] },
): DocumentTable {
  return { ...table, references: referencesOf(table.references) };
}

/** As {@link documentTable}, of what many documents say. */
export function acrossTable<Schema extends z.ZodObject, Item>(
  table: Parts<Schema> & { readonly rowOf: (item: Item) => z.infer<Schema> },
): AcrossTable<Item> {
  return { ...table, references: referencesOf(table.references) };
}

function referencesOf(references: { readonly [column: string]: string | undefined }): Table['references'] {
  return Object.fromEntries(
    Object.entries(references).flatMap(([column, name]) => (name === undefined ? [] : [[column, name]])),
  );
}
