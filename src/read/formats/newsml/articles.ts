/** The items of a NewsML-G2 file. */
import { InputError, WirecopyError } from '../../../errors.js';
import type { FormatOptions, Found, SourceFile } from '../../format.js';
import { articleOf, itemTooLarge, wrongRoot } from '../../xml/article.js';
import { attribute } from '../../xml/element.js';
import { type XmlItem, xmlItems } from '../../xml/items.js';
import type { Opened } from '../../xml/tree.js';
import { readNewsItem } from './item.js';
import { ITEMS } from './kinds.js';

const MEDIA_TYPE = 'application/vnd.iptc.g2.newsitem+xml';

export async function* articles(file: SourceFile, options: FormatOptions): AsyncGenerator<Found> {
  let index = 0;
  for await (const item of xmlItems(file, options.maxBytes, isItem)) {
    if (item.path.length === 1 && item.path[0]?.name === 'newsMessage') continue;
    const found = readItem(item, index, file.place, options);
    if (found !== null) yield found;
    index += 1;
  }
  if (index === 0) throw noItem(file.place);
}

function isItem(path: readonly Opened[]): boolean {
  const [parent, item] = path.slice(-2).map(({ name }) => name);
  return path.length === 1 ? parent !== 'newsMessage' : parent === 'itemSet' || ITEMS.includes(item ?? '');
}

/** Null for an item without a text of its own, such as a picture or a list of other items. */
function readItem(item: XmlItem, index: number, place: string, { maxBytes, leaveOut }: FormatOptions): Found | null {
  const { element, path } = item;
  const isOnly = path.length === 1;
  const number = isOnly ? null : index + 1;
  const id = attribute(element ?? undefined, 'guid');
  try {
    if (element === null) throw itemTooLarge(index + 1, 'item', maxBytes);
    if (isOnly && !ITEMS.includes(element.name)) throw wrongRoot(place, element.name, '<newsItem> or <newsMessage>');
    const read = element.name === 'newsItem' ? readNewsItem(element) : element.name;
    if (typeof read === 'string') {
      leaveOut(read);
      return null;
    }
    return { number, id, article: articleOf(item, isOnly ? null : index, read.text, read.facts, MEDIA_TYPE) };
  } catch (error) {
    if (!(error instanceof WirecopyError)) throw error;
    return { number, id, error };
  }
}

function noItem(place: string): InputError {
  return new InputError({
    code: 'input-format',
    message: `${place}: a newsMessage without items`,
    hint: 'Fetch the message again, or leave it out.',
  });
}
