/** Lines as they stand on a page, and the blocks that empty lines part. */
export interface Line {
  readonly start: number;
  /** Without white space at its end. */
  readonly text: string;
  /** How many spaces it begins with. */
  readonly indent: number;
}

/** The lines between two empty ones. */
export interface Block {
  readonly lines: readonly Line[];
  /** A longer line of several words is a paragraph of its own, and none that was broken at the edge of a page. */
  readonly isOnPage: boolean;
}

/** No page is wider. */
const WIDEST_PAGE = 120;
/** An address may be longer than the page is wide. */
const LONGEST_WORD = 500;

export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let lines: Line[] = [];
  let isOnPage = true;
  const close = () => {
    if (lines.length > 0) blocks.push({ lines, isOnPage });
    lines = [];
    isOnPage = true;
  };
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const line = text.slice(start, end).trimEnd();
    if (line === '') close();
    else {
      lines.push({ start, text: line, indent: line.length - line.trimStart().length });
      if (line.length > (/\S\s+\S/.test(line) ? WIDEST_PAGE : LONGEST_WORD)) isOnPage = false;
    }
    start = end + 1;
  }
  close();
  return blocks;
}
