/**
 * Characters that a reader does not see: `invisible` takes them away; `surrogate` replaces half characters, which no
 * encoding can write, with U+FFFD.
 *
 *     "\uFEFFLISBON\u200B, March"  →  "LISBON, March"
 */
import type { Change, Operation } from './edits.js';

/**
 * C0 and C1 controls but for tab and line ends, soft hyphen, zero-width space, word joiner, direction marks and
 * embeddings, byte-order mark. Zero-width joiner and non-joiner stay: they spell words of Persian and Hindi, and emoji.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/g;

/** A surrogate without its partner. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export const invisible: Operation = {
  op: 'invisible',
  find: (text) => everyMatch(text, INVISIBLE, ''),
};

export const surrogate: Operation = {
  op: 'surrogate',
  find: (text) => everyMatch(text, LONE_SURROGATE, '\uFFFD'),
};

/** One change for every match of a global expression whose match is bounded or a run of one class: linear. */
export function everyMatch(text: string, pattern: RegExp, after: string): Change[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    after,
  })).filter((change) => text.slice(change.start, change.end) !== after);
}
