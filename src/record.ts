/**
 * The schema of a record. Types, validation and the committed JSON Schema (`record.schema.json`) come from here alone.
 *
 * Offsets are UTF-16 code units, half-open. `start`/`end` index `text`, the clean text; `rawStart`/`rawEnd` of
 * `cleaning.edits` index the decoded raw text, so that every span maps back to the file. What the shape cannot say
 * (slices equal their text, ids exist, edits rebuild the text) is checked by `record/invariants.ts`.
 */
import { z } from 'zod';
import {
  BLOCK_KINDS,
  BLOCK_ROLES,
  ENTITY_TYPES,
  GIVEN_BASES,
  LINK_SCHEMES,
  MENTION_KINDS,
  READ_WARNINGS,
} from './document/index.js';

/** Raised on every change of the record's shape; the changelog says what changed. */
export const SCHEMA_VERSION = '2.3.0';

/** UTF-16 code units. */
const offset = z.uint32();
/** 0 to 1. */
const confidence = z.number().min(0).max(1);

export const spanSchema = z.strictObject({ start: offset, end: offset });
export const sliceSchema = spanSchema.extend({ text: z.string() });

export const EDIT_OPERATIONS = [
  'html-entity',
  'mojibake',
  'c1-control',
  'line-end',
  'invisible',
  'private-use',
  'surrogate',
  'nfc',
  'quote-mark',
  'hyphenation',
  'line-join',
  'lost-space',
  'white-space',
] as const;
export const editSchema = z.strictObject({
  op: z.enum(EDIT_OPERATIONS).describe('what was repaired'),
  rawStart: offset.describe('where, in the text before cleaning'),
  rawEnd: offset.describe('the first unit after it'),
  before: z.string().describe('what stood there'),
  after: z.string().describe('what stands in `text` instead'),
});
export type Edit = Readonly<z.infer<typeof editSchema>>;

export const mentionSchema = sliceSchema.extend({
  kind: z.enum(MENTION_KINDS).describe('how the text names it here'),
});
export const linkSchema = z.strictObject({
  scheme: z.enum(LINK_SCHEMES).describe('whose numbers these are'),
  id: z.string().min(1).describe('`GB`, `GB-SCT`, `2643743`'),
});
export const entitySchema = z.strictObject({
  id: z.string().min(1).describe('`e1`; other fields of the record name it so'),
  type: z.enum(ENTITY_TYPES).describe('what it is'),
  name: z.string().min(1).describe('the fullest name of the entity in the text'),
  aliases: z.array(z.string()).describe('its other names in the text, in order of first appearance'),
  link: linkSchema.nullable().describe('of a place: which one it is; null where the text leaves it open'),
  roles: z
    .array(
      sliceSchema.extend({
        organisation: z.string().nullable().describe('id of the organisation that the role is in'),
      }),
    )
    .describe('PERSON: what the text calls the person, "Defense Minister", "CEO of Acme"'),
  quantity: z
    .strictObject({
      amount: z.number().nullable().describe('null for a range, "3 to 4 per cent"'),
      currency: z
        .string()
        .nullable()
        .describe('MONEY: ISO 4217; "$" alone is USD unless the text has another country\'s dollars, then null'),
      unit: z
        .string()
        .nullable()
        .describe('PERCENT: "percent" or "percentage point"; QUANTITY: a symbol such as km, kg, mph, km2, or a word'),
    })
    .nullable()
    .describe('MONEY, PERCENT and QUANTITY: what is counted'),
  mentions: z.array(mentionSchema).min(1).describe('every place where the text names it, in order'),
});
export { ENTITY_TYPES, type EntityType, MENTION_KINDS, type MentionKind } from './document/index.js';
export type Mention = Readonly<z.infer<typeof mentionSchema>>;
export type Entity = Readonly<z.infer<typeof entitySchema>>;

export const DATE_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export const DATE_MODS = [
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
  'START',
  'MID',
  'END',
  'APPROX',
] as const;
export const DATE_STATUSES = ['resolved', 'partial', 'unresolved'] as const;
export const DATE_BASES = ['explicit', 'published', 'previous', 'none'] as const;

