/** The configuration: what may change a record besides its text and its metadata, what a document may cost, and how a run works. */
import { createHash } from 'node:crypto';
import { z } from 'zod';

export const COMPRESSIONS = ['none', 'gzip', 'zstd'] as const;
export type Compression = (typeof COMPRESSIONS)[number];

/** What a field of a row can be. */
export const ROW_FIELDS = [
  'text',
  'html',
  'id',
  'title',
  'author',
  'published',
  'modified',
  'section',
  'keyword',
  'language',
  'url',
  'publisher',
] as const;
/** Of a field: its name, and those of objects in objects with dots between. */
const path = z.string().min(1);

const share = z.number().min(0).max(1);
/** Of two to four words, and of five to ten: a share for each length. */
const phraseShares = (...defaults: number[]) => z.array(share).length(defaults.length).default(defaults);

const qualitySettingsSchema = z
  .strictObject({
    minWords: z.int().nonnegative().default(50).describe('short: fewer words (Gopher)'),
    maxWords: z.int().positive().default(100_000).describe('long: more words (Gopher)'),
    minWordLength: z
      .number()
      .nonnegative()
      .default(3)
      .describe('odd-words: fewer characters a word on average (Gopher)'),
    maxWordLength: z.number().positive().default(10).describe('odd-words: more characters a word on average (Gopher)'),
    minWordsWithLetters: share.default(0.8).describe('odd-words: a smaller share of words with a letter (Gopher)'),
    minCommonWords: z
      .int()
      .nonnegative()
      .default(2)
      .describe('odd-words: fewer of the words the, be, to, of, and, that, have, with (Gopher)'),
    maxSymbols: z.number().nonnegative().default(0.1).describe('symbols: more marks # and … a word (Gopher)'),
    minProse: share.default(0.5).describe('not-prose: a smaller share of words in sentences with a stop'),
    maxBulletLines: share.default(0.9).describe('list: as many lines or more begin with a bullet (Gopher)'),
    maxEllipsisLines: share.default(0.3).describe('teasers: as many lines or more end in an ellipsis (Gopher)'),
    maxShortLines: share
      .default(0.67)
      .describe('short-lines: as many lines or more have fewer than 30 characters (FineWeb)'),
    maxRepeatedLines: share.default(0.3).describe('repeated-lines: more lines that repeat another one (Gopher)'),
    maxRepeatedLineCharacters: share
      .default(0.1)
      .describe('repeated-lines: more of the characters in lines that repeat another one (FineWeb)'),
    maxCommonestPhrase: phraseShares(0.2, 0.18, 0.16).describe(
      'repeated-phrases: more of the characters in the commonest phrase of 2, 3, 4 words (Gopher)',
    ),
    maxRepeatedPhrases: phraseShares(0.15, 0.14, 0.13, 0.12, 0.11, 0.1).describe(
      'repeated-phrases: more of the characters in phrases of 5, 6, 7, 8, 9, 10 words that came before (Gopher)',
    ),
    stubWords: z.int().nonnegative().default(200).describe('paywall: fewer words, and a line that asks to pay'),
  })
  .prefault({})
  .describe('from where on a record is flagged; changes nothing else of it');
export type QualitySettings = Readonly<z.infer<typeof qualitySettingsSchema>>;

export const configSchema = z
  .strictObject({
    limits: z
      .strictObject({
        bytes: z.int().positive().default(16_000_000).describe('a document with more bytes is refused'),
        seconds: z
          .number()
          .positive()
          .default(60)
          .describe('a document that takes more CPU seconds is given up; fractions are allowed'),
        recordBytes: z
          .int()
          .positive()
          .default(100_000_000)
          .describe('a document whose record, as JSON, has more bytes is given up'),
        unpackRatio: z
          .int()
          .positive()
          .default(250)
          .describe(
            'the maximum size of an unpacked file, as a multiple of its packed size; files of up to 100 MB are always read',
          ),
      })
      .prefault({})
      .describe('what a document may cost; changes no record'),
    run: z
      .strictObject({
        workers: z
          .int()
          .positive()
          .max(256)
          .nullable()
          .default(null)
          .describe(
            'threads that annotate; null is one less than the cores, as far as memory allows, and at least one',
          ),
        shardDocuments: z
          .int()
          .positive()
          .max(1_000_000)
          .default(1000)
          .describe('the most documents in one records-NNNNN file'),
        compress: z.enum(COMPRESSIONS).default('none').describe('how records-NNNNN.jsonl files are compressed'),
      })
      .prefault({})
      .describe('how a run works; changes no record'),
    read: z
      .strictObject({
        fields: z
          .partialRecord(z.enum(ROW_FIELDS), path)
          .default({})
          .describe(
            'which field or column of a row is what, such as text: body.plain; others are found by their usual names',
          ),
        extra: z.array(path).default([]).describe('fields of rows that come along in metadata.extra'),
      })
      .prefault({})
      .describe('how rows are read'),
    dates: z
      .strictObject({
        style: z
          .enum(['auto', 'news', 'narrative'])
          .default('auto')
          .describe(
            'news counts from the day of publication, narrative from the date spoken of last; auto decides from the text',
          ),
        order: z
          .enum(['text', 'day-first', 'month-first'])
          .default('text')
          .describe('how to read 03/04/2024 in texts that do not show it; text leaves it open'),
      })
      .prefault({})
      .describe('how dates are read'),
    quality: qualitySettingsSchema,
  })
  .prefault({});
/** A whole configuration. */
export type Config = Readonly<z.infer<typeof configSchema>>;
/** What a user gives: any part of it. */
export type Settings = Readonly<z.input<typeof configSchema>>;

export const DEFAULT_CONFIG: Config = configSchema.parse({});

/** The JSON Schema (draft 2020-12) of what a user gives. */
export function configJsonSchema(): object {
  return { title: 'Wirecopy configuration', ...z.toJSONSchema(configSchema, { io: 'input' }) };
}

/**
 * The first 16 hexadecimal digits of the SHA-256 of the settings that may change a record; equal for equal settings. Limits
 * and the way of running (`limits`, `run`) decide whether and how fast a record comes, never what is in it.
 */
export function configHash(config: Config): string {
  const known = hashes.get(config);
  if (known !== undefined) return known;
  const { limits: _limits, run: _run, ...settings } = config;
  const hash = createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 16);
  hashes.set(config, hash);
  return hash;
}

/** Every record has it, and a configuration never changes. */
const hashes = new WeakMap<Config, string>();
