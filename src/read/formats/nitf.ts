/** NITF, the News Industry Text Format: one article a file. */
import type { Format } from '../format.js';
import { tooLarge } from '../text.js';
import { articleOf, wrongRoot } from '../xml/article.js';
import { xmlItems } from '../xml/items.js';
import { rootOf } from '../xml/root.js';
import { readNitf } from './nitf/read.js';

const MEDIA_TYPE = 'application/nitf+xml';

export const nitf: Format = {
  name: 'nitf',
  label: 'NITF',
  extensions: ['.nitf', '.xml'],
  mediaTypes: [MEDIA_TYPE],
  unit: null,
  begins: (head) => rootOf(head)?.toLowerCase() === 'nitf',
  async *articles(file, { maxBytes }) {
    for await (const item of xmlItems(file, maxBytes, ({ length }) => length === 1)) {
      if (item.element === null) throw tooLarge(file.place, maxBytes);
      if (item.element.name.toLowerCase() !== 'nitf') throw wrongRoot(file.place, item.element.name, '<nitf>');
      const { id, text, facts } = readNitf(item.element);
      yield { number: null, id, article: articleOf(item, null, text, facts, MEDIA_TYPE) };
    }
  },
};
