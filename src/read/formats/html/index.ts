/** HTML: a page is an article. Which part of it the article is, is not asked here: all that is shown is text. */
import { type Format, loaded } from '../../format.js';

/** After an XML declaration and comments, a doctype or an element that opens pages, or pieces of them. */
const BEGINNING =
  /^(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|h[1-6]|p)[\s/>]/i;

export const html: Format = {
  name: 'html',
  label: 'HTML',
  extensions: ['.html', '.htm', '.xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  unit: null,
  begins: ({ text }) => BEGINNING.test(text),
  articles: loaded(() => import('./articles.js')),
};
