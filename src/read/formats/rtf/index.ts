/** RTF: the file is the article. */
import { type Format, loaded } from '../../format.js';

export const rtf: Format = {
  name: 'rtf',
  label: 'RTF',
  extensions: ['.rtf'],
  mediaTypes: ['application/rtf', 'text/rtf'],
  unit: 'document',
  begins: ({ text }) => text.startsWith('{\\rtf'),
  articles: loaded(() => import('./articles.js')),
};
