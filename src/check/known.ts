/** The differences that are known, each with its reason: `fixtures/known-differences.json`. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { FixtureError } from '../errors.js';

export const KNOWN_FILE = 'known-differences.json';

const words = z.string().min(1);
const knownSchema = z.array(z.strictObject({ fixture: words, difference: words, reason: words }));
export type KnownDifference = Readonly<z.infer<typeof knownSchema>[number]>;

/** @throws {FixtureError} `fixture-corrupt`; a list that does not exist is empty */
export function readKnown(path: string): readonly KnownDifference[] {
  if (!existsSync(path)) return [];
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw corruptList(path, cause instanceof Error ? cause.message : String(cause));
  }
  const parsed = knownSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw corruptList(path, [...(issue?.path ?? []), issue?.message].join(': '));
}

function corruptList(path: string, reason: string): FixtureError {
  return new FixtureError({
    code: 'fixture-corrupt',
    message: `${path}: ${reason}`,
    hint: 'Expected [{ "fixture": "NAME", "difference": "the line that check prints", "reason": "…" }].',
  });
}

/** Which known differences are there, and what is wrong with the list. */
export class KnownList {
  readonly #entries = new Map<string, KnownDifference>();
  readonly #seen = new Set<string>();
  readonly #problems: string[] = [];

  /** @param fixtures names of all fixtures beside the list */
  constructor(entries: readonly KnownDifference[], fixtures: ReadonlySet<string>) {
    for (const entry of entries) {
      const key = keyOf(entry.fixture, entry.difference);
      if (!fixtures.has(entry.fixture)) this.#problems.push(`no such fixture: ${entry.fixture}: ${entry.difference}`);
      else if (this.#entries.has(key)) this.#problems.push(`listed twice: ${entry.fixture}: ${entry.difference}`);
      else this.#entries.set(key, entry);
    }
  }

  /** The reason why a difference is known; null for a new one. */
  reasonFor(fixture: string, difference: string): string | null {
    const key = keyOf(fixture, difference);
    this.#seen.add(key);
    return this.#entries.get(key)?.reason ?? null;
  }

  /** What is wrong with the list; call it after the last `reasonFor`. @param checked the fixtures that were compared */
  problems(checked: ReadonlySet<string>): string[] {
    const gone = [...this.#entries].filter(([key, { fixture }]) => checked.has(fixture) && !this.#seen.has(key));
    return [
      ...this.#problems,
      ...gone.map(([, { fixture, difference }]) => `has gone, take it out: ${fixture}: ${difference}`),
    ];
  }
}

function keyOf(fixture: string, difference: string): string {
  return JSON.stringify([fixture, difference]);
}
