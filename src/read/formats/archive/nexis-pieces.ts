/** Where one document of LexisNexis ends and the next begins: at counters, at `End of Document`, or where one of them is missing. */
import { isDateLine } from './header.js';
import { type Block, blocksOf, type Line, linesOf } from './lines.js';
import { COUNTER, END, isCopyright, isFooter, isHeader, isLength, startsBlock } from './nexis-lines.js';

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly blocks: readonly Block[];
  /** Whether it begins with `1 of 10 DOCUMENTS`. */
  readonly isCounted: boolean;
}

export function* piecesOf(text: string): Generator<Piece> {
  const groups = grouped(linesOf(text));
  for (const [index, lines] of groups.entries()) {
    const own = index === 0 ? withoutCover(lines) : lines;
    const blocks = blocksOf(own, startsBlock).filter(({ first }) => !COUNTER.test(first));
    const isMarked = own.some(({ text }) => COUNTER.test(text) || END.test(text));
    for (const part of separated(blocks)) {
      const piece = pieceOf(part, own, blocks, isMarked);
      if (piece !== null) yield piece;
    }
  }
}

/** Lines of each document, as the counters and ends say. */
function grouped(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [[]];
  for (const line of lines) {
    if (COUNTER.test(line.text)) groups.push([]);
    groups.at(-1)?.push(line);
    if (END.test(line.text)) groups.push([]);
  }
  return groups.filter((group) => group.some(({ text }) => text !== ''));
}

/** From the counter, where there is one, to the end of the last block. */
function pieceOf(
  part: readonly Block[],
  lines: readonly Line[],
  all: readonly Block[],
  isMarked: boolean,
): Piece | null {
  const [first, last] = [part[0], part.at(-1)];
  // What has neither a header nor a date, and no counter or end, is a cover, a list of what was searched, or what stands after the last document.
  const isArticle =
    (isMarked && part.some((block) => !isFooter(block))) ||
    part.some((block) => isHeader(block) || block.lines.some((line) => isDateLine(line.text)));
  if (first === undefined || last === undefined || !isArticle) return null;
  const start = first === all[0] ? (lines.find(({ text }) => text !== '')?.start ?? first.start) : first.start;
  const end = last === all.at(-1) ? (lines.at(-1)?.next ?? last.end) : last.end;
  return { start, end, blocks: part, isCounted: first === all[0] && lines.some(({ text }) => COUNTER.test(text)) };
}

/** Cuts once more where a second header stands after a footer: a separator was lost. */
function* separated(blocks: readonly Block[]): Generator<readonly Block[]> {
  let start = 0;
  let hasLength = false;
  for (const [index, block] of blocks.entries()) {
    if (!isLength(block)) continue;
    if (hasLength) {
      const cut = cutBefore(blocks, start, index);
      yield blocks.slice(start, cut);
      start = cut;
    }
    hasLength = true;
  }
  yield blocks.slice(start);
}

/**
 * After the last footer before a header; without one, before the date, and the publication above it. A copyright right above the header belongs to it, one above
 * the date to the document before.
 */
function cutBefore(blocks: readonly Block[], from: number, length: number): number {
  let dated = -1;
  for (let at = length - 1; at > from; at -= 1) {
    const block = blocks[at];
    if (block === undefined) break;
    if (isFooter(block) && !isHeader(block) && (dated >= 0 || !isCopyright(block))) return at + 1;
    if (dated < 0 && block.lines.some((line) => isDateLine(line.text))) dated = at;
  }
  return dated > from + 1 ? dated - 1 : length;
}

/** `Job Number: …`, a list of the documents: what Nexis Uni sets before the first one. */
function withoutCover(lines: readonly Line[]): readonly Line[] {
  const job = lines.slice(0, 20).findIndex(({ text }) => /^job number:/i.test(text));
  if (job < 0) return lines;
  const listed = lines.findIndex(({ text }) => /^1\.\s+\S/.test(text));
  const title = lines[listed]?.text.replace(/^1\.\s+/, '');
  const first = lines.findIndex(({ text }, at) => at > listed && title !== undefined && text === title);
  return first < 0 ? lines.slice(job + 1) : lines.slice(first);
}
