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

export async function* articles(file: SourceFile, { maxBytes }: FormatOptions): AsyncGenerator<Found> {
  let index = 0;
  for await (const item of xmlItems(file, maxBytes, isItem)) {
    if (item.path.length === 1 && item.path[0]?.name === 'newsMessage') continue;
    yield readItem(item, index, file.place, maxBytes);
    index += 1;
  }
  if (index === 0) throw noItem(file.place);
}

function isItem(path: readonly Opened[]): boolean {
  const [parent, item] = path.slice(-2).map(({ name }) => name);
  return path.length === 1 ? parent !== 'newsMessage' : parent === 'itemSet' || ITEMS.includes(item ?? '');
}

function readItem(item: XmlItem, index: number, place: string, maxBytes: number): Found {
  const { element, path } = item;
  const isOnly = path.length === 1;
  const number = isOnly ? null : index + 1;
  const id = attribute(element ?? undefined, 'guid');
  try {
    if (element === null) throw itemTooLarge(index + 1, 'item', maxBytes);
    if (isOnly && !ITEMS.includes(element.name)) throw wrongRoot(place, element.name, '<newsItem> or <newsMessage>');
    if (element.name !== 'newsItem') throw noText(place, number, `a <${element.name}>`);
    const read = readNewsItem(element);
    if (typeof read === 'string') throw noText(place, number, read);
    return { number, id, article: articleOf(item, isOnly ? null : index, read.text, read.facts, MEDIA_TYPE) };
  } catch (error) {
    if (!(error instanceof WirecopyError)) throw error;
    return { number, id, error };
  }
}

function noText(place: string, number: number | null, what: string): InputError {
  return new InputError({
    code: 'input-format',
    message: `${place}${number === null ? '' : `, item ${number}`}: ${what}, which holds no text of its own; expected a newsItem with inlineXML or inlineData`,
    hint: 'Nothing is lost if the texts that it leads to are read as files of their own.',
  });
}

function noItem(place: string): InputError {
  return new InputError({
    code: 'input-format',
    message: `${place}: a newsMessage without items`,
    hint: 'Fetch the message again, or leave it out.',
  });
}
