/** The columns of records and tables as JSON, for programs that make tables of their own: read off the schemas. */
import type { z } from 'zod';
import { recordSchema, SCHEMA_VERSION } from '../record.js';
import { VERSION } from '../version.js';
import { type Column, columnsOf, EXACT_JSON } from '../write/index.js';
import { DOCUMENT_TABLES, TABLES, TABLES_VERSION } from './catalogue.js';

/** A column with what it means. */
type Described = Column & { readonly description: string | null };

export interface ColumnsDocument {
  readonly wirecopy: string;
  readonly schemaVersion: string;
  readonly tablesVersion: number;
  /** Of files of records in Parquet. */
  readonly record: readonly Described[];
  readonly tables: readonly {
    readonly name: string;
    readonly about: string;
    readonly key: string;
    readonly references: { readonly [column: string]: string };
    /** Whether its rows are made of one document each. */
    readonly ofDocument: boolean;
    readonly columns: readonly Described[];
  }[];
}

export function columnsDocument(): ColumnsDocument {
  const ofDocument = new Set(DOCUMENT_TABLES.map(({ name }) => name));
  const exact = { ...EXACT_JSON, description: 'the line of JSON, where other columns cannot hold all of it' };
  return {
    wirecopy: VERSION,
    schemaVersion: SCHEMA_VERSION,
    tablesVersion: TABLES_VERSION,
    record: [...describedColumns(recordSchema), exact],
    tables: TABLES.map(({ name, about, key, references, schema }) => {
      const columns = describedColumns(schema);
      return { name, about, key, references, ofDocument: ofDocument.has(name), columns };
    }),
  };
}

function describedColumns(schema: z.ZodObject): Described[] {
  return columnsOf(schema).map((column) => ({
    ...column,
    description: schema.shape[column.name]?.description ?? null,
  }));
}
