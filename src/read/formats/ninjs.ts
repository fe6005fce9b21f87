/** Ninjs 1 to 3, news in JSON by the IPTC: one item, or a list of items. */
import { type Format, loaded } from '../format.js';

export const ninjs: Format = {
  name: 'ninjs',
  label: 'ninjs',
  extensions: ['.ninjs', '.json'],
  mediaTypes: ['application/ninjs+json'],
  unit: 'item',
  begins: ({ text }) =>
    /^(?:\[\s*)?\{/.test(text) &&
    /"uri"\s*:/.test(text) &&
    /"(?:body_?(?:text|xhtml|html|richtext)|bodies|headlines|versioncreated)"\s*:/i.test(text),
  articles: loaded(() => import('./ninjs/articles.js')),
};
