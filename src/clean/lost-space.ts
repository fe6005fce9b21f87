/**
 * The space that was lost between two sentences.
 *
 *     "the Defence Ministry.They agreed"  →  "the Defence Ministry. They agreed"
 */
import { type Change, matchesOf, type Operation } from './edits.js';

/**
 * A word of two letters or more, a digit or a bracket, then a full stop, then a capitalised word; marks of quotation
 * may stand on either side of the lost space. Bounded on both sides, so it is linear; that no space follows is asked first, since after most stops one does.
 *
 *     said.“We      Ministry.They      2024.The      plan.”She      go,”she
 */
const GLUED =
  /([.!?]{3}|[.!?…])(?=\S)(?<=(?:[\p{L}\p{N}][\p{Ll}\p{N})\]%]|\p{Lu}{3}|\d ?[ap]\.m)(?:[.!?]{3}|[.!?…]))(["”’)\]]?)(["“‘(]?)(?=\p{Lu}(?:\p{Ll}|['’])|[AI]\s)|”(?<=\p{L},”)(?=\p{L})/gu;

/** Not the start of a sentence: `Booking.Com`. */
const DOMAIN_ENDING = /^(?:Com|Net|Org|Gov|Edu|Io|Uk|Ru|De)\b/;
/** A web or mail address around the stop: letters run on through another dot, slash or at sign. */
const ADDRESS = /[/@]|(?!\b[ap]\.m\.)\b\w+\.\w+\.\w|www\./i;

export const lostSpace: Operation = { op: 'lost-space', find: gluedSentences };

function gluedSentences(text: string): Change[] {
  const changes: Change[] = [];
  for (const match of matchesOf(text, GLUED)) {
    const [whole, stop = whole, closing = ''] = match;
    const end = match.index + whole.length;
    if (DOMAIN_ENDING.test(text.slice(end, end + 5)) || ADDRESS.test(wordAround(text, match.index))) continue;
    const opens = closing === '"' && end === match.index + stop.length + 1 && isOpening(text, end - 1);
    const at = match.index + stop.length + (opens ? 0 : closing.length);
    changes.push({ start: at, end: at, after: ' ' });
  }
  return changes;
}

/** A straight mark opens when an even number of them stands before it in its line; a window keeps it linear. */
function isOpening(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2000), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.split('"').length % 2 === 1;
}

function wordAround(text: string, at: number): string {
  const before = /\S{0,40}$/.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  const after = /^\S{0,40}/.exec(text.slice(at, at + 40))?.[0] ?? '';
  return before + after;
}
