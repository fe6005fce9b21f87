/** The items of a feed. */
import { InputError, RowError } from '../../../errors.js';
import type { FormatOptions, Found, SourceFile } from '../../format.js';
import { articleOf, itemTooLarge, wrongRoot } from '../../xml/article.js';
import { allIn } from '../../xml/element.js';
import { type XmlItem, xmlItems } from '../../xml/items.js';
import { FeedHeader } from './header.js';
import { readItem } from './item.js';
import { ROOTS } from './roots.js';

export async function* articles(file: SourceFile, { maxBytes }: FormatOptions): AsyncGenerator<Found> {
  const header = new FeedHeader();
  let index = 0;
  for await (const item of xmlItems(file, maxBytes, isPiece)) {
    const [root] = item.path;
    if (item.path.length === 1 && root !== undefined && !ROOTS.includes(root.name.toLowerCase()))
      throw wrongRoot(file.place, root.name, '<rss>, <feed> or <rdf:RDF>');
    if (!ITEMS.includes(item.path.at(-1)?.name ?? '')) {
      header.add(item);
      const reason = whyLost(item);
      if (reason !== null) yield { number: null, id: null, error: lost(file.place, reason) };
      continue;
    }
    header.around(item.path);
    yield readPiece(item, index, header, maxBytes);
    index += 1;
  }
  if (index === 0) throw lost(file.place, 'a feed without items');
}

const ITEMS = ['item', 'entry'];

/** The children of the channel, or of the root where that has the items. */
function isPiece(path: readonly { readonly name: string }[]): boolean {
  const [root, child] = path.map(({ name }) => name.toLowerCase());
  if (path.length === 1) return root === 'entry' || !ROOTS.includes(root ?? '');
  return root === 'rss' && child === 'channel' ? path.length === 3 : path.length === 2;
}

/** An element that nobody closed takes in all that follows. */
function whyLost({ element, path }: XmlItem): string | null {
  const name = path.at(-1)?.name ?? '';
  if (element === null) return `<${name}> of the feed is larger than is read`;
  const within = ITEMS.reduce((sum, item) => sum + allIn(element, item).length, 0);
  return within === 0 ? null : `${within} items stand within <${name}>, which has no end tag before them`;
}

function lost(place: string, reason: string): InputError {
  return new InputError({
    code: 'input-format',
    message: `${place}: ${reason}; expected <item> or <entry> in the feed`,
    hint: 'Mend the feed, fetch it again, or leave it out.',
  });
}

function readPiece(item: XmlItem, index: number, header: FeedHeader, maxBytes: number): Found {
  const number = index + 1;
  if (item.element === null) return { number, id: null, error: itemTooLarge(number, 'item', maxBytes) };
  const { id, text, facts, mediaType, warnings } = readItem(item.element, header);
  if (text.text === '' && !facts.some(({ field }) => field === 'title')) {
    const has = item.element.nodes.flatMap((node) => ('name' in node ? [node.name] : []));
    return { number, id, error: new RowError(number, noText(has), undefined, 'item') };
  }
  const article = articleOf(item, index, text, [...facts, ...header.facts(facts)], mediaType);
  return { number, id, article: { ...article, warnings: [...article.warnings, ...warnings] } };
}

function noText(names: readonly string[]): string {
  const has = names.length === 0 ? 'nothing' : [...new Set(names)].slice(0, 12).join(', ');
  return `no title and no text; it has ${has}, expected description, content or summary`;
}
