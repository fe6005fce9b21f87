/** SGML of news collections in the manner of Reuters: many documents a file, each in `<REUTERS … NEWID="7">`. */
import { type Format, loaded } from '../format.js';

export const reuters: Format = {
  name: 'reuters',
  label: 'Reuters SGML',
  extensions: ['.sgm', '.sgml'],
  mediaTypes: ['text/sgml'],
  unit: 'document',
  begins: ({ text }) => /^(?:<!DOCTYPE\s[^>]*>\s*)?<REUTERS[\s>]/i.test(text),
  articles: loaded(() => import('./reuters/articles.js')),
};
