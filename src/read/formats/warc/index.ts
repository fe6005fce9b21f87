/** WARC: what a crawler of the web kept. Its pages are articles; what else it holds is counted. */
import { type Format, loaded } from '../../format.js';

export const warc: Format = {
  name: 'warc',
  label: 'web archive (WARC)',
  extensions: ['.warc', '.wet'],
  mediaTypes: ['application/warc'],
  unit: 'record',
  begins: ({ text }) => /^WARC\/\d\.\d+\r?\n/.test(text),
  articles: loaded(() => import('./articles.js')),
};
