/**
 * Gold in lines of JSON: `{ id, text, quotes: [{ content: [[start, end], …], source: [[start, end], …] }] }`; offsets are code
 * points of `text`.
 */
import { z } from 'zod';
import { DEFAULT_CONFIG } from '../../../src/config.js';
import type { Span } from '../../../src/document/index.js';
import { explainStatements } from '../../../src/pipeline.js';
import { unitsOf } from '../confidence-judged.js';
import type { GoldText } from './gold.js';

const spansSchema = z.array(z.tuple([z.number(), z.number()]));
const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  quotes: z.array(z.object({ content: spansSchema, source: spansSchema })),
});

export function goldOfRow(row: unknown): GoldText {
  const { id, text, quotes } = rowSchema.parse(row);
  const units = unitsOf(text);
  const spans = (pairs: z.infer<typeof spansSchema>) =>
    pairs.map(([start, end]) => ({ start: units(start), end: units(end) }));
  const statements = quotes.map(({ content, source }) => {
    const [first] = spans(source);
    return { content: spans(content), speaker: first === undefined ? null : [headOf(text, first)], entity: null };
  });
  return { id, text, statements, found: explainStatements({ text, published: null }, DEFAULT_CONFIG) };
}

/** Words that go on from the head of a noun phrase: `a spokesman | for the bank`. */
const AFTER_HEAD = /^(?:of|in|on|at|for|from|with|who|whose|which|that|to|by|and|said|told|[,(])$/i;

/** The last word before a comma, a preposition or a relative pronoun. */
export function headOf(text: string, { start, end }: Span): Span {
  let head: Span = { start, end };
  let isFirst = true;
  for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}_]+(?:[.'’-][\p{L}\p{N}_]+)*|[^\p{L}\p{N}_\s]/gu)) {
    const [word] = match;
    if (!isFirst && AFTER_HEAD.test(word)) break;
    if (!/[\p{L}\p{N}]/u.test(word)) continue;
    isFirst = false;
    head = { start: start + match.index, end: start + match.index + word.length };
  }
  return head;
}
