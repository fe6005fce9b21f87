/** Lines of a text with their places, and blocks of them. */

export interface Line {
  readonly start: number;
  /** Before the line end. */
  readonly end: number;
  /** After the line end. */
  readonly next: number;
  /** Without white space around it. */
  readonly text: string;
  /** Where that begins. */
  readonly from: number;
}

export function linesOf(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = [];
  for (let start = from; start < to; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 || feed >= to ? to : feed;
    const next = Math.min(to, end + 1);
    const whole = text.slice(start, end);
    lines.push({ start, end, next, text: whole.trim(), from: start + whole.length - whole.trimStart().length });
    start = next;
  }
  return lines;
}

/** Lines between empty ones. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly Line[];
  /** The first line. */
  readonly first: string;
}

/** @param isFirst whether a line begins a block, also where no empty line stands before it */
export function blocksOf(lines: readonly Line[], isFirst: (line: Line) => boolean = () => false): Block[] {
  const groups: Line[][] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line.text === '') {
      isOpen = false;
      continue;
    }
    if (isOpen && !isFirst(line)) groups.at(-1)?.push(line);
    else groups.push([line]);
    isOpen = true;
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ start: first.start, end: last.end, lines: group, first: first.text }];
  });
}

/** Words of lines as one line. */
export function joinedLines(lines: readonly Line[]): string {
  return lines
    .map(({ text }) => text)
    .join(' ')
    .trim();
}

/** Without the white space around it; null where there is nothing else. */
export function trimmed(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | null {
  const words = text.slice(start, end);
  const inner = words.trim();
  if (inner === '') return null;
  const before = words.length - words.trimStart().length;
  return { start: start + before, end: start + before + inner.length };
}

/** Longer lines are paragraphs of their own. */
const WIDEST_PAGE = 120;

/** The paragraphs of a stretch that are lines without an empty one between them; lines that were broken at the edge of a page stay as they are. */
export function paragraphsOf(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number }[] {
  const lines = linesOf(text, start, end);
  const isBroken = lines.every((line) => line.text.length <= WIDEST_PAGE);
  const whole = trimmed(text, start, end);
  if (isBroken || whole === null) return whole === null ? [] : [whole];
  return lines.flatMap((line) => trimmed(text, line.start, line.end) ?? []);
}