export const dateSchema = sliceSchema.extend({
  id: z.string().min(1).describe('`d1`; other fields of the record name it so'),
  type: z.enum(DATE_TYPES).describe('a day or a longer stretch, a time of day, a length, or a repetition'),
  value: z
    .string()
    .min(1)
    .describe(
      'TIMEX3 value (TimeML 1.2.1): 2024-02-01, 2021-09, 1988-Q3, FY2025-Q3, P3Y, XXXX-WXX-4; before Christ BC0264, BC02 (the 3rd century)',
    ),
  mod: z
    .enum(DATE_MODS)
    .nullable()
    .describe('how the value is meant: `APPROX` of "about 1900", `MORE_THAN` of "over two years"'),
  interval: z
    .strictObject({
      start: z.string().describe('the first day or moment, ISO 8601'),
      end: z.string().describe('the first one after it'),
    })
    .nullable()
    .describe(
      'half-open calendar interval, ISO 8601, when the value has one; seasons are the northern ones (June to August), parts of the day have usual hours, early, mid and late months and years their part (late July is 16 to 31 July), fiscal years the beginning that the text or its country gives; years before Christ as ISO 8601 counts them, 264 BC is -0263',
    ),
  status: z
    .enum(DATE_STATUSES)
    .describe('whether the value is a calendar date: all of it, a part of it, or nothing was there to count from'),
  basis: z.enum(DATE_BASES).describe('where the value came from: the words alone, the publication date, another date'),
  anchor: z.string().nullable().describe('id of the date that the value was counted from'),
  confidence: confidence.describe(
    'about how often values that were found this way are right in news; of the eight steps 0.98 is the highest, and 0.2 has nothing to count from',
  ),
});
export type DateType = (typeof DATE_TYPES)[number];
export type DateMod = (typeof DATE_MODS)[number];
export type DateExpression = Readonly<z.infer<typeof dateSchema>>;

export const QUOTE_KINDS = ['direct', 'indirect', 'mixed'] as const;
export const SPEAKER_KINDS = ['named', 'pronoun', 'nominal', 'document', 'place', 'unnamed'] as const;
export const CUE_ACTS = [
  'say',
  'report',
  'claim',
  'deny',
  'ask',
  'promise',
  'order',
  'warn',
  'agree',
  'think',
] as const;

export const speakerSchema = sliceSchema.extend({
  kind: z.enum(SPEAKER_KINDS).describe('how the text names the speaker'),
  entity: z.string().nullable().describe('id of the entity that speaks; the first, where several do'),
  entities: z.array(z.string()).describe('ids of all entities that speak'),
});
/** Whether the text says that it was said, says that it was not ("did not say"), or asks ("Did she say that …?"). */
export const POLARITIES = ['positive', 'negative', 'question'] as const;

export const cueSchema = sliceSchema.extend({
  lemma: z.string().min(1).describe('the word as a dictionary has it'),
  act: z.enum(CUE_ACTS).describe('what kind of saying or thinking it is'),
  polarity: z.enum(POLARITIES).describe('negative: "did not say", "nobody said"; question: "Did she say that …?"'),
});
export const quoteSchema = z.strictObject({
  id: z.string().min(1).describe('`q1`; other fields of the record name it so'),
  kind: z.enum(QUOTE_KINDS).describe('direct: all in quotation marks; indirect: none of it; mixed: a part'),
  content: z.array(spanSchema).min(1).describe('sorted, disjoint; several where the cue interrupts the words'),
  speaker: speakerSchema
    .nullable()
    .describe('who says it, as the text names the speaker here; null where it names nobody'),
  speech: z.boolean().describe('said or written; false: thought, planned, felt'),
  cue: cueSchema
    .nullable()
    .describe('the words that say that something is said: "said", "according to"; null where there are none'),
  date: z.string().nullable().describe('id of the date on which it was said, not of what it speaks of'),
  addressee: sliceSchema
    .extend({ entity: z.string().nullable().describe('id of the entity that is told') })
    .nullable()
    .describe('who is told, "reporters" of "she told reporters"'),
  parent: z.string().nullable().describe('id of the quote that this one stands in'),
  confidence: confidence.describe(
    'probability that content and speaker are right: of statements with 0.8 eight in ten are, in news; right is a content that shares half of its letters and digits with the true one, whose speaker has the word that names the true one, and its entity',
  ),
});
export type QuoteKind = (typeof QUOTE_KINDS)[number];
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];
export type Speaker = Readonly<z.infer<typeof speakerSchema>>;
export type Polarity = (typeof POLARITIES)[number];
export type CueAct = (typeof CUE_ACTS)[number];
export type Cue = Readonly<z.infer<typeof cueSchema>>;
export type Quote = Readonly<z.infer<typeof quoteSchema>>;

export const PUBLISHED_BASES = [...GIVEN_BASES, 'dateline', 'text'] as const;
export const publishedSchema = z.strictObject({
  value: z.string().describe('ISO 8601 date, with the time where it is known'),
  basis: z.enum(PUBLISHED_BASES).describe('where it was found'),
  confidence: confidence.describe('how sure it is; orders, and is no probability'),
});
export type Published = Readonly<z.infer<typeof publishedSchema>>;

export const WARNING_CODES = [
  'published-unknown',
  'date-unresolved',
  'fiscal-year-unknown',
  'speaker-unknown',
  'language-unknown',
  'place-unclear',
  ...READ_WARNINGS,
] as const;
export const warningSchema = z.strictObject({
  code: z.enum(WARNING_CODES).describe('what is not known or was doubtful'),
  message: z.string().describe('for a reader'),
  span: spanSchema.nullable().describe('where in `text`, if anywhere'),
});
export type Warning = Readonly<z.infer<typeof warningSchema>>;

