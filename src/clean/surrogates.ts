/**
 * Half characters, which no encoding can write: a surrogate without its partner becomes U+FFFD.
 *
 *     "a \uD83D b"  →  "a \uFFFD b"
 */
import { everyMatch, type Operation } from './edits.js';

export const surrogate: Operation = {
  op: 'surrogate',
  find: (text) => everyMatch(text, LONE, '\uFFFD'),
  units: ['\uD800-\uDFFF'],
};

const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
