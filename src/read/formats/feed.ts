/** Feeds: RSS 0.9x, 1.0 and 2.0, and Atom. Each item is an article; what the feed says of itself goes with all of them. */
import { type Format, loaded } from '../format.js';
import { rootOf } from '../xml/root.js';
import { ROOTS } from './feed/roots.js';

export const feed: Format = {
  name: 'feed',
  label: 'RSS and Atom',
  extensions: ['.rss', '.atom', '.rdf', '.xml'],
  mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml'],
  unit: 'item',
  begins: (head) => {
    const root = rootOf(head)?.toLowerCase() ?? '';
    return root === 'rdf' ? /purl\.org\/rss|netscape\.com\/rdf/.test(head.text) : ROOTS.includes(root);
  },
  articles: loaded(() => import('./feed/articles.js')),
};
