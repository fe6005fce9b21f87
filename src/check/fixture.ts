/** A fixture: the record as a careful reader would write it, in YAML, strings instead of offsets (CONTRIBUTING.md). */
import { readFileSync } from 'node:fs';
import { type Document, isScalar, Scalar } from 'yaml';
import { z } from 'zod';
import { FixtureError } from '../errors.js';
import { publicationDateSchema } from '../read/index.js';
import {
  DATE_MODS,
  DATE_STATUSES,
  DATE_TYPES,
  ENTITY_TYPES,
  MENTION_KINDS,
  PUBLISHED_BASES,
  QUOTE_KINDS,
  SPEAKER_KINDS,
} from '../record.js';
import { parseYaml, YamlFault, type YamlFile } from '../yaml.js';

const words = z.string().min(1);

const entitySchema = z.strictObject({
  name: words,
  type: z.enum(ENTITY_TYPES),
  link: z
    .string()
    .regex(/^[a-z0-9-]+:.+$/)
    .nullish(),
  quantity: words.optional(),
  roles: z.array(words).default([]),
  mentions: z.partialRecord(z.enum(MENTION_KINDS), z.array(words)),
});
const dateSchema = z.strictObject({
  text: words,
  type: z.enum(DATE_TYPES).default('DATE'),
  value: words,
  mod: z.enum(DATE_MODS).nullable().default(null),
  status: z.enum(DATE_STATUSES).default('resolved'),
});
const quoteSchema = z.strictObject({
  content: z.union([words, z.array(words).min(1)]),
  kind: z.enum(QUOTE_KINDS),
  speaker: z.strictObject({ text: words, kind: z.enum(SPEAKER_KINDS), entity: words.optional() }).nullable(),
  cue: words.nullable(),
});
export const fixtureSchema = z.strictObject({
  input: words,
  given: z.strictObject({ published: publicationDateSchema.optional() }).default({}),
  published: z.strictObject({ value: words, basis: z.enum(PUBLISHED_BASES) }).nullable(),
  headline: words.nullable(),
  byline: z.array(words).nullable(),
  dateline: z.strictObject({ place: words.nullable(), date: words.nullable() }).nullable(),
  agency: words.nullable(),
  text: z.string(),
  entities: z.array(entitySchema),
  dates: z.array(dateSchema),
  quotes: z.array(quoteSchema),
});
export type FixtureContent = z.infer<typeof fixtureSchema>;

/** A place in a file, counted from 1. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

export interface Fixture {
  readonly path: string;
  readonly content: FixtureContent;
  /** The line of a value, such as `['entities', 2, 'name']`, or of the nearest thing around it. */
  lineOf(path: readonly PropertyKey[]): number;
  /** The place in the file of a column (from 0) of a row (from 0) of the value `text`. */
  placeInText(row: number, column: number): FilePlace;
}

/** @throws {FixtureError} `fixture-corrupt`, also when the file cannot be read */
export function readFixture(path: string): Fixture {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw corrupt(path, 1, `cannot be read (${cause instanceof Error ? cause.message : String(cause)})`, cause);
  }
  return parseFixture(path, bytes);
}

/** @throws {FixtureError} `fixture-corrupt`, naming file, line and value */
export function parseFixture(path: string, file: Uint8Array | string): Fixture {
  const { value, document, source, lineOf } = parse(path, file);
  const parsed = fixtureSchema.safeParse(value);
  if (!parsed.success) {
    const { issues } = parsed.error;
    const reasons = issues.slice(0, MAX_REASONS).map((issue) => [issue.path.join('.'), issue.message]);
    const lines = issues.map((issue) => lineOf(issue.path));
    throw corrupt(path, lines[0] ?? 1, reasons.map((reason) => reason.filter(Boolean).join(': ')).join('; '));
  }
  refuseCutParts(path, document, parsed.data, lineOf);
  const text: unknown = document.get('text', true);
  const isBlock = isScalar(text) && text.type === Scalar.BLOCK_LITERAL;
  const sourceLines = source.split('\n');
  return {
    path,
    content: parsed.data,
    lineOf,
    placeInText(row, column) {
      const line = lineOf(['text']);
      if (!isBlock) return { line, column: 1 };
      const indent = /^ */.exec(sourceLines[line + row] ?? '')?.[0].length ?? 0;
      return { line: line + row + 1, column: indent + column + 1 };
    },
  };
}

function parse(path: string, file: Uint8Array | string): YamlFile {
  try {
    return parseYaml(file);
  } catch (cause) {
    if (!(cause instanceof YamlFault)) throw cause;
    throw corrupt(path, cause.line, cause.message, cause);
  }
}

/** `[“We will act,”, “and soon.”]` is three strings in YAML: the comma ends the first, `”` is the second. */
function refuseCutParts(path: string, document: Document, { quotes }: FixtureContent, lineOf: Fixture['lineOf']): void {
  quotes.forEach(({ content }, quote) => {
    if (typeof content === 'string') return;
    content.forEach((part, index) => {
      const at = ['quotes', quote, 'content', index];
      const node: unknown = document.getIn(at, true);
      if (!isScalar(node) || node.type !== Scalar.PLAIN || /[\p{L}\p{N}]/u.test(part)) return;
      throw corrupt(
        path,
        lineOf(at),
        `${at.join('.')}: ${part} has no word; parts with a comma stand in quotation marks`,
      );
    });
  });
}

/** Maximum faults of a fixture that are told at once. */
const MAX_REASONS = 3;

export function corrupt(path: string, line: number, reason: string, cause?: unknown): FixtureError {
  return new FixtureError({
    code: 'fixture-corrupt',
    message: `${path}:${line}: ${reason}`,
    hint: 'CONTRIBUTING.md says how a fixture is written. Numbers that are words, such as a year, stand in quotation marks.',
    cause,
  });
}
