/**
 * Records without the names of a person: each letter of a name becomes a block, so that all offsets stay true. Roles, pronouns and what the
 * person said stay; nobody's name stands beside them.
 */
import { z } from 'zod';
import type { Span } from '../document/index.js';
import { type NewsRecord, recordSchema } from '../record.js';
import type { ForgottenPerson } from '../register/index.js';
import { BLOCK, type Names, redact } from './names.js';

/** Whether the register has the person in this document, or the text has the full name. */
export function speaksOf({ id, text }: NewsRecord, person: ForgottenPerson, names: Names): boolean {
  return person.entities.has(id) || names.spansIn(text, false).length > 0;
}

export function redactRecord(record: NewsRecord, person: ForgottenPerson, names: Names): NewsRecord {
  const entity = record.entities.find(({ id }) => id === person.entities.get(record.id));
  const mentioned = entity?.mentions.filter(({ kind }) => kind !== 'pronoun' && kind !== 'nominal') ?? [];
  const isTheirs = entity !== undefined;
  const spans: Span[] = [...mentioned, ...names.spansIn(record.text, isTheirs)].sort((a, b) => a.start - b.start);
  const text = redact(record.text, spans);
  const edits = editsWithout(record, spans);
  const walked = withoutNames({ ...record, cleaning: null }, text, (each) => names.redacted(each, isTheirs));
  return recordSchema.parse(Object.assign({}, walked, { text, cleaning: { edits } }));
}

/** What was changed of a name tells the name. */
function editsWithout({ cleaning: { edits } }: NewsRecord, spans: readonly Span[]): NewsRecord['cleaning']['edits'] {
  let shift = 0;
  return edits.map((edit) => {
    const start = edit.rawStart + shift;
    const end = start + edit.after.length;
    shift += edit.after.length - (edit.rawEnd - edit.rawStart);
    const isWithin = spans.some((span) => span.start < Math.max(end, start + 1) && start < span.end);
    return isWithin
      ? { ...edit, before: BLOCK.repeat(edit.before.length), after: BLOCK.repeat(edit.after.length) }
      : edit;
  });
}

/** A value with all its texts: those of a place in the text as they stand there now, others without the names. */
function withoutNames(value: unknown, text: string, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map((item: unknown) => withoutNames(item, text, clean));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([name, item]: [string, unknown]) =>
      [clean(name), KEPT.has(name) ? item : withoutNames(item, text, clean)] as const,
  );
  const found = Object.fromEntries(entries);
  const slice = sliceSchema.safeParse(value);
  return slice.success ? { ...found, text: text.slice(slice.data.start, slice.data.end) } : found;
}

const sliceSchema = z.looseObject({ start: z.number(), end: z.number(), text: z.string() });

/** What no name of a person can stand in, and what other parts of the record point to. */
const KEPT: ReadonlySet<string> = new Set(['text', 'id', 'sha256', 'configHash', 'schemaVersion', 'pipeline', 'path']);
