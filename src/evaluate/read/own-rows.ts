/**
 * The project's own gold: JSON lines, one document a row, spans in Unicode code points.
 *
 *     {"id": "ferry", "text": "…", "dct": "2024-03-07",
 *      "timexes": [{"start": 4, "end": 10, "type": "DATE", "value": "2024-03-11", "mod": null}],
 *      "entities": [{"start": 0, "end": 3, "label": "PER", "link": "geonames:2267057"}],
 *      "links": [{"start": 20, "end": 23, "link": "geonames:2267057"}],
 *      "clusters": [[[0, 3], [20, 23]]],
 *      "quotes": [{"content": [[5, 20]], "source": [[22, 30]], "cue": [[31, 35]], "act": "deny"}],
 *      "spans": [[0, 40], [41, 80]], "glued": [40], "cond": "par"}
 *
 * A layer that is left out is not compared. `links` has what names something and is no name itself. `cond` groups rows; ids need only be unique within a group. A row with `expected`, a list of sentences,
 * is right as a whole or wrong.
 */
import { z } from 'zod';
import type { Span } from '../../document/index.js';
import { CodePoints, invalid, outside } from '../../standoff/index.js';
import { type GoldDocument, goldDocument } from '../documents.js';
import type { GoldFormat } from './format.js';

const offset = z.int().nonnegative();
const pair = z.tuple([offset, offset]);
const extent = { start: offset, end: offset };
const rowSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  dct: z.string().nullish(),
  cond: z.string().optional(),
  timexes: z.array(z.object({ ...extent, type: z.string(), value: z.string(), mod: z.string().nullish() })).optional(),
  entities: z.array(z.object({ ...extent, label: z.string(), link: z.string().nullish() })).optional(),
  links: z.array(z.object({ ...extent, link: z.string() })).optional(),
  clusters: z.array(z.array(pair)).optional(),
  quotes: z
    .array(
      z.object({
        content: z.array(pair),
        source: z.array(pair).default([]),
        cue: z.array(pair).default([]),
        act: z.string().nullish(),
      }),
    )
    .optional(),
  spans: z.array(pair).optional(),
  glued: z.array(offset).optional(),
  expected: z.array(z.string()).optional(),
});

export const ownRows: GoldFormat = {
  name: 'jsonl',
  about: 'JSON lines of this project: text with timexes, entities, quotes, spans',
  endings: ['.jsonl', '.ndjson'],
  isIt: () => true,
  sharesLayers: false,
  read: ({ path, text }) => ({
    documents: text
      .split('\n')
      .flatMap((line, index) => (line.trim() === '' ? [] : [ownRow(line, `${path}:${index + 1}`)])),
    notes: [],
  }),
};

/**
 * @param place file and line, for errors
 * @throws {InputError} `gold-format`
 */
export function ownRow(line: string, place: string): GoldDocument {
  const row = parsed(line, place);
  const units = new CodePoints(row.text);
  const span = (start: number, end: number): Span => {
    if (end >= start && end <= units.count) return { start: units.offset(start), end: units.offset(end) };
    throw outside(place, start, end, units.count);
  };
  const spans = (pairs: readonly (readonly [number, number])[]) => pairs.map(([start, end]) => span(start, end));
  const isLinked = row.links !== undefined || row.entities?.some(({ link }) => link !== undefined) === true;
  return goldDocument({
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
    links: isLinked
      ? [...(row.entities ?? []), ...(row.links ?? [])].flatMap(({ start, end, link }) =>
          link ? [{ ...span(start, end), target: link }] : [],
        )
      : null,
    clusters: row.clusters?.map(spans) ?? null,
    statements:
      row.quotes?.map(({ content, source, cue, act }) => ({
        content: spans(content),
        source: spans(source),
        cue: spans(cue),
        act: act ?? null,
        kind: null,
      })) ?? null,
    sentences: row.spans === undefined ? null : spans(row.spans),
    glued: row.glued?.map((at) => span(at, at).start) ?? null,
    expected: row.expected ?? null,
  });
}

function parsed(line: string, place: string): z.infer<typeof rowSchema> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw invalid(place, `not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
  const row = rowSchema.safeParse(value);
  if (row.success) return row.data;
  const [issue] = row.error.issues;
  throw invalid(place, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`);
}
