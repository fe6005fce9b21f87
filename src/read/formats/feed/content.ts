/** The text of an item: HTML that is escaped or in CDATA, XHTML, or plain words. */
import { textOfHtml } from '../../html-text.js';
import { attribute, isElement, textsIn, type XmlElement } from '../../xml/element.js';
import { htmlOf, type Mapped, mappedOf, trimmed } from '../../xml/mapped.js';
import { wordsOf } from '../../xml/words.js';

/** Tags or references that plain text has not. */
export function isMarkup(text: string): boolean {
  return (
    /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|<!--/i.test(text) ||
    /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,15});/i.test(text)
  );
}

export function plainOf(html: string): string {
  const { text } = textOfHtml(html);
  // Escaped twice.
  return isMarkup(text) ? textOfHtml(text).text : text;
}

/** As its `type` says in Atom, or as it looks. */
export function contentOf(element: XmlElement): Mapped {
  const type = (attribute(element, 'type') ?? '').toLowerCase();
  // XHTML; in RSS, HTML that somebody forgot to escape.
  if (element.nodes.some(isElement)) return wordsOf(element.nodes);
  const source = mappedOf(textsIn(element.nodes));
  if (type === 'text' || type === 'text/plain' || (!isMarkup(source.text) && !type.includes('html')))
    return trimmed(source);
  const once = htmlOf(source);
  return isMarkup(once.text) && !/<[a-z/!]/i.test(source.text) ? htmlOf(once) : once;
}
