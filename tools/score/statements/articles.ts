/**
 * Invented articles that were marked before the program saw them.
 *
 * A row is `{ id, open, published, text, statements }`; a statement has `places`, each a way to cut its words (spans in UTF-16 code units), and the words
 * for its speaker and the names of its entity that are right; null where nobody is named. Errors of the open articles may be read, of the others only
 * the figures.
 */
import { z } from 'zod';
import { DEFAULT_CONFIG } from '../../../src/config.js';
import type { Span } from '../../../src/document/index.js';
import { explainStatements } from '../../../src/pipeline.js';
import { optionPublication } from '../../../src/read/index.js';
import type { GoldStatement, GoldText } from './gold.js';

export const ARTICLES = 'tools/score/gold/statements';
export const ARTICLE_FILES = [
  'articles.jsonl',
  'later.jsonl',
  'third.jsonl',
  'fourth.jsonl',
  'fifth.jsonl',
  'sixth.jsonl',
  'seventh.jsonl',
];

const spanSchema = z.tuple([z.int(), z.int()]);
const markSchema = z.object({
  places: z.array(z.array(spanSchema)).min(1),
  speaker: z.array(z.string().nullable()),
  entity: z.array(z.string().nullable()),
  /** Found or not, it counts neither way. */
  optional: z.boolean().default(false),
});
export const articleSchema = z.object({
  id: z.string(),
  open: z.boolean(),
  published: z.string(),
  text: z.string(),
  statements: z.array(markSchema),
});
export type Article = z.infer<typeof articleSchema>;
export type Mark = z.infer<typeof markSchema>;

export function isArticle(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'statements' in row;
}

/** Empty where the article is not open, since nothing is learnt from the others. Each way to cut a statement is one of its own: any may be meant. */
export function goldOfArticle(row: unknown): GoldText[] {
  const { id, open, published, text, statements } = articleSchema.parse(row);
  if (!open) return [];
  const gold = statements.flatMap(({ places, speaker, entity }) =>
    places.map(
      (place): GoldStatement => ({
        content: place.map(([start, end]) => ({ start, end })),
        speaker: placesOf(text, speaker),
        entity: entity.includes(null) ? null : placesOf(text, entity),
      }),
    ),
  );
  const document = { text, published: optionPublication(published) };
  return [{ id, text, statements: gold, found: explainStatements(document, DEFAULT_CONFIG) }];
}

/** Wherever one of the words stands; null where nobody is named. */
function placesOf(text: string, words: readonly (string | null)[]): readonly Span[] | null {
  const named = words.filter((word) => word !== null);
  if (named.length < words.length && named.length === 0) return null;
  return named.flatMap((word) => {
    const spans: Span[] = [];
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1))
      spans.push({ start, end: start + word.length });
    return spans;
  });
}
