/**
 * What the page of a report reads: one head, one catalogue and blocks of documents. `report/` writes them, `report/page/` reads them.
 *
 * The catalogue has a column for each thing that lists, filters and charts need, so that 5,000 documents are filtered without opening
 * one. Words are not in it twice: the text of a statement is cut out of its document, whose block is opened when it comes into view.
 * Numbers that point into another list are its index from 0, and -1 stands for none.
 */
import { z } from 'zod';
import { ENTITY_TYPES } from '../document/index.js';
import { CUE_ACTS, POLARITIES, QUALITY_CODES, QUOTE_KINDS, recordSchema } from '../record.js';

/** Raised on every change of what the page reads. */
export const REPORT_VERSION = 1;

/** An index into another list; -1: none. */
const index = z.int().min(-1);
const indexes = z.array(index);
/** Days since 1970-01-01; null: not known. */
const day = z.int().nullable();
const offset = z.uint32();

export const ACTOR_KINDS = ['person', 'organisation', 'place'] as const;
export const REPORT_GENDERS = ['female', 'male', 'both', 'unknown'] as const;

/** Somebody or something over all documents, as the register has gathered it. */
export const actorSchema = z.strictObject({
  kind: z.enum(ACTOR_KINDS),
  type: z.enum(ENTITY_TYPES),
  name: z.string().min(1),
  aliases: z.array(z.string()),
  roles: z.array(z.string()).describe('of a person, the most frequent first'),
  organisation: index.describe('actor that the person speaks for most often'),
  gender: z.enum(REPORT_GENDERS).nullable().describe('of a person, by pronouns and titles of the texts alone'),
  link: z.strictObject({ scheme: z.string(), id: z.string() }).nullable(),
  at: z.tuple([z.number(), z.number()]).nullable().describe('of a place: [longitude, latitude] in degrees'),
  documents: z.uint32().describe('documents that name it'),
  mentions: z.uint32(),
});

/** What lists and filters ask of a document. */
export const documentEntrySchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().describe('the headline, else the title of the source, else the first words'),
  path: z.string().nullable(),
  publisher: z.string().nullable(),
  published: day,
  language: z.string().nullable(),
  words: z.uint32(),
  flags: z.array(z.enum(QUALITY_CODES)),
  warnings: z.uint32(),
  edits: z.uint32(),
  story: index.describe('number of its story'),
  follows: index.describe('document of which it is a copy or an update'),
  isUpdate: z.boolean().describe('an update, not a copy, of the one it follows'),
});

/** A column an attribute; row n of all columns is statement n, in the order of documents and of their words. */
export const statementColumnsSchema = z.strictObject({
  document: indexes,
  quote: indexes.describe('which quote of the record'),
  speaker: indexes.describe('actor; the first, where several speak'),
  speakers: z.record(z.string(), indexes).describe('by row, where several speak: all of them'),
  act: indexes.describe(`index in ${CUE_ACTS.join(', ')}`),
  kind: indexes.describe(`index in ${QUOTE_KINDS.join(', ')}`),
  polarity: indexes.describe(`index in ${POLARITIES.join(', ')}`),
  speech: z.array(z.union([z.literal(0), z.literal(1)])),
  gender: indexes.describe(`index in ${REPORT_GENDERS.join(', ')}; -1 where no person speaks`),
  said: z.array(day).describe('the day it was said, else the day of publication'),
  confidence: z.array(z.int().min(0).max(100)).describe('per cent'),
  copyOf: indexes.describe('the same words, earlier in the story: row of this table'),
});

/** Rows of all resolved calendar dates, for the timeline. */
export const dateColumnsSchema = z.strictObject({
  document: indexes,
  date: indexes.describe('which date of the record'),
  start: z.array(z.int()).describe('first day, days since 1970-01-01'),
  end: z.array(z.int()).describe('the day after the last'),
});

/** Which actors a document names: `actor[i]` is named in `document[i]`, as the entity with index `entity[i]` of its record. */
export const namingColumnsSchema = z.strictObject({ document: indexes, entity: indexes, actor: indexes });

export const catalogueSchema = z.strictObject({
  documents: z.array(documentEntrySchema),
  actors: z.array(actorSchema),
  statements: statementColumnsSchema,
  dates: dateColumnsSchema,
  namings: namingColumnsSchema,
});

