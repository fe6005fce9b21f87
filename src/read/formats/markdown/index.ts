/** Markdown: an article with marks in it, and fields before it. Read by hand, so that each character is known by its place; linear. */
import { type Format, loaded } from '../../format.js';

export const markdown: Format = {
  name: 'markdown',
  label: 'Markdown',
  extensions: ['.md', '.markdown', '.mdown', '.mkd'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  unit: null,
  begins: ({ text }) => /^---[ \t]*\r?\n[\w-]+:[ \t\r\n][\s\S]*?\n---[ \t]*\r?\n/.test(text),
  articles: loaded(() => import('./articles.js')),
};
