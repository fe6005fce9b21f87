/**
 * White space: one plain space between words, no more than one empty line between paragraphs, none at either end.
 *
 *     "  The  end.\t \n\n\n\nNew day. "  →  "The end.\n\nNew day."
 *
 * Two kinds are their writer's own and stay: a no-break space beside a foreign mark („, «, a picture), and a row of
 * three or more between two marks, as in faces and drawings.
 */
import { type Change, matchesOf, type Operation } from './edits.js';

export const whiteSpace: Operation = { op: 'white-space', find: unevenSpaces };

/** What most files end with; taken away first, so that one look is enough for a text that has nothing else. */
export const trailingSpace: Operation = {
  op: 'white-space',
  find(text) {
    const end = text.trimEnd().length;
    return end < text.length ? [{ start: end, end: text.length, after: '' }] : [];
  },
};

/**
 * A row of white space within a text that is neither one plain space nor one or two line ends: not to stop at every paragraph halves the time.
 */
const UNEVEN = / \s+|\n(?!\n?\S)\s*|[^\S\n ]\s*/g;
/** At the start of a text these are as much too much. */
const AT_START = /^(?: |\n\n?)(?=\S)/;

function unevenSpaces(text: string): Change[] {
  const changes: Change[] = [];
  const change = (start: number, space: string, after: string) => {
    if (space !== after) changes.push({ start, end: start + space.length, after });
  };
  change(0, AT_START.exec(text)?.[0] ?? '', '');
  for (const { index, 0: space } of matchesOf(text, UNEVEN)) change(index, space, evenSpace(text, index, space));
  const last = changes.at(-1)?.end ?? 0;
  if (text.endsWith(' ') && last < text.length) change(text.length - 1, ' ', '');
  return changes;
}

function evenSpace(text: string, start: number, space: string): string {
  const end = start + space.length;
  if (start === 0 || end === text.length) return '';
  if (space.includes('\n')) return space.indexOf('\n') === space.lastIndexOf('\n') ? '\n' : '\n\n';
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (space === '\u00A0' && (FOREIGN_BEFORE.test(before) || FOREIGN_AFTER.test(after))) return space;
  if (DRAWN.test(space) && MARK_BEFORE.test(before) && MARK_AFTER.test(after)) return space;
  return ' ';
}

const FOREIGN_BEFORE = /[«‹„\uFFFD\p{Emoji_Presentation}]$/u;
const FOREIGN_AFTER = /^[»›„«\uFFFD\p{Emoji_Presentation}]/u;
const DRAWN = /^ {3,}$/;
/** But for those that end a sentence. */
const MARK_BEFORE = /[^\p{L}\p{N}\s.!?…”"’»]$/u;
const MARK_AFTER = /^[^\p{L}\p{N}\s]/u;
