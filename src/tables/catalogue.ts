/** All tables, in the order in which they are written and described. */
import { dates } from './rows/dates.js';
import { documents } from './rows/documents.js';
import { entities } from './rows/entities.js';
import { mentions } from './rows/mentions.js';
import { sentences } from './rows/sentences.js';
import { statements } from './rows/statements.js';
import type { Table } from './table.js';

export const TABLES: readonly Table[] = [documents, sentences, entities, mentions, dates, statements];

/** Raised whenever a column changes or goes; new ones may come without. */
export const TABLES_VERSION = 1;
