/** PDF: the text layer of a file that is one article. Read by pdf.js where that is installed. */
import { type Format, loaded } from '../../format.js';

export const pdf: Format = {
  name: 'pdf',
  label: 'PDF (with pdfjs-dist installed)',
  extensions: ['.pdf'],
  mediaTypes: ['application/pdf'],
  unit: null,
  begins: ({ text }) => text.startsWith('%PDF-'),
  articles: loaded(() => import('./articles.js')),
};
