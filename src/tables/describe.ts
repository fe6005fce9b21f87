/** `docs/tables.md`: every table and every column, read off the schemas. */
import type { z } from 'zod';
import { type Column, columnsOf } from '../write/index.js';
import { TABLES, TABLES_VERSION } from './catalogue.js';
import type { Table } from './table.js';

const INTRODUCTION = `# The columns of the tables

This file is made by \`wirecopy tables --columns\`; [datasets.md](datasets.md) says how tables are made and read.
Columns of version ${TABLES_VERSION}: \`tables.json\` beside the tables names it, and it is raised when a column changes or goes.

Types are those of Parquet. In JSON lines a list is an array, a day a string. In CSV a list is JSON in a cell, null an empty
cell, and an empty text \`""\`. A column that may be null is marked \`?\`.

Offsets count from 0 and are half-open, twice: \`start\` and \`end\` in UTF-16 code units, as JavaScript, Java and C# count, and
\`startCodePoint\` and \`endCodePoint\` in code points, as Python, R and most SQL count. They differ after the first emoji. Nobody
needs to slice: what stands there is in \`text\`.

Keys derive from the content: the id of a document, which is the SHA-256 of its bytes or the id that came with it, and after
\`#\` the id that the part has in its record. The same text read by the same version has the same keys, on any machine and in any
order of documents, but for the mark of documents with the same bytes (see \`documents.id\`).
`;

export function tablesDocument(): string {
  return [INTRODUCTION, ...TABLES.map(sectionOf)].join('\n');
}

function sectionOf({ name, about, schema, references }: Table): string {
  const rows = columnsOf(schema).map((column) => {
    const leadsTo = references[column.name];
    const meaning = `${descriptionOf(schema, column.name)}${leadsTo === undefined ? '' : ` (→ \`${leadsTo}\`)`}`;
    return `| \`${column.name}\` | ${typeOf(column)}${column.nullable ? ' ?' : ''} | ${meaning.replaceAll('|', '\\|')} |`;
  });
  return [`## ${name}`, '', about, '', '| column | type | |', '|---|---|---|', ...rows, ''].join('\n');
}

const TYPES = { text: 'text', integer: 'int32', number: 'double', boolean: 'boolean', day: 'date', json: 'JSON text' };

function typeOf(column: Column): string {
  if (column.kind === 'list') return `list of ${typeOf(column.element)}`;
  if (column.kind === 'group') return `(${column.columns.map(({ name }) => name).join(', ')})`;
  return TYPES[column.kind];
}

/** What a column means; a test holds that each has a description. */
function descriptionOf(schema: z.ZodObject, column: string): string {
  return schema.shape[column]?.description ?? '';
}
