/** HTML: a page is an article. Which part of it the article is, is not asked here: all that is shown is text. */
import { decode } from '../../decode.js';
import type { Format } from '../../format.js';
import { declaredIn } from './charset.js';
import { pageOf } from './page.js';

export const html: Format = {
  name: 'html',
  label: 'HTML',
  extensions: ['.html', '.htm', '.xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  unit: null,
  begins: ({ text }) => BEGINNING.test(text),
  async *articles(file) {
    const bytes = await file.whole();
    const decoded = decode(bytes, file.place, file.declared ?? declaredIn(bytes));
    yield {
      number: null,
      id: null,
      article: { ...decoded, ...pageOf(decoded.text), bytes, part: null, mediaType: 'text/html', extra: {} },
    };
  },
};

/** After an XML declaration and comments, a doctype or an element that opens pages, or pieces of them. */
const BEGINNING =
  /^(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|h[1-6]|p)[\s/>]/i;
