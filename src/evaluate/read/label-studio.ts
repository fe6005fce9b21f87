/**
 * Label Studio's export as JSON, whole or JSON_MIN: a list of tasks. `labelled.ts` says which label is of which layer; a text field or a choice of the
 * same region is its note. Tasks without an annotation are no gold, and are counted in a note.
 *
 *     [{"id": 7, "data": {"text": "…"}, "annotations": [{"result": [
 *       {"id": "a", "type": "labels", "value": {"start": 0, "end": 5, "text": "Porto", "labels": ["LOC"]}},
 *       {"type": "relation", "from_id": "b", "to_id": "c"}]}]}]
 *
 * Versions count in UTF-16 code units or in characters: those are taken with which all spans hold the words that are said of them.
 */
import { z } from 'zod';
import type { Span } from '../../document/index.js';
import { type GoldDocument, goldDocument } from '../documents.js';
import { CodePoints } from './code-points.js';
import { invalid, otherWords, outside } from './faults.js';
import type { GoldFile, GoldFormat, GoldRead } from './format.js';
import { type Labelled, layersOf, type Relation, unknownNote } from './labelled.js';

const regionSchema = z.object({
  start: z.coerce.number().int().nonnegative(),
  end: z.coerce.number().int().nonnegative(),
  text: z.string().optional(),
  labels: z.array(z.string()).min(1),
});
type Region = z.infer<typeof regionSchema>;
const resultSchema = z.looseObject({
  id: z.string().optional(),
  type: z.string(),
  value: z.unknown().optional(),
  from_name: z.string().optional(),
  from_id: z.string().optional(),
  to_id: z.string().optional(),
});
const id = z.union([z.string(), z.number()]).transform(String);
const data = z.looseObject({ text: z.string(), id: id.optional(), published: z.string().nullish() });
const fullSchema = z.looseObject({
  id,
  data,
  annotations: z.array(z.looseObject({ result: z.array(resultSchema), was_cancelled: z.boolean().nullish() })),
});
const minSchema = z.looseObject({
  id,
  text: z.string(),
  published: z.string().nullish(),
  label: z.array(regionSchema).optional(),
});
const noteSchema = z.union([
  z.object({ text: z.union([z.string(), z.array(z.string())]) }).transform(({ text }) => [text].flat().join(' ')),
  z.object({ choices: z.array(z.string()) }).transform(({ choices }) => choices.join(' ')),
]);

export const labelStudio: GoldFormat = {
  name: 'label-studio',
  about: 'Label Studio: its export as JSON or JSON_MIN',
  endings: ['.json'],
  isIt: ({ text }) => /^\s*\[/.test(text),
  sharesLayers: true,
  read: labelStudioDocuments,
};

export function labelStudioDocuments({ path, text }: GoldFile): GoldRead {
  let tasks: unknown;
  try {
    tasks = JSON.parse(text);
  } catch (cause) {
    throw invalid(path, `not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
  if (!Array.isArray(tasks)) throw invalid(path, 'expected a list of tasks');
  const documents: GoldDocument[] = [];
  const unknown: string[] = [];
  let empty = 0;
  tasks.forEach((task: unknown, index) => {
    const read = taskOf(task, `${path}: task ${index + 1}`);
    if (read === null) empty += 1;
    else {
      documents.push(read.document);
      unknown.push(...read.unknown);
    }
  });
  const without = empty === 0 ? [] : [`${path}: ${empty} tasks without an annotation are no gold`];
  return { documents, notes: [...without, ...unknownNote(unknown)] };
}

function taskOf(task: unknown, place: string): { document: GoldDocument; unknown: readonly string[] } | null {
  const isFull = typeof task === 'object' && task !== null && 'annotations' in task;
  const parsed = isFull ? fullSchema.safeParse(task) : minSchema.safeParse(task);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw invalid(place, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`);
  }
  if (!('annotations' in parsed.data && isFull)) {
    const min = minSchema.parse(parsed.data);
    const regions = (min.label ?? []).map((region, index) => ({ id: String(index), region, note: null, act: null }));
    return documentOf({ ...min, published: min.published ?? null }, regions, [], place);
  }
  const full = fullSchema.parse(parsed.data);
  const annotation = full.annotations.find((one) => one.was_cancelled !== true);
  if (annotation === undefined) return null;
  const notes = new Map<string, string>();
  const acts = new Map<string, string>();
  for (const result of annotation.result) {
    const note = noteSchema.safeParse(result.value);
    if (result.id === undefined || result.type === 'labels' || !note.success) continue;
    (result.from_name === 'act' ? acts : notes).set(result.id, note.data);
  }
  const regions = annotation.result
    .filter(({ type }) => type === 'labels')
    .map(({ id: name = '', value }) => {
      const region = regionSchema.safeParse(value);
      if (!region.success)
        throw invalid(place, `the region ${name}: ${region.error.issues[0]?.message ?? 'not valid'}`);
      return { id: name, region: region.data, note: notes.get(name) ?? null, act: acts.get(name) ?? null };
    });
  const relations = annotation.result.flatMap(({ type, from_id: from, to_id: to }): Relation[] =>
    type === 'relation' && from !== undefined && to !== undefined ? [{ from, to, place }] : [],
  );
  const { text, published } = full.data;
  const id = full.data.id ?? full.id;
  const { document, unknown } = documentOf({ id, text, published: published ?? null }, regions, relations, place);
  const others = annotation.result.filter(({ type }) => type !== 'labels' && type.endsWith('labels'));
  return { document, unknown: [...unknown, ...others.map(({ type }) => `${type} (expected labels)`)] };
}

function documentOf(
  task: Pick<GoldDocument, 'id' | 'text' | 'published'>,
  regions: readonly { id: string; region: Region; note: string | null; act: string | null }[],
  relations: readonly Relation[],
  place: string,
): { document: GoldDocument; unknown: readonly string[] } {
  const spanOf = spansIn(
    task.text,
    regions.map(({ region }) => region),
    place,
  );
  const labelled = regions.flatMap(({ id: name, region, note, act }): Labelled[] =>
    region.labels.map((label) => ({ id: name, label, spans: [spanOf(region)], note, act, link: null, place })),
  );
  const { unknown, ...layers } = layersOf(labelled, relations);
  const { id: name, text, published } = task;
  return { document: goldDocument({ id: name, text, published, place, ...layers }), unknown };
}

function spansIn(text: string, regions: readonly Region[], place: string): (region: Region) => Span {
  const points = new CodePoints(text);
  const asUnits = ({ start, end }: Region): Span => ({ start, end });
  const asPoints = ({ start, end }: Region): Span => ({ start: points.offset(start), end: points.offset(end) });
  const isHeld = (spanOf: (region: Region) => Span) => (region: Region) => {
    const { start, end } = spanOf(region);
    return end <= text.length && (region.text === undefined || flat(text.slice(start, end)) === flat(region.text));
  };
  for (const region of regions) {
    if (region.end < region.start || region.end > text.length) {
      throw outside(place, region.start, region.end, text.length);
    }
  }
  const spanOf = [asUnits, asPoints].find((each) => regions.every(isHeld(each)));
  if (spanOf !== undefined) return spanOf;
  const wrong = regions.find((region) => !isHeld(asUnits)(region)) ?? { start: 0, end: 0, text: '' };
  throw otherWords(place, wrong.start, wrong.end, text.slice(wrong.start, wrong.end), wrong.text ?? '');
}

/** It writes line ends as `\\n` in some versions. */
function flat(text: string): string {
  return text.replaceAll('\\n', ' ').replaceAll(/\s+/g, ' ').trim();
}
