/** The article of a NITF file. */
import type { FormatOptions, Found, SourceFile } from '../../format.js';
import { tooLarge } from '../../text.js';
import { articleOf, wrongRoot } from '../../xml/article.js';
import { xmlItems } from '../../xml/items.js';
import { readNitf } from './read.js';

const MEDIA_TYPE = 'application/nitf+xml';

export async function* articles(file: SourceFile, { maxBytes }: FormatOptions): AsyncGenerator<Found> {
  for await (const item of xmlItems(file, maxBytes, ({ length }) => length === 1)) {
    if (item.element === null) throw tooLarge(file.place, maxBytes);
    if (item.element.name.toLowerCase() !== 'nitf') throw wrongRoot(file.place, item.element.name, '<nitf>');
    const { id, text, facts } = readNitf(item.element);
    yield { number: null, id, article: articleOf(item, null, text, facts, MEDIA_TYPE) };
  }
}
