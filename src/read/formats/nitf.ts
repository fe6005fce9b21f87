/** NITF, the News Industry Text Format: one article a file. */
import { type Format, loaded } from '../format.js';
import { rootOf } from '../xml/root.js';

export const nitf: Format = {
  name: 'nitf',
  label: 'NITF',
  extensions: ['.nitf', '.xml'],
  mediaTypes: ['application/nitf+xml'],
  unit: null,
  begins: (head) => rootOf(head)?.toLowerCase() === 'nitf',
  articles: loaded(() => import('./nitf/articles.js')),
};
