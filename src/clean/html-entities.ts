/**
 * Character references of HTML in a text that is none: one tag, and all are left as they are. So are those in addresses and in code, which mean themselves.
 *
 *     "Smith &amp; Sons &#8211; &ldquo;yes&rdquo;"  →  "Smith & Sons – “yes”"
 *     "https://acme.example/?a=1&amp;b=2"           stays
 */
import { type Change, everyMatch, type Operation } from './edits.js';
import { WINDOWS_1252 } from './legacy-encodings.js';
import { NAMED_ENTITIES } from './named-entities.js';

export const htmlEntity: Operation = { op: 'html-entity', find: references, units: ['&'] };

/** `<p>`, `</p>`, `<!-- … -->`. */
const TAG = /<[a-z/!][^<>]{0,500}>/i;
/** Without its semicolon only where nothing else can be meant: `Smith &amp Sons`. */
const REFERENCE = /&(?:(?:[a-z]\w{1,8}|#\d{1,7}|#x[\da-f]{1,6});|(?:amp|nbsp)(?=[\s,.]))/gi;
/** Addresses, words between backticks, lines that end as those of programs do. */
const LITERAL = /(?:https?:\/\/|www\.)[^\s<>"]{1,2000}|`[^`\n]{1,300}`|^.{0,300}(?:[{}]|\)\s?;)[ \t]*$/gim;

function references(text: string): Change[] {
  if (TAG.test(text)) return [];
  const literals = everyMatch(text, LITERAL, '');
  let next = 0;
  return everyMatch(text, REFERENCE, '').flatMap(({ start, end }) => {
    while ((literals[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    if ((literals[next]?.start ?? Number.POSITIVE_INFINITY) <= start) return [];
    const after = characterOf(text.slice(start + 1, end).replace(/;$/, ''));
    return after === null ? [] : [{ start, end, after }];
  });
}

/** `amp`, `#8211`, `#x2013`: the character, or null for a name that HTML 4 does not have and a number that is none. */
function characterOf(reference: string): string | null {
  if (!reference.startsWith('#')) return NAMED_ENTITIES.get(reference) ?? null;
  const hexadecimal = /^#x/i.test(reference);
  const code = Number.parseInt(reference.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
  // Browsers read 128 to 159 as bytes of windows-1252.
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.charAt(code - 0x80);
  const isCharacter = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : null;
}
