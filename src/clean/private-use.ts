/**
 * Private-use characters, which mean nothing outside the program that wrote them. Word processors write the bullets of
 * their symbol fonts so; those become bullets.
 *
 *     "\uF0B7 new cranes"  →  "• new cranes"
 */
import { type Change, everyMatch, type Operation } from './edits.js';

export const privateUse: Operation = {
  op: 'private-use',
  find: (text) => everyMatch(text, PRIVATE, '').map(bullet(text)),
  units: ['\uE000-\uF8FF', '\uDB80-\uDBFF'],
};

const PRIVATE = /[\uE000-\uF8FF]|[\uDB80-\uDBFF][\uDC00-\uDFFF]/g;
/** Symbol and Wingdings: disc, squares, arrow heads, check mark. */
const BULLETS: ReadonlySet<string> = new Set('\uF0B7\uF0A7\uF0A8\uF06C\uF06E\uF076\uF0D8\uF0E0\uF0FC');

function bullet(text: string): (change: Change) => Change {
  return (change) => (BULLETS.has(text.slice(change.start, change.end)) ? { ...change, after: '•' } : change);
}
