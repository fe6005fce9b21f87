/**
 * Pieces of text that stand somewhere on a page become lines, and lines paragraphs. PDF knows of neither: a larger gap, an indent, another size of letters or a
 * short last line are what tells.
 */
import { z } from 'zod';

/** A piece as pdf.js gives it: `transform` ends with its place, y from the bottom. */
const itemSchema = z.object({
  str: z.string(),
  transform: z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]),
  width: z.number(),
  height: z.number(),
  hasEOL: z.boolean().default(false),
});

export interface Line {
  text: string;
  readonly x: number;
  readonly y: number;
  /** Of its right end. */
  end: number;
  height: number;
}

/** Share of a letter's height that is a space between two pieces, and that which is another line. */
const SPACE = 0.2;
const ANOTHER_LINE = 0.5;

export function linesOf(items: readonly unknown[]): Line[] {
  const lines: Line[] = [];
  let line: Line | null = null;
  for (const item of items) {
    const parsed = itemSchema.safeParse(item);
    if (!parsed.success) continue; // marks of structure
    const { str, transform, width, height, hasEOL } = parsed.data;
    const [, , , , x, y] = transform;
    if (line !== null && str.trim() !== '' && Math.abs(line.y - y) > ANOTHER_LINE * Math.max(line.height, height, 1))
      line = null;
    if (str !== '') {
      if (line === null) {
        line = { text: '', x, y, end: x, height };
        lines.push(line);
      }
      const isApart = x - line.end > SPACE * height && !/\s$/.test(line.text) && !/^\s/.test(str);
      line.text += isApart && line.text !== '' ? ` ${str}` : str;
      line.end = Math.max(line.end, x + width);
      if (str.trim() !== '') line.height = Math.max(line.height, height);
    }
    if (hasEOL) line = null;
  }
  return withoutNumbers(lines.filter(({ text }) => text.trim() !== ''));
}

/** The number of the page, above or below all else. */
function withoutNumbers(lines: Line[]): Line[] {
  const isNumber = (line: Line | undefined) =>
    /^\s*(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?\s*$/i.test(line?.text ?? '');
  const first = isNumber(lines[0]) ? 1 : 0;
  const last = lines.length - (lines.length > 1 && isNumber(lines.at(-1)) ? 1 : 0);
  return lines.slice(first, last);
}

/** Of pages, each the lines of one. A paragraph may go on over the end of a page or a column. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): string {
  const lines = pages.flat();
  const gap = median(lines.flatMap((line, index) => gapAfter(line, lines[index + 1])));
  const width = median(lines.map(({ x, end }) => end - x));
  const paragraphs: string[] = [];
  let current = '';
  let before: Line | undefined;
  for (const line of lines) {
    if (before !== undefined && isNew(before, line, { gap, width })) {
      paragraphs.push(current);
      current = '';
    }
    current = joined(current, line.text.replace(/\s+/g, ' ').trim());
    before = line;
  }
  return [...paragraphs, current].filter(Boolean).join('\n\n');
}

/** Nothing where the next line is in another column or on another page. */
function gapAfter({ y }: Line, next: Line | undefined): number[] {
  return next === undefined || next.y >= y ? [] : [y - next.y];
}

const LARGER_GAP = 1.35;
const OTHER_SIZE = 0.15;
/** Of the width that most lines have. */
const SHORT = 0.85;
/** Heights of a letter. */
const INDENT = 0.8;
const SENTENCE_END = /[.!?:]["'”’»)]*\s*$/;

function isNew(before: Line, line: Line, { gap, width }: { readonly gap: number; readonly width: number }): boolean {
  if (Math.abs(before.height - line.height) > OTHER_SIZE * Math.max(before.height, line.height)) return true;
  const isShort = before.end - before.x < SHORT * width;
  const ends = SENTENCE_END.test(before.text);
  // To the next column or page: there no gap tells.
  if (line.y >= before.y) return ends && (isShort || /^\s*["“'‘]?\p{Lu}/u.test(line.text));
  if (before.y - line.y > LARGER_GAP * gap) return true;
  const indent = line.x - before.x;
  return ends && (isShort || (indent > INDENT * line.height && indent < width / 2));
}

/** A word that is parted at the end of a line is one again. */
function joined(text: string, next: string): string {
  if (text === '') return next;
  if (/\u00ad$/.test(text)) return text.slice(0, -1) + next;
  if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
  return `${text} ${next}`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
