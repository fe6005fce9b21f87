/**
 * W3C Web Annotations: an AnnotationPage of JSON-LD, `ferry.jsonld`, beside the text that it is about, `ferry.txt`.
 *
 *     { "type": "Annotation", "id": "…#t1", "motivation": "identifying",
 *       "body": [{ "type": "TextualBody", "purpose": "tagging", "value": "GPE" },
 *                { "type": "TextualBody", "purpose": "describing", "value": "mentionKind=name" },
 *                { "type": "SpecificResource", "purpose": "identifying", "source": "https://www.geonames.org/2735943" }],
 *       "target": { "source": "ferry.txt", "selector": [{ "type": "TextPositionSelector", "start": 0, "end": 5 },
 *                                                       { "type": "TextQuoteSelector", "exact": "Porto" }] } }
 *     { "type": "Annotation", "motivation": "linking", "body": [{ … "purpose": "tagging", "value": "speaker" }], "target": ["…#t2", "…#t1"] }
 *
 * Positions count code points, as the data model says. Several targets of one annotation are the pieces of it; of one that links they are what it
 * joins, `same` any number of them.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Span } from '../document/index.js';
import { type AnnotatedDocument, type Annotation, annotation, type Group, type Relation } from './annotated.js';
import { CodePoints } from './code-points.js';
import { readDateNote } from './date-notes.js';
import { checkReferences, invalid, otherWords, outside } from './faults.js';
import { readText } from './files.js';
import type { StandoffFile, StandoffFormat } from './format.js';
import { identifierOf } from './identifiers.js';
import { readNote } from './notes.js';
import { SAME } from './vocabulary.js';

const offset = z.int().nonnegative();
const selectorSchema = z.union([
  z.object({ type: z.literal('TextPositionSelector'), start: offset, end: offset }),
  z.object({
    type: z.literal('TextQuoteSelector'),
    exact: z.string(),
    prefix: z.string().optional(),
    suffix: z.string().optional(),
  }),
  z.object({ type: z.string() }).transform(() => null),
]);
const several = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.array(schema), schema.transform((one) => [one])]);
const targetSchema = z.union([z.string(), z.object({ source: z.string(), selector: several(selectorSchema) })]);
const bodySchema = z.union([
  z.object({ type: z.literal('TextualBody'), value: z.string(), purpose: z.string().optional() }),
  z.object({ source: z.string(), purpose: z.string().optional() }),
  z.string().transform((source) => ({ source, purpose: 'identifying' })),
]);
const itemSchema = z.object({
  id: z.string(),
  motivation: z.union([z.string(), z.array(z.string())]).optional(),
  body: several(bodySchema).optional(),
  target: several(targetSchema),
});
type Item = z.infer<typeof itemSchema>;
type Target = Exclude<z.infer<typeof targetSchema>, string>;
const pageSchema = z.object({ type: z.literal('AnnotationPage'), items: z.array(z.unknown()) });

export const webAnnotation: StandoffFormat = {
  name: 'web-annotation',
  about: 'W3C Web Annotations: .jsonld beside .txt',
  endings: ['.jsonld'],
  idsAre: 'files',
  isIt: () => true,
  read: async (file) => ({ documents: [await pageDocument(file)], notes: [] }),
};

/** @throws {InputError} `gold-format` */
async function pageDocument({ path, text: written }: StandoffFile): Promise<AnnotatedDocument> {
  const { items } = parsed(pageSchema, jsonOf(written, path), path);
  const read = items.map((item, index) => {
    const place = `${path}: item ${index + 1}`;
    return { item: parsed(itemSchema, item, place), place };
  });
  const textPath = join(dirname(path), nameOfText(read, path));
  if (!existsSync(textPath)) throw invalid(path, `no text beside it, expected ${textPath}`);
  const text = await readText(textPath);
  const points = new CodePoints(text);
  const annotations: Annotation[] = [];
  const relations: Relation[] = [];
  const groups: Group[] = [];
  for (const { item, place } of read) {
    const targets = item.target.filter((target) => typeof target !== 'string');
    if (targets.length > 0) annotations.push(annotationOf(item, targets, text, points, place));
    else joinAll(item, place, relations, groups);
  }
  checkReferences(annotations, relations, groups);
  const id = basename(path).replace(/\.jsonld$/i, '');
  return { id, text, published: null, details: {}, looked: [], annotations, relations, groups, place: path };
}

