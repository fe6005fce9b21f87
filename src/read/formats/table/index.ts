/** Tables: CSV and TSV, a row each article. */
import { type Format, loaded } from '../../format.js';
import { beginsWithHeader } from './dialect.js';

const articles = loaded(() => import('./articles.js'));

export const csv: Format = {
  name: 'csv',
  label: 'CSV',
  extensions: ['.csv'],
  mediaTypes: ['text/csv', 'application/csv'],
  unit: 'row',
  begins: ({ bytes, text }) => !text.startsWith('{') && beginsWithHeader(bytes),
  articles,
};

/** The delimiter is found in both: many files have the other name. */
export const tsv: Format = {
  name: 'tsv',
  label: 'TSV',
  extensions: ['.tsv', '.tab'],
  mediaTypes: ['text/tab-separated-values'],
  unit: 'row',
  begins: () => false,
  articles,
};
