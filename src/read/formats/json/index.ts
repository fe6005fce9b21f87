/**
 * JSON: an object that is an article, a list of such, or an object around a list (`articles`, `response.docs`, `hits.hits` …). Read item by item, so that a file
 * may be as long as it likes; what comes before a cut is kept.
 */
import { type Format, loaded } from '../../format.js';

export const json: Format = {
  name: 'json',
  label: 'JSON',
  extensions: ['.json'],
  mediaTypes: ['application/json', 'application/ld+json'],
  unit: 'item',
  begins: ({ text }) => /^(?:\{\s*["}]|\[\s*\{)/.test(text),
  articles: loaded(() => import('./articles.js')),
};
