/**
 * JSON: an object that is an article, a list of such, or an object around a list (`articles`, `response.docs`, `hits.hits` …). Read item by item, so that a file
 * may be as long as it likes; what comes before a cut is kept.
 */
import type { Format, FormatOptions, Found, SourceFile } from '../../format.js';
import { readRow } from '../../rows.js';
import type { ItemKind } from './items.js';
import { unwrapped } from './names.js';
import { JsonReader } from './reader.js';

export const json: Format = {
  name: 'json',
  label: 'JSON',
  extensions: ['.json'],
  mediaTypes: ['application/json', 'application/ld+json'],
  unit: 'item',
  begins: ({ text }) => /^(?:\{\s*["}]|\[\s*\{)/.test(text),
  articles: (file, options) => itemsOf(file, options, ROWS),
};

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
