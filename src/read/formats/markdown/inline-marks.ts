/** Marks within a paragraph of Markdown: where each ends. Each looks no further than the next sign that ends its kind. */
import { textOfHtml } from '../../html-text.js';

export interface Edit {
  readonly start: number;
  readonly end: number;
  /** What stands in its place: nothing, a line end, the end of a paragraph, or a character that is written otherwise. */
  readonly becomes: null | 'line' | 'paragraph' | { readonly character: string };
}

const REFERENCE = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/iy;

/** `&amp;` */
export function characterAt(words: string, at: number): { readonly character: string; readonly end: number } | null {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(words);
  if (match === null) return null;
  const character = /^&(?:nbsp|#160|#xa0);$/i.test(match[0]) ? ' ' : textOfHtml(match[0]).text;
  return character === match[0] ? null : { character, end: at + match[0].length };
}

/** A comment is closed in its paragraph, or ends with it. */
export function commentEnd(words: string, at: number): number | null {
  if (!words.startsWith('<!--', at)) return null;
  const end = words.indexOf('-->', at + 4);
  return end < 0 ? words.length : end + 3;
}

const TAG = /<\/?([a-z][a-z0-9-]*)(?:[\s/][^<>]*)?>/iy;
const ADDRESS = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/iy;

/** An HTML tag with its name, or an address in angle brackets, which has none. */
export function tagAt(words: string, at: number): { readonly name: string | null; readonly end: number } | null {
  ADDRESS.lastIndex = at;
  if (ADDRESS.test(words)) return { name: null, end: ADDRESS.lastIndex };
  TAG.lastIndex = at;
  const name = TAG.exec(words)?.[1];
  return name === undefined ? null : { name: name.toLowerCase(), end: TAG.lastIndex };
}

/** Round brackets within an address: `…/Port_(town)`. */
const MAX_DEPTH = 3;
/** Characters of an address with its title. */
const MAX_LENGTH = 4000;

/** The end of `(https://port.example "The port")`, which begins at a place; null where it is no destination. */
export function destinationEnd(words: string, open: number): number | null {
  const limit = Math.min(words.length, open + MAX_LENGTH);
  let depth = 0;
  let quote: string | null = null;
  for (let at = open; at < limit; at += 1) {
    const sign = words[at] ?? '';
    if (sign === '\\') at += 1;
    else if (quote !== null) quote = sign === quote ? null : quote;
    else if (/["']/.test(sign) && /\s/.test(words[at - 1] ?? '')) quote = sign;
    else if (sign === '(') {
      depth += 1;
      if (depth > MAX_DEPTH) return null;
    } else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (sign === '[') return null;
  }
  return null;
}
