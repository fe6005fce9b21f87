/** Plain text: the file is the article. */
import { decode, looksBinary } from '../decode.js';
import type { Format } from '../format.js';
import { saysXml } from '../xml/root.js';

export const text: Format = {
  name: 'text',
  label: 'plain text',
  extensions: ['.txt', '.text'],
  mediaTypes: ['text/plain'],
  unit: null,
  // XML of a kind that nobody knows is no prose.
  begins: (head) => !looksBinary(head.bytes) && !saysXml(head),
  async *articles(file) {
    const bytes = await file.whole();
    const decoded = decode(bytes, file.place, file.declared);
    yield {
      number: null,
      id: null,
      article: { ...decoded, bytes, map: 'same', part: null, mediaType: 'text/plain', facts: [], extra: {} },
    };
  },
};
