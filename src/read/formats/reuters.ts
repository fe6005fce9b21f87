/** SGML of news collections in the manner of Reuters: many documents a file, each in `<REUTERS … NEWID="7">`. */
import { RowError } from '../../errors.js';
import type { Format, Found } from '../format.js';
import { articleOf, itemTooLarge } from '../xml/article.js';
import { readReuters } from './reuters/document.js';
import { type SgmlDocument, sgmlDocuments } from './reuters/documents.js';

const MEDIA_TYPE = 'text/sgml';

export const reuters: Format = {
  name: 'reuters',
  label: 'Reuters SGML',
  extensions: ['.sgm', '.sgml'],
  mediaTypes: [MEDIA_TYPE],
  unit: 'document',
  begins: ({ text }) => /^(?:<!DOCTYPE\s[^>]*>\s*)?<REUTERS[\s>]/i.test(text),
  async *articles(file, { maxBytes }) {
    let index = 0;
    for await (const document of sgmlDocuments(file, maxBytes)) {
      yield readDocument(document, index, maxBytes);
      index += 1;
    }
  },
};

function readDocument(document: SgmlDocument, index: number, maxBytes: number): Found {
  const number = index + 1;
  const { raw, start } = document;
  if (raw === null) return { number, id: null, error: itemTooLarge(number, 'document', maxBytes) };
  const { id, text, facts } = readReuters(raw, start);
  const fail = (reason: string): Found => ({ number, id, error: new RowError(number, reason, undefined, 'document') });
  if (!document.isWhole) return fail('no </REUTERS> before the next <REUTERS>');
  if (text.text === '' && !facts.some(({ field }) => field === 'title')) return fail('no TITLE and no BODY');
  return { number, id, article: articleOf(document, index, text, facts, MEDIA_TYPE) };
}
