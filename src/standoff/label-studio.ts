/**
 * Label Studio's export as JSON, whole or JSON_MIN: a list of tasks. A text field or a choice of the same region is a value of its annotation where
 * its name is one of ours (`vocabulary.ts`), else its note. Tasks without an annotation are nobody's, and are counted in a note.
 *
 *     [{"id": 7, "data": {"text": "…"}, "annotations": [{"result": [
 *       {"id": "a", "type": "labels", "value": {"start": 0, "end": 5, "text": "Porto", "labels": ["LOC"]}},
 *       {"id": "a", "type": "textarea", "from_name": "link", "value": {"text": ["geonames:2735943"]}},
 *       {"type": "relation", "from_id": "b", "to_id": "c", "labels": ["speaker"]}]}]}]
 *
 * Its editor counts in characters, older versions in UTF-16 code units: the first of the two is taken with which all spans hold the words that are said
 * of them.
 */
import { z } from 'zod';
import type { AnnotatedDocument, Annotation, Relation, Values } from './annotated.js';
import { readDateNote } from './date-notes.js';
import { checkReferences, invalid } from './faults.js';
import type { StandoffFile, StandoffFormat, StandoffRead } from './format.js';
import { type Region, regionSchema, spansIn } from './label-studio-regions.js';
import { fromPieces } from './pieces.js';
import { CHOICES, WORDS } from './vocabulary.js';

const resultSchema = z.looseObject({
  id: z.string().optional(),
  type: z.string(),
  value: z.unknown().optional(),
  from_name: z.string().optional(),
  from_id: z.string().optional(),
  to_id: z.string().optional(),
  labels: z.array(z.string()).nullish(),
});
type Result = z.infer<typeof resultSchema>;
const id = z.union([z.string(), z.number()]).transform(String);
const data = z.looseObject({
  text: z.string(),
  id: id.optional(),
  published: z.string().nullish(),
  details: z.record(z.string(), z.string()).optional(),
});
const fullSchema = z.looseObject({
  id: id.optional(),
  data,
  /** Tasks as we export them have predictions only. */
  annotations: z
    .array(z.looseObject({ result: z.array(resultSchema), was_cancelled: z.boolean().nullish() }))
    .default([]),
});
const minSchema = z.looseObject({
  id,
  text: z.string(),
  published: z.string().nullish(),
  label: z.array(regionSchema).optional(),
});
/** A choice has the words of its region as well. */
const wordsSchema = z.union([
  z.object({ choices: z.array(z.string()) }).transform(({ choices }) => choices.join(' ')),
  z.object({ text: z.union([z.string(), z.array(z.string())]) }).transform(({ text }) => [text].flat().join(' ')),
]);

