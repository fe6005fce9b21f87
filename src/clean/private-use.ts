/**
 * Private-use characters, which mean nothing outside the program that wrote them. Word processors write the bullets of
 * their symbol fonts so; those become bullets.
 *
 *     "\uF0B7 new cranes"  →  "• new cranes"
 *
 * Inside a word they spell it, by a font of its author's, and stay: "o\uF001ce", "李\uE863".
 */
import { type Change, everyMatch, type Operation } from './edits.js';

export const privateUse: Operation = {
  op: 'private-use',
  find: (text) =>
    everyMatch(text, PRIVATE, '')
      .map(bullet(text))
      .filter(({ start, end, after }) => after !== '' || !spells(text, start, end)),
  units: ['\uE000-\uF8FF', '\uDB80-\uDBFF'],
};

const PRIVATE = /[\uE000-\uF8FF]|[\uDB80-\uDBFF][\uDC00-\uDFFF]/g;
/** Symbol and Wingdings: disc, squares, arrow heads, check mark. */
const BULLETS: ReadonlySet<string> = new Set('\uF0B7\uF0A7\uF0A8\uF06C\uF06E\uF076\uF0D8\uF0E0\uF0FC');

function bullet(text: string): (change: Change) => Change {
  return (change) => (BULLETS.has(text.slice(change.start, change.end)) ? { ...change, after: '•' } : change);
}

/** Between two letters, or beside one of a script that has more characters than its encodings had. */
function spells(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (HAN_BEFORE.test(before) || HAN_AFTER.test(after)) return true;
  return LETTER_BEFORE.test(before) && LETTER_AFTER.test(after);
}

const LETTER_BEFORE = /[\p{L}\p{M}]$/u;
const LETTER_AFTER = /^[\p{L}\p{M}]/u;
const HAN_BEFORE = /\p{Script=Han}$/u;
const HAN_AFTER = /^\p{Script=Han}/u;
