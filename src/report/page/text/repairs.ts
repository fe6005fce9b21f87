/** Where the repairs of cleaning stand in the clean text. */
import type { Edit, NewsRecord, Span } from '../data/types.js';

export interface Repair extends Span {
  readonly edit: Edit;
  readonly index: number;
}

/** Edits are sorted and disjoint in the raw text; between them both texts are the same. */
export function repairsOf(edits: readonly Edit[]): Repair[] {
  let shift = 0;
  return edits.map((edit, index) => {
    const start = edit.rawStart + shift;
    shift += edit.after.length - edit.before.length;
    return { edit, index, start, end: start + edit.after.length };
  });
}

/** Where it is shown: what stands between two paragraphs, line ends mostly, at the end of the first of them. */
export function shownPlace({ start, end }: Span, { text, paragraphs }: Pick<NewsRecord, 'text' | 'paragraphs'>): Span {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const paragraph = paragraphs[low - 1];
  if (paragraph === undefined) {
    const first = paragraphs[0]?.start ?? 0;
    return end > first ? { start: first, end } : { start: first, end: first };
  }
  const isBetween = start >= paragraph.end || text.slice(start, end).includes('\n');
  return isBetween ? { start: Math.min(start, paragraph.end), end: Math.min(start, paragraph.end) } : { start, end };
}
