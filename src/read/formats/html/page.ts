/** A page: its text with the way back, and what its markup says of it. Pages in mails and archives come here too. */
import type { Article } from '../../format.js';
import { textOfHtml } from '../../html-text.js';
import { markupFacts } from './facts.js';

/** @param html decoded; a byte-order mark may stand before it */
export function pageOf(html: string): Pick<Article, 'text' | 'map' | 'facts'> {
  const mark = html.startsWith('\ufeff') ? 1 : 0;
  return { ...textOfHtml(html.slice(mark), mark), facts: markupFacts(html) };
}
