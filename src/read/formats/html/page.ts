/** A page in a mail: all that it shows, with the way back, and what its data says. */
import type { Article } from '../../format.js';
import { textOfHtml } from '../../html-text.js';
import { factsOfData } from '../../page/index.js';

/** @param html decoded; a byte-order mark may stand before it */
export function pageOf(html: string): Pick<Article, 'text' | 'map' | 'facts'> {
  const mark = html.startsWith('\ufeff') ? 1 : 0;
  const page = html.slice(mark);
  return { ...textOfHtml(page, mark), facts: factsOfData(page) };
}
