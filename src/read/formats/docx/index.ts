/** Word documents. */
import { type Format, loaded } from '../../format.js';
import { isZip } from './magic.js';

export const docx: Format = {
  name: 'docx',
  label: 'DOCX',
  extensions: ['.docx', '.docm'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  unit: 'document',
  begins: ({ bytes }) => isZip(bytes) && Buffer.from(bytes).includes('word/'),
  articles: loaded(() => import('./articles.js')),
};
