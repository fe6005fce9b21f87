/** NewsML-G2: a news item, or a message of several. What holds no text of its own, such as a package, is told. */
import { type Format, loaded } from '../format.js';
import { rootOf } from '../xml/root.js';
import { ITEMS } from './newsml/kinds.js';

export const newsml: Format = {
  name: 'newsml',
  label: 'NewsML-G2',
  extensions: ['.xml'],
  mediaTypes: ['application/vnd.iptc.g2.newsitem+xml', 'application/vnd.iptc.g2.newsmessage+xml'],
  unit: 'item',
  begins: (head) => ['newsMessage', ...ITEMS].includes(rootOf(head) ?? ''),
  articles: loaded(() => import('./newsml/articles.js')),
};