/** The name of the file that targets are in, which lies beside the page. */
function nameOfText(read: readonly { readonly item: Item }[], path: string): string {
  const sources = read.flatMap(({ item }) => item.target.flatMap((one) => (typeof one === 'string' ? [] : one.source)));
  const [first] = sources;
  return first === undefined ? basename(path).replace(/\.jsonld$/i, '.txt') : basename(decoded(first));
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid(path, `not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
}

function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown, place: string): z.infer<Schema> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw invalid(place, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`);
}

function annotationOf(
  { id, body }: Item,
  targets: readonly Target[],
  text: string,
  points: CodePoints,
  place: string,
): Annotation {
  const spans = targets.map((target) => spanOf(target, text, points, place)).sort((a, b) => a.start - b.start);
  if (spans.some(({ start }, index) => start < (spans[index - 1]?.end ?? 0))) {
    throw invalid(place, 'its pieces overlap');
  }
  let label = 'annotation';
  let link: string | null = null;
  const notes: string[] = [];
  const values: Record<string, string> = {};
  for (const one of body ?? []) {
    if ('source' in one) link = identifierOf(one.source);
    else if (one.purpose === 'tagging') label = one.value;
    else {
      const [, name, said = ''] = /^([a-zA-Z]+)=(.*)$/s.exec(one.value) ?? [];
      if (name === undefined) notes.push(one.value);
      else values[name] = said;
    }
  }
  const beside = readNote(notes.join(' '));
  const said = readDateNote(label, beside.words, { ...beside.values, ...values });
  return annotation({ id, label, spans, link, ...said, place });
}

/** By its position, which must hold the words that are said of it; without one, by its words where they stand once. */
function spanOf({ selector }: Target, text: string, points: CodePoints, place: string): Span {
  const position = selector.find((one) => one !== null && 'start' in one) ?? null;
  const quote = selector.find((one) => one !== null && 'exact' in one) ?? null;
  if (position !== null && 'start' in position) {
    const { start, end } = position;
    if (end < start || end > points.count) throw outside(place, start, end, points.count);
    const span = { start: points.offset(start), end: points.offset(end) };
    const holds = text.slice(span.start, span.end);
    if (quote !== null && 'exact' in quote && quote.exact !== holds) {
      throw otherWords(place, start, end, holds, quote.exact);
    }
    return span;
  }
  if (quote === null || !('exact' in quote)) throw invalid(place, 'a target without a position and without its words');
  const { exact, prefix = '', suffix = '' } = quote;
  const at = text.indexOf(prefix + exact + suffix);
  if (at < 0) throw invalid(place, `${JSON.stringify(exact)} does not stand in the text`);
  if (text.includes(prefix + exact + suffix, at + 1)) {
    throw invalid(place, `${JSON.stringify(exact)} stands in the text twice, expected a position`);
  }
  return { start: at + prefix.length, end: at + prefix.length + exact.length };
}

function joinAll({ body, target }: Item, place: string, relations: Relation[], groups: Group[]): void {
  const ids = target.filter((one) => typeof one === 'string');
  const tags = (body ?? []).flatMap((one) => ('value' in one ? [String(one.value)] : []));
  const [label = 'relation'] = tags;
  const [from, to] = ids;
  if (label === SAME) groups.push({ ids, place });
  else if (from === undefined || to === undefined || ids.length > 2) {
    throw invalid(place, `a relation of ${ids.length} targets, expected two`);
  } else relations.push({ label, from, to, place });
}