export const QUALITY_CODES = [
  'empty',
  'short',
  'long',
  'odd-words',
  'symbols',
  'foreign-language',
  'all-capitals',
  'lower-case',
  'title-case',
  'not-prose',
  'list',
  'teasers',
  'short-lines',
  'repeated-lines',
  'repeated-phrases',
  'no-body',
  'unbalanced-quotes',
  'truncated',
  'paywall',
] as const;
export const qualityFlagSchema = z.strictObject({
  code: z.enum(QUALITY_CODES).describe('in what the text is unlike plain prose'),
  detail: z.string().describe('what was measured'),
});
export type QualityFlag = Readonly<z.infer<typeof qualityFlagSchema>>;

export const recordSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION).describe("the version of the record's shape"),
  id: z.string().min(1).describe("SHA-256 of the raw bytes, or the caller's id"),
  source: z.strictObject({
    path: z.string().nullable().describe('the file; null for text from elsewhere'),
    bytes: z.uint32().describe('size of the file, or of the part of it that is this document'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('digest of these bytes'),
    mediaType: z.string().describe('what the file is, `text/html`'),
    encoding: z.string().describe('of its characters, `utf-8`'),
    part: z
      .strictObject({
        index: z.uint32().describe('number in the file, from 0'),
        start: z.int().nonnegative().describe('first byte'),
        end: z.int().nonnegative().describe('first byte after it'),
      })
      .nullable()
      .describe('the place in a file of several documents: number from 0, bytes of the unpacked file'),
    map: z
      .array(z.tuple([offset, offset, offset, offset]))
      .nullable()
      .describe(
        'runs [textStart, textLength, rawStart, rawLength] from the text before cleaning to the decoded file; null where it is that file',
      ),
  }),
  pipeline: z.strictObject({
    version: z.string().describe('of Wirecopy'),
    configHash: z.string().describe('digest of the settings that can change a record'),
    models: z.array(z.string()).describe('weights in use'),
  }),
  metadata: z.strictObject({
    title: z.string().nullable().describe('as the source gives it'),
    authors: z.array(z.string()).describe('as the source names them'),
    modified: z.string().nullable().describe('ISO 8601'),
    section: z.string().nullable().describe('the part of the paper or the site'),
    keywords: z.array(z.string()).describe('as the source has them'),
    language: z.string().nullable().describe('as the source names it, mostly a BCP 47 tag'),
    url: z.string().nullable().describe('the address of the article'),
    publisher: z.string().nullable().describe('who published it'),
    sources: z.record(z.string(), z.string()).describe('by field where it came from'),
    extra: z.record(z.string(), z.json()).describe('other fields of the source that were asked for'),
  }),
  language: z.string().nullable().describe('ISO 639-1, or 639-3 where there is no such code'),
  headline: spanSchema.nullable().describe('where in `text`; null where it has none'),
  byline: z
    .strictObject({
      span: spanSchema.describe('the whole line'),
      authors: z.array(sliceSchema).describe('each name in it'),
    })
    .nullable()
    .describe('who wrote it, as the text says'),
  dateline: z
    .strictObject({
      span: spanSchema.describe('all of it, "LISBON, March 7 (HNS) -"'),
      place: sliceSchema.nullable().describe('the place in it'),
      date: sliceSchema.nullable().describe('the date in it'),
    })
    .nullable()
    .describe('where and when it was filed, at the beginning of the text'),
  agency: sliceSchema.nullable().describe('the news agency that the text names as its source'),
  published: publishedSchema.nullable().describe('null when unknown, never the day of the run'),
  text: z.string().describe('the clean text, which all spans index'),
  cleaning: z
    .strictObject({
      edits: z.array(editSchema).describe('sorted, disjoint; undone, they give back the text before cleaning'),
    })
    .describe('what was repaired'),
  blocks: z
    .array(
      spanSchema.extend({
        kind: z.enum(BLOCK_KINDS).describe('what it is in the article'),
        role: z
          .enum(BLOCK_ROLES)
          .nullable()
          .describe(
            'what it is besides a paragraph. As the markup of the file says, time being when an entry of a live blog was written; or by its words: slug, a line of keywords, a section or an edition above the headline, note, what a desk or a press office says of the story, end-mark, a mark at its end. null for plain paragraphs',
          ),
      }),
    )
    .describe('the text cut into its parts, in order'),
  paragraphs: z.array(spanSchema).describe('in order'),
  sentences: z.array(spanSchema).describe('in order'),
  entities: z.array(entitySchema).describe('people, organisations, places, other names, and amounts'),
  dates: z.array(dateSchema).describe('expressions of time, in order'),
  quotes: z.array(quoteSchema).describe('statements: what is said, thought or written'),
  quality: z
    .strictObject({ flags: z.array(qualityFlagSchema).describe('empty for plain prose') })
    .describe('in what the text is unlike plain prose'),
  warnings: z.array(warningSchema).describe('what could not be known, and what was doubtful'),
});
/** One document's record, as written to disk and to standard output. */
export type NewsRecord = Readonly<z.infer<typeof recordSchema>>;

/** The record's JSON Schema (draft 2020-12). */
export function recordJsonSchema(): object {
  return { title: 'Wirecopy record', ...z.toJSONSchema(recordSchema) };
}
