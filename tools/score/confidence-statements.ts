/**
 * Statements against gold. A row is `{ id, text, quotes: [{ content: [[start, end], …], source: [[start, end], …] }] }`; offsets
 * are code points of `text`. A statement is right where the content of one in the gold is half the same, counted in code units
 * of what either holds, and its source overlaps the speaker, or neither has one.
 */
import { z } from 'zod';
import { annotate, OffsetMap, type Span } from '../../src/index.js';
import { type Judged, unitsOf } from './confidence-judged.js';

const spansSchema = z.array(z.tuple([z.number(), z.number()]));
const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  quotes: z.array(z.object({ content: spansSchema, source: spansSchema })),
});

interface Said {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
}

export function judgedStatements(row: unknown): readonly Judged[] {
  const { id, text, quotes } = rowSchema.parse(row);
  const record = annotate(text, { id });
  const map = new OffsetMap(record.cleaning.edits);
  const units = unitsOf(text);
  const spans = (pairs: z.infer<typeof spansSchema>) =>
    pairs.map(([start, end]) => ({ start: units(start), end: units(end) }));
  const gold = quotes.map(({ content, source }): Said => ({ content: spans(content), source: spans(source) }));
  return record.quotes.map(({ content, speaker, confidence }) => {
    const found: Said = {
      content: content.map((span) => map.toRaw(span)),
      source: speaker === null ? [] : [map.toRaw(speaker)],
    };
    return { confidence, right: gold.some((said) => isSame(said, found)) };
  });
}

/** Contents are the same where they share at least this much of what either holds. */
const LEAST_SHARED = 0.5;

function isSame(gold: Said, found: Said): boolean {
  const shared = overlap(gold.content, found.content);
  const either = length(gold.content) + length(found.content) - shared;
  if (shared < LEAST_SHARED * either) return false;
  return gold.source.length === 0 ? found.source.length === 0 : overlap(gold.source, found.source) > 0;
}

function overlap(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const one of a) {
    for (const other of b) sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  }
  return sum;
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
