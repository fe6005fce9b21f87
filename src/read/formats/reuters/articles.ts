/** The documents of a collection in Reuters SGML. */
import { RowError } from '../../../errors.js';
import type { FormatOptions, Found, SourceFile } from '../../format.js';
import { articleOf, itemTooLarge } from '../../xml/article.js';
import { readReuters } from './document.js';
import { type SgmlDocument, sgmlDocuments } from './documents.js';

const MEDIA_TYPE = 'text/sgml';

export async function* articles(file: SourceFile, { maxBytes }: FormatOptions): AsyncGenerator<Found> {
  let index = 0;
  for await (const document of sgmlDocuments(file, maxBytes)) {
    yield readDocument(document, index, maxBytes);
    index += 1;
  }
}

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
