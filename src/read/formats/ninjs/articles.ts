/** The articles of a file of ninjs items. */
import type { FormatOptions, Found, SourceFile } from '../../format.js';
import { itemsOf } from '../json/articles.js';
import type { ItemKind } from '../json/items.js';
import { readNinjs } from './item.js';

export function articles(file: SourceFile, options: FormatOptions): AsyncGenerator<Found> {
  return itemsOf(file, options, ITEMS);
}

const ITEMS: ItemKind = { read: readNinjs, hasLists: false, idName: 'uri', digestOf: 'object' };
