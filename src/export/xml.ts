/** Characters in XML. */

/** In an element or an attribute; white space other than blanks as references, which no parser changes. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"\t\n\r]/g, (character) => ESCAPES.get(character) ?? character);
}

/** In an element, where line ends stay as they are but for carriage returns, which parsers make line feeds of. */
export function escapedText(text: string): string {
  return text.replaceAll(/[&<>\r]/g, (character) => ESCAPES.get(character) ?? character);
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

/** What XML 1.0 cannot have, not even as a reference. */
export const NOT_IN_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