export const labelStudio: StandoffFormat = {
  name: 'label-studio',
  about: 'Label Studio: its export as JSON or JSON_MIN',
  endings: ['.json'],
  idsAre: 'ids',
  isIt: ({ text }) => /^\s*\[/.test(text),
  read: labelStudioDocuments,
};

/** @throws {InputError} `gold-format` */
export function labelStudioDocuments({ path, text }: StandoffFile): StandoffRead {
  let tasks: unknown;
  try {
    tasks = JSON.parse(text);
  } catch (cause) {
    throw invalid(path, `not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
  if (!Array.isArray(tasks)) throw invalid(path, 'expected a list of tasks');
  const documents: AnnotatedDocument[] = [];
  let empty = 0;
  tasks.forEach((task: unknown, index) => {
    const read = taskOf(task, `${path}: task ${index + 1}`);
    if (read === null) empty += 1;
    else documents.push(read);
  });
  return { documents, notes: empty === 0 ? [] : [`${path}: ${empty} tasks without an annotation are no gold`] };
}

function taskOf(task: unknown, place: string): AnnotatedDocument | null {
  const isFull = typeof task === 'object' && task !== null && ('annotations' in task || 'data' in task);
  return isFull ? fullTask(parsed(fullSchema, task, place), place) : minTask(parsed(minSchema, task, place), place);
}

function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown, place: string): z.infer<Schema> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw invalid(place, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`);
}

function minTask({ id: name, text, published, label }: z.infer<typeof minSchema>, place: string): AnnotatedDocument {
  const regions = (label ?? []).map((region, index) => ({ id: String(index), region, said: NOTHING }));
  const annotations = annotationsOf(text, regions, place);
  return {
    id: name,
    text,
    published: published ?? null,
    details: {},
    looked: [],
    annotations,
    relations: [],
    groups: [],
    place,
  };
}

function fullTask(task: z.infer<typeof fullSchema>, place: string): AnnotatedDocument | null {
  const result = task.annotations.find((one) => one.was_cancelled !== true)?.result;
  if (result === undefined) return null;
  const { text, published, details } = task.data;
  const said = saidIn(result);
  const regions = result.filter(isRegion).map(({ id: name = '', type, value }) => {
    const read = regionSchema.safeParse(
      type === 'labels' ? value : { ...emptyRegion, labels: [`${type} (expected labels)`] },
    );
    if (!read.success) throw invalid(place, `the region ${name}: ${read.error.issues[0]?.message ?? 'not valid'}`);
    return { id: name, region: read.data, said: said.get(name) ?? NOTHING };
  });
  const annotations = annotationsOf(text, regions, place);
  /** A region of two labels is two annotations, and a relation with it is one with each. */
  const idsOf = new Map(regions.map(({ id: name, region }) => [name, region.labels.map((_, at) => idOf(name, at))]));
  const relations = result.flatMap(({ type, from_id: from, to_id: to, labels }): Relation[] => {
    if (type !== 'relation' || from === undefined || to === undefined) return [];
    const label = labels?.[0] ?? type;
    const ends = idsOf.get(to) ?? [to];
    return (idsOf.get(from) ?? [from]).flatMap((one) => ends.map((end) => ({ label, from: one, to: end, place })));
  });
  const whole = { annotations, relations };
  checkReferences(annotations, relations, []);
  return {
    id: task.data.id ?? task.id ?? '',
    text,
    published: published ?? null,
    details: details ?? {},
    looked: [],
    ...fromPieces(whole),
    place,
  };
}

/** Of a label of a region. */
function idOf(region: string, index: number): string {
  return index === 0 ? region : `${region}/${index + 1}`;
}

/** Marks over pictures and the like have labels under another name. */
function isRegion({ type }: Result): boolean {
  return type.endsWith('labels');
}

const emptyRegion = { start: 0, end: 0 };

/** What is said of a region beside its labels. */
interface Said {
  readonly values: Values;
  readonly note: string | null;
  readonly link: string | null;
}

const NOTHING: Said = { values: {}, note: null, link: null };

function saidIn(result: readonly Result[]): Map<string, Said> {
  const all = new Map<string, Said>();
  for (const one of result) {
    const words = wordsSchema.safeParse(one.value);
    if (one.id === undefined || isRegion(one) || !words.success) continue;
    const said = all.get(one.id) ?? NOTHING;
    const name = one.from_name ?? '';
    if (name === 'link') all.set(one.id, { ...said, link: words.data });
    else if (Object.hasOwn(CHOICES, name) || Object.hasOwn(WORDS, name))
      all.set(one.id, { ...said, values: { ...said.values, [name]: words.data } });
    else all.set(one.id, { ...said, note: words.data });
  }
  return all;
}

function annotationsOf(
  text: string,
  regions: readonly { id: string; region: Region; said: Said }[],
  place: string,
): Annotation[] {
  const spanOf = spansIn(
    text,
    regions.map(({ region }) => region),
    place,
  );
  return regions.flatMap(({ id: name, region, said }) =>
    region.labels.map(
      (label, index): Annotation => ({
        id: idOf(name, index),
        label,
        spans: [spanOf(region)],
        link: said.link,
        ...readDateNote(label, said.note, said.values),
        place,
      }),
    ),
  );
}
