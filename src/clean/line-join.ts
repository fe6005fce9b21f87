/**
 * Lines that a typewriter or a mail program broke at the edge of the page are joined.
 *
 *     "The ministers met in Lisbon on Thursday and\nagreed to meet again."  →  one line
 *
 * The items of a list, the rows of a table and verses stay apart, as do the lines of a text that was never broken.
 */
import type { Change, Operation } from './edits.js';

export const lineJoin: Operation = { op: 'line-join', find: brokenLines, joinsLines: true, mostTurns: 20 };

/** Longer lines are paragraphs of their own, not broken ones. */
const WIDEST_PAGE = 120;
/** A line that was broken because it was full is at least this long. */
const NARROWEST_PAGE = 30;
/** Between long paragraphs a block of fewer lines is a caption, an address or a signature. */
const MIN_LINES = 4;
/** Minimum share of full lines in a block of which full lines that end a sentence are joined to the next, too. */
const FULL_SHARE = 0.7;
/** Minimum share of the lines to be joined that begin with a small letter; verses begin with capitals. */
const SMALL_SHARE = 0.3;

const LIST_ITEM = /^\s*(?:[-*•–—]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s|https?:|www\.|[\w.+-]{1,64}@\w)/;
const TABLE_ROW = /\S(?: {3,}|\t)\S|\|/;
const SENTENCE_END = /[.!?:][”"’')\]]*$/;
const SMALL_FIRST = /^\s*\p{Ll}/u;

function brokenLines(text: string): Change[] {
  if (!text.includes('\n')) return [];
  const all = blocksOf(text);
  const fewest = all.flat().every(isOnPage) ? 2 : MIN_LINES;
  const blocks = all.filter((lines) => lines.length >= fewest && lines.every(isOnPage));
  const width = blocks.flat().reduce((widest, line) => Math.max(widest, line.text.trimEnd().length), 0);
  const borders = blocks.flatMap((lines) =>
    lines.slice(1).flatMap((next, index) => {
      const line = lines[index];
      if (line === undefined || !continues(line, next)) return [];
      return [{ line, next, full: isFull(line, next, width), small: SMALL_FIRST.test(next.text) }];
    }),
  );
  const full = borders.filter((border) => border.full);
  const small = full.filter((border) => border.small).length;
  const wrapped = full.length >= 3 && full.length >= FULL_SHARE * borders.length && small >= SMALL_SHARE * full.length;
  return full
    .filter(({ line, small: isSmall }) => wrapped || (isSmall && !SENTENCE_END.test(line.text.trimEnd())))
    .map(({ line, next }) => joint(line, next));
}

interface Line {
  readonly start: number;
  readonly text: string;
}

/** The lines between empty ones. */
function blocksOf(text: string): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') block.push({ start, text: line });
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
    start += line.length + 1;
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

function isOnPage(line: Line): boolean {
  return line.text.trimEnd().length <= WIDEST_PAGE;
}

/** An indented line begins a paragraph, a bullet, a number or an address begins an item, columns are rows. */
function continues(line: Line, next: Line): boolean {
  return (
    indent(next) <= indent(line) + 1 &&
    !LIST_ITEM.test(next.text) &&
    !TABLE_ROW.test(line.text.trim()) &&
    !TABLE_ROW.test(next.text.trim())
  );
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

function joint(line: Line, next: Line): Change {
  const start = line.start + line.text.trimEnd().length;
  return { start, end: next.start + indent(next), after: ' ' };
}
