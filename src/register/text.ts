/**
 * The register as text: a line of JSON for its version, then a line for every row, each with its sightings, so that a new day joins it and a
 * document can be taken out of it again.
 */
import { z } from 'zod';
import { UsageError } from '../errors.js';
import { REGISTER_KINDS, sightingSchema } from './sighting.js';
import { CUES } from './weights.js';

/** Raised when an older Wirecopy could not read what this one writes. */
export const REGISTER_VERSION = 1;

const headerSchema = z.strictObject({ kind: z.literal('register'), version: z.int() });
const reasonSchema = z.strictObject({ cue: z.enum(CUES), points: z.number(), detail: z.string().nullable() });
const joinSchema = z.strictObject({
  document: z.string(),
  entity: z.string(),
  name: z.string(),
  points: z.number(),
  reasons: z.array(reasonSchema),
});

const rowSchema = z.strictObject({
  kind: z.enum(REGISTER_KINDS),
  key: z.string().min(1),
  formerKeys: z.array(z.string()).default([]),
  /** Of the user's own register, with the names that stand there. */
  ids: z.record(z.string(), z.string()).default({}),
  ownNames: z.array(z.string()).default([]),
  joins: z.array(joinSchema).default([]),
  sightings: z.array(sightingSchema),
});
export type StoredRow = Readonly<z.infer<typeof rowSchema>>;

/** The first line. */
export function registerHeader(): string {
  return JSON.stringify({ kind: 'register', version: REGISTER_VERSION });
}

/** A row's line. What is empty is left out. */
export function registerLine(row: StoredRow): string {
  return JSON.stringify(row, (_, value: unknown) => (isEmpty(value) ? undefined : value));
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === 0) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** Reads lines one by one: {@link read} for each, {@link end} after the last. */
export class RegisterReader {
  readonly #name: string;
  readonly #keys = new Map<string, number>();
  readonly #sightings = new Set<string>();
  #line = 0;

  /** @param name of the file, for errors */
  constructor(name: string) {
    this.#name = name;
  }

  /** Null for the first line and empty ones. @throws {UsageError} `register-invalid`, with the line */
  read(line: string): StoredRow | null {
    this.#line += 1;
    if (this.#line === 1) {
      this.#readHeader(line);
      return null;
    }
    if (line.trim() === '') return null;
    const parsed = rowSchema.safeParse(restored(this.#json(line)));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw this.#invalid(`is no row of a register: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
    }
    const row = parsed.data;
    for (const key of [row.key, ...row.formerKeys]) {
      const before = this.#keys.get(key);
      if (before !== undefined) throw this.#invalid(`has the key ${key}, which line ${before} has already`);
      this.#keys.set(key, this.#line);
    }
    for (const { document, entity } of row.sightings) {
      const mark = `${document}\n${entity}`;
      if (this.#sightings.has(mark))
        throw this.#invalid(`has the entity ${entity} of document ${document}, which an earlier row has already`);
      this.#sightings.add(mark);
    }
    return row;
  }

  end(): void {
    if (this.#line === 0) throw this.#invalid('is missing: the file is empty');
  }

  #readHeader(line: string): void {
    const header = headerSchema.safeParse(this.#json(line));
    if (!header.success)
      throw this.#invalid('is not the first line of a register: expected {"kind":"register","version":1}');
    if (header.data.version > REGISTER_VERSION)
      throw this.#invalid(`is of version ${header.data.version}, expected at most ${REGISTER_VERSION}`);
  }

  #json(line: string): unknown {
    try {
      return JSON.parse(line);
    } catch (cause) {
      throw this.#invalid('is no JSON', cause);
    }
  }

  #invalid(what: string, cause?: unknown): UsageError {
    return new UsageError({
      code: 'register-invalid',
      message: `${this.#name}: line ${Math.max(1, this.#line)} ${what}`,
      hint: 'Give the file that an earlier run has written with --register, or the name of a new one.',
      cause,
    });
  }
}

/** Details that were left out because they are null. */
function restored(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('joins' in value) || !Array.isArray(value.joins)) return value;
  const joins = value.joins.map((join: unknown) => {
    if (typeof join !== 'object' || join === null || !('reasons' in join) || !Array.isArray(join.reasons)) return join;
    return {
      points: 0,
      ...join,
      reasons: join.reasons.map((reason: unknown) =>
        typeof reason === 'object' ? { points: 0, detail: null, ...reason } : reason,
      ),
    };
  });
  return { ...value, joins };
}