/** What two runs, a run and its gold, or two versions of a story say differently, where a report compares. */
export const COMPARISON_KINDS = ['new', 'gone', 'changed'] as const;
export const COMPARED_LAYERS = [
  'document',
  'text',
  'sentence',
  'entity',
  'link',
  'date',
  'statement',
  'furniture',
] as const;
export const differenceSchema = z.strictObject({
  document: index.describe('-1: a document that only the other has'),
  kind: z.enum(COMPARISON_KINDS).describe('new: only this one has it; gone: only the other'),
  layer: z.enum(COMPARED_LAYERS),
  about: z
    .string()
    .describe('what differs, without saying who has it: "Marta Oliveira: type", the beginning of a statement'),
  start: offset.nullable().describe('where, in the text of the document of this report'),
  end: offset.nullable(),
  before: z.string().nullable().describe('as the other has it, in words'),
  after: z.string().nullable().describe('as this one has it, in words'),
  around: z.tuple([z.string(), z.string()]).describe('text in front and after'),
  reason: z.string().nullable().describe('a known difference of a fixture: why'),
  pointer: z
    .string()
    .nullable()
    .describe(
      'a difference of a fixture: a line of the list that `wirecopy accept --list` takes, as it is; the page writes those that are chosen, a line each',
    ),
});
export const comparisonSchema = z.strictObject({
  what: z
    .enum(['runs', 'gold', 'fixtures', 'versions'])
    .describe('versions: the other run has one document and so has this one, which are compared whatever their ids'),
  before: z.string().describe('what "before" is called: the other run, gold, expected'),
  after: z.string(),
  differences: z.array(differenceSchema),
  measures: z
    .array(
      z.strictObject({
        layer: z.string().describe('dates, statements …'),
        name: z.string().describe('what of it is measured: span, value …'),
        precision: z.number(),
        recall: z.number(),
        f1: z.number(),
        interval: z.tuple([z.number(), z.number()]).nullable().describe('of F1, 95 %'),
        gold: z.uint32(),
        found: z.uint32(),
      }),
    )
    .describe('of an evaluation, shares from 0 to 1; empty else'),
  reliability: z
    .array(z.strictObject({ layer: z.string(), confidence: z.number(), right: z.number(), count: z.uint32() }))
    .describe('of an evaluation: a bin of confidences, and which share of it is right'),
});

/** In clear at the top of the page. */
export const headSchema = z.strictObject({
  version: z.literal(REPORT_VERSION),
  title: z.string(),
  program: z.string().describe('version of Wirecopy that wrote the page'),
  schemaVersion: z.string(),
  counts: z.strictObject({ documents: z.uint32(), statements: z.uint32(), actors: z.uint32(), dates: z.uint32() }),
  /** Documents `first` to `first + count` are in block n; a block is gzip of a JSON array of records, in base64. */
  blocks: z.array(z.strictObject({ first: z.uint32(), count: z.uint32() })),
  comparison: z.boolean(),
  /** Of `serve`: paths to fetch from, instead of elements of the page. */
  live: z.boolean(),
});

/** A record as a block has it. */
export const blockSchema = z.array(recordSchema);

export type Actor = z.infer<typeof actorSchema>;
export type DocumentEntry = z.infer<typeof documentEntrySchema>;
export type StatementColumns = z.infer<typeof statementColumnsSchema>;
export type DateColumns = z.infer<typeof dateColumnsSchema>;
export type NamingColumns = z.infer<typeof namingColumnsSchema>;
export type Catalogue = z.infer<typeof catalogueSchema>;
export type Difference = z.infer<typeof differenceSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
export type ReportHead = z.infer<typeof headSchema>;

/** Ids of the elements that hold the data: `<script type="application/json" id="…">` in clear, `application/octet-stream` as gzip in base64. */
export const ELEMENTS = {
  head: 'wirecopy-head',
  catalogue: 'wirecopy-catalogue',
  comparison: 'wirecopy-comparison',
  block: (number: number): string => `wirecopy-block-${number}`,
} as const;
/** What the built page has once, before its own script: the elements take its place. Its `<title>` is replaced, too. */
export const PLACEHOLDER = '<!--wirecopy-data-->';
/** The path, below the page, from which a live page fetches the same: plain JSON over HTTP. */
export const LIVE_PATHS = {
  head: 'api/head',
  catalogue: 'api/catalogue',
  block: (number: number): string => `api/blocks/${number}`,
  annotate: 'annotate',
} as const;
