import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const FOLDER = new URL('../../tools/score/gold/statements/', import.meta.url);
const FILES = ['articles.jsonl', 'later.jsonl', 'third.jsonl', 'fourth.jsonl'];

const rowSchema = z.object({
  id: z.string(),
  open: z.boolean(),
  text: z.string(),
  statements: z.array(z.object({ places: z.array(z.array(z.tuple([z.int(), z.int()]))) })),
});
const rows = FILES.flatMap((file) => readFileSync(new URL(file, FOLDER), 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line) => rowSchema.parse(JSON.parse(line)));

describe('the gold of statements', () => {
  it('has articles of its own, some of them not read', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.filter(({ open }) => !open).length).toBeGreaterThan(3);
  });

  it.each(rows)('$id: every mark has words, in order, without white space around them', ({ text, statements }) => {
    const wrong = statements.flatMap(({ places }) =>
      places.filter((spans) => {
        const inOrder = spans.every(([start, end], index) => start < end && (spans[index - 1]?.[1] ?? 0) <= start);
        return (
          spans.length === 0 ||
          !inOrder ||
          spans.some(([start, end]) => text.slice(start, end) !== text.slice(start, end).trim())
        );
      }),
    );
    expect(wrong).toEqual([]);
  });
});
