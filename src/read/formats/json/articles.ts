/** The articles of a file of JSON objects. */
import type { FormatOptions, Found, SourceFile } from '../../format.js';
import { readRow } from '../../rows.js';
import type { ItemKind } from './items.js';
import { unwrapped } from './names.js';
import { JsonReader } from './reader.js';

export function articles(file: SourceFile, options: FormatOptions): AsyncGenerator<Found> {
  return itemsOf(file, options, ROWS);
}

const ROWS: ItemKind = {
  read: (object, number, fields) => readRow(unwrapped(object), number, 'item', fields),
  hasLists: true,
  idName: 'id',
  digestOf: 'text',
};

/** The articles of a file of JSON objects of one kind. */
export async function* itemsOf(file: SourceFile, options: FormatOptions, kind: ItemKind): AsyncGenerator<Found> {
  const reader = new JsonReader(file, options, kind);
  try {
    yield* reader.all();
  } finally {
    await reader.close();
  }
}
