/**
 * The project's own gold: JSON lines, one document a row, spans in Unicode code points.
 *
 *     {"id": "ferry", "text": "…", "dct": "2024-03-07",
 *      "timexes": [{"start": 4, "end": 10, "type": "DATE", "value": "2024-03-11", "mod": null}],
 *      "entities": [{"start": 0, "end": 3, "label": "PER"}],
 *      "quotes": [{"content": [[5, 20]], "source": [[22, 30]], "cue": [[31, 35]]}],
 *      "spans": [[0, 40], [41, 80]], "glued": [40], "cond": "par"}
 *
 * A layer that is left out is not compared. `cond` groups rows; ids need only be unique within a group.
 */
import { z } from 'zod';
import type { Span } from '../../document/index.js';
import { InputError } from '../../errors.js';
import type { GoldDocument } from '../documents.js';

const offset = z.int().nonnegative();
const pair = z.tuple([offset, offset]);
const extent = { start: offset, end: offset };
const rowSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  dct: z.string().nullish(),
  cond: z.string().optional(),
  timexes: z.array(z.object({ ...extent, type: z.string(), value: z.string(), mod: z.string().nullish() })).optional(),
  entities: z.array(z.object({ ...extent, label: z.string() })).optional(),
  quotes: z
    .array(
      z.object({
        content: z.array(pair),
        source: z.array(pair).default([]),
        cue: z.array(pair).default([]),
      }),
    )
    .optional(),
  spans: z.array(pair).optional(),
  glued: z.array(offset).optional(),
});

/**
 * @param place file and line, for errors
 * @throws {InputError} `gold-format`
 */
export function ownRow(line: string, place: string): GoldDocument {
  const row = parsed(line, place);
  const units = new CodePoints(row.text);
  const span = (start: number, end: number): Span => {
    if (end >= start && end <= units.count) return { start: units.offset(start), end: units.offset(end) };
    throw invalid(place, `the span ${start} to ${end} is not within its text of ${units.count} characters`);
  };
  const spans = (pairs: readonly (readonly [number, number])[]) => pairs.map(([start, end]) => span(start, end));
  return {
    id: row.id,
    text: row.text,
    published: row.dct ?? null,
    group: row.cond ?? '',
    place,
    timexes:
      row.timexes?.map(({ start, end, type, value, mod }) => ({
        ...span(start, end),
        type,
        value,
        mod: mod ?? null,
      })) ?? null,
    names: row.entities?.map(({ start, end, label }) => ({ ...span(start, end), label })) ?? null,
    statements:
      row.quotes?.map(({ content, source, cue }) => ({
        content: spans(content),
        source: spans(source),
        cue: spans(cue),
        act: null,
        kind: null,
      })) ?? null,
    clusters: null,
    links: null,
    sentences: row.spans === undefined ? null : spans(row.spans),
    glued: row.glued?.map((at) => span(at, at).start) ?? null,
  };
}

function parsed(line: string, place: string): z.infer<typeof rowSchema> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw invalid(place, `no JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  const row = rowSchema.safeParse(value);
  if (row.success) return row.data;
  const [issue] = row.error.issues;
  throw invalid(place, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`);
}

function invalid(place: string, what: string): InputError {
  return new InputError({
    code: 'gold-format',
    message: `${place}: ${what}`,
    hint: 'See wirecopy evaluate --help for what a row holds.',
  });
}

/** From code points to UTF-16 code units. */
class CodePoints {
  readonly count: number;
  /** Null where each character is one unit. */
  readonly #offsets: readonly number[] | null;

  constructor(text: string) {
    if (!/[\ud800-\udbff]/.test(text)) {
      this.count = text.length;
      this.#offsets = null;
      return;
    }
    const offsets: number[] = [];
    let offset = 0;
    for (const character of text) {
      offsets.push(offset);
      offset += character.length;
    }
    this.count = offsets.length;
    this.#offsets = [...offsets, offset];
  }

  offset(point: number): number {
    return this.#offsets === null ? point : (this.#offsets[point] ?? point);
  }
}
