/** All tables, in the order in which they are written and described. */
import { dates } from './rows/dates.js';
import { documents } from './rows/documents.js';
import { entities } from './rows/entities.js';
import { mentions } from './rows/mentions.js';
import { organisationsTable, peopleTable, placesTable } from './rows/register.js';
import { sentences } from './rows/sentences.js';
import { statements } from './rows/statements.js';
import { storiesTable } from './rows/stories.js';
import type { DocumentTable, Table } from './table.js';

export const DOCUMENT_TABLES: readonly DocumentTable[] = [documents, sentences, entities, mentions, dates, statements];

/** By kind of the register. */
export const REGISTER_TABLES = { person: peopleTable, organisation: organisationsTable, place: placesTable } as const;

export const TABLES: readonly Table[] = [...DOCUMENT_TABLES, ...Object.values(REGISTER_TABLES), storiesTable];

/** Raised whenever a column changes or goes; new ones may come without. */
export const TABLES_VERSION = 1;
