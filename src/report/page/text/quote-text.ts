/** The words of a statement, and the sentences around it. */
import type { NewsRecord, Quote, Span } from '../data/types.js';

/** Its parts, with a mark where the cue interrupts them. */
export function contentOf(record: NewsRecord, quote: Quote): string {
  return quote.content.map(({ start, end }) => record.text.slice(start, end)).join(' … ');
}

/** From the start of the sentence before the statement's first to the end of the one after its last. */
export function contextOf(record: NewsRecord, quote: Quote): Span {
  const start = quote.content[0]?.start ?? 0;
  const end = quote.content.at(-1)?.end ?? start;
  const { sentences } = record;
  let first = sentences.findIndex((sentence) => sentence.end > start);
  if (first < 0) first = sentences.length - 1;
  let last = first;
  while (last + 1 < sentences.length && (sentences[last + 1]?.start ?? end) < end) last++;
  return {
    start: sentences[Math.max(0, first - 1)]?.start ?? start,
    end: sentences[Math.min(sentences.length - 1, last + 1)]?.end ?? end,
  };
}
