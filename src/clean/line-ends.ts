/**
 * Line ends: `lineEnd` writes them all as `\n`; `lineJoin` joins the lines that a typewriter or a mail program broke.
 *
 *     "The ministers met in Lisbon on Thursday and\nagreed to meet again."  →  one line
 */
import { everyMatch } from './characters.js';
import type { Change, Operation } from './edits.js';

/** Windows, old Macintosh, next line, line and paragraph separator, vertical tab, form feed. */
const LINE_END = /\r\n|[\r\u0085\u2028\u2029\u000B\u000C]/g;

export const lineEnd: Operation = {
  op: 'line-end',
  find: (text) => everyMatch(text, LINE_END, '\n'),
};

/** Lines longer than this are paragraphs of their own, not broken ones. */
const WIDEST_PAGE = 120;
/** A line that was broken because it was full is at least this long. */
const NARROWEST_PAGE = 30;
/** So many of a text's lines must be full before a full line that ends a sentence is joined to the next. */
const FULL_SHARE = 0.7;

const LIST_ITEM = /^\s*(?:[-*•–—]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s)/;
const SENTENCE_END = /[.!?:][”"’')\]]*$/;

export const lineJoin: Operation = { op: 'line-join', find: brokenLines };

function brokenLines(text: string): Change[] {
  const lines = linesOf(text);
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.trimEnd().length), 0);
  if (width > WIDEST_PAGE) return [];
  const borders = lines.slice(0, -1).flatMap((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || isBlank(line) || isBlank(next) || !continues(line, next)) return [];
    return [{ line, next, full: isFull(line, next, width) }];
  });
  const full = borders.filter((border) => border.full).length;
  const wrapped = full >= 3 && full >= FULL_SHARE * borders.length;
  return borders
    .filter(({ line, next, full }) => full && (wrapped || isMidSentence(line, next)))
    .map(({ line, next }) => joint(line, next));
}

interface Line {
  readonly start: number;
  readonly text: string;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { start: at, text: line };
  });
}

function isBlank(line: Line): boolean {
  return line.text.trim() === '';
}

/** An indented line begins a paragraph, a bullet or number begins an item. */
function continues(line: Line, next: Line): boolean {
  return indent(next) <= indent(line) + 1 && !LIST_ITEM.test(next.text);
}

function indent(line: Line): number {
  return line.text.length - line.text.trimStart().length;
}

/** The next line's first word would not have fitted. */
function isFull(line: Line, next: Line, width: number): boolean {
  const length = line.text.trimEnd().length;
  const word = /\S{1,40}/.exec(next.text)?.[0].length ?? 0;
  return length >= NARROWEST_PAGE && length + 1 + word > width - 2;
}

function isMidSentence(line: Line, next: Line): boolean {
  return !SENTENCE_END.test(line.text.trimEnd()) && /^\s*\p{Ll}/u.test(next.text);
}

function joint(line: Line, next: Line): Change {
  const start = line.start + line.text.trimEnd().length;
  return { start, end: next.start + indent(next), after: ' ' };
}
