/**
 * Characters that a reader does not see.
 *
 *     "\uFEFFLISBON\u200B, March"  →  "LISBON, March"
 */
import { everyMatch, type Operation } from './edits.js';

export const invisible: Operation = {
  op: 'invisible',
  find: (text) => everyMatch(text, INVISIBLE, ''),
  units: [
    ...[
      '\0-\x08',
      '\x0E-\x1F',
      '\x7F-\x84',
      '\x86-\x9F',
      '\u00AD',
      '\u061C',
      '\u180E',
      '\u200B-\u200F',
      '\u202A-\u202E',
    ],
    ...['\u2060-\u206F', '\uFDD0-\uFDEF', '\uFEFF', '\uFFF9-\uFFFB', '\uFFFE-\uFFFF'],
  ],
};

/**
 * C0 and C1 controls but for tab and line ends, soft hyphen, zero-width space, word joiner, direction marks and
 * embeddings, byte-order mark, annotation marks, code points that are no characters. A soft hyphen at the end of a line
 * is left to `hyphenation`. Zero-width joiner and non-joiner spell words of Persian and Hindi, and emoji; beside a
 * character of ASCII they join nothing.
 */
const INVISIBLE = new RegExp(
  [
    '[\\0-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\u180E\\u200B\\u202A-\\u202E\\u2061-\\u206F\\uFDD0-\\uFDEF\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF]+',
    '\\u00AD(?![ \\t]{0,9}[\\r\\n\\v\\f\\x85\\u2028\\u2029])',
    '(?<![\\u0590-\\u08FF\\uFB1D-\\uFEFC][ \\d]?)[\\u061C\\u200E\\u200F](?![ \\d]?[\\u0590-\\u08FF\\uFB1D-\\uFEFC])',
    '(?<![^\\0-\\x7F])[\\u2060]',
    '[\\u2060](?![^\\0-\\x7F])',
    '(?<![^\\0-\\x7F])[\\u200C\\u200D]',
    '[\\u200C\\u200D](?![^\\0-\\x7F])',
  ].join('|'),
  'g',
);
