/**
 * How a fixture writes a clean text: one sentence a line, an empty line between paragraphs.
 *
 *     Dockers walked out.                     the sentences of one paragraph stand apart by a space
 *     Their union said so.
 *     <tab>“We have waited.”                  a tab: nothing stands between this sentence and the one before
 *
 *     Ships left.                             a new paragraph
 */
import type { Span } from '../document/index.js';

export interface Layout {
  /** The clean text; lines end with `\n`. */
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  /** The row of each sentence in the written text, from 0. */
  readonly rows: readonly number[];
}

export function readLayout(written: string): Layout {
  let text = '';
  let paragraphStart = 0;
  let begins = true;
  const paragraphs: Span[] = [];
  const sentences: Span[] = [];
  const rows: number[] = [];
  const endParagraph = () => {
    if (!begins) paragraphs.push({ start: paragraphStart, end: text.length });
    begins = true;
  };
  written.split('\n').forEach((line, row) => {
    const sentence = line.trim();
    if (sentence === '') {
      endParagraph();
      return;
    }
    if (begins) {
      if (text !== '') text += '\n';
      paragraphStart = text.length;
      begins = false;
    } else if (!line.startsWith(GLUED)) text += ' ';
    sentences.push({ start: text.length, end: text.length + sentence.length });
    rows.push(row);
    text += sentence;
  });
  endParagraph();
  return { text, paragraphs, sentences, rows };
}

const GLUED = '\t';

/** The way back. */
export function writeLayout({ text, paragraphs, sentences }: Omit<Layout, 'rows'>): string {
  const starts = new Set(paragraphs.map(({ start }) => start));
  return sentences
    .map(({ start, end }, index) => {
      const sentence = text.slice(start, end);
      if (index === 0) return sentence;
      if (starts.has(start)) return `\n\n${sentence}`;
      return text[start - 1] === ' ' ? `\n${sentence}` : `\n${GLUED}${sentence}`;
    })
    .join('');
}
