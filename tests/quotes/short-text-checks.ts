/** What must, or must not, come out of a short text, and how a record is checked against it. */
import { z } from 'zod';
import type { NewsRecord } from '../../src/index.js';

const words = z.string();

/** Names and words may be alternatives: `A|B`. */
const checkSchema = z.union([
  z.strictObject({
    statement: z.strictObject({
      words,
      entity: words.nullable().optional(),
      speaker: words.optional(),
      content: words.optional(),
      date: z.null().optional(),
      speech: z.boolean().optional(),
    }),
  }),
  z.strictObject({ noStatement: z.strictObject({ words, speaker: words.optional() }) }),
  z.strictObject({ statements: z.strictObject({ count: z.number() }) }),
  z.strictObject({ mention: z.strictObject({ text: words, type: words }) }),
  z.strictObject({ noMention: z.strictObject({ texts: z.array(words) }) }),
  z.strictObject({ oneEntity: z.strictObject({ a: words, b: words }) }),
  z.strictObject({ twoEntities: z.strictObject({ a: words, b: words }) }),
  z.strictObject({ role: z.strictObject({ entity: words, text: words }) }),
  z.strictObject({ noRole: z.strictObject({ entity: words }) }),
  z.strictObject({ refers: z.strictObject({ context: words, text: words, entity: words.nullable() }) }),
]);
type Check = z.infer<typeof checkSchema>;

export const shortTextSchema = z.strictObject({
  id: words,
  kind: words,
  text: words,
  expect: z.array(checkSchema).min(1),
});

export function holds(record: NewsRecord, check: Check): boolean {
  if ('statement' in check) return hasStatement(record, check.statement);
  if ('noStatement' in check) {
    const { words: said, speaker } = check.noStatement;
    const isOther = (text: string | undefined) => speaker !== undefined && text?.includes(speaker) !== true;
    return !record.quotes.some((quote) => contentOf(record, quote).includes(said) && !isOther(quote.speaker?.text));
  }
  if ('statements' in check) return record.quotes.length === check.statements.count;
  if ('mention' in check) {
    const { text, type } = check.mention;
    return record.entities.some(({ type: found, mentions }) => found === type && mentions.some((m) => m.text === text));
  }
  if ('noMention' in check) return check.noMention.texts.every((text) => idsOf(record, text).length === 0);
  if ('oneEntity' in check) return shares(record, check.oneEntity);
  if ('twoEntities' in check) {
    const { a, b } = check.twoEntities;
    return idsOf(record, a).length > 0 && idsOf(record, b).length > 0 && !shares(record, check.twoEntities);
  }
  if ('role' in check) {
    const { entity, text } = check.role;
    return rolesOf(record, entity).some((role) => text.split('|').includes(role));
  }
  if ('noRole' in check) return rolesOf(record, check.noRole.entity).length === 0;
  const { context, text, entity } = check.refers;
  const at = record.text.indexOf(context) + context.indexOf(text);
  const named = record.entities.find(({ mentions }) => mentions.some(({ start }) => start === at));
  return (named?.name ?? null) === entity;
}

type Quote = NewsRecord['quotes'][number];

function contentOf({ text }: NewsRecord, { content }: Quote): string {
  return content.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

function hasStatement(record: NewsRecord, want: Extract<Check, { statement: unknown }>['statement']): boolean {
  return record.quotes.some((quote) => {
    const { speaker, date, speech } = quote;
    const content = contentOf(record, quote);
    if (!content.includes(want.words)) return false;
    if (want.content !== undefined && content !== want.content) return false;
    if (want.speaker !== undefined && speaker?.text.includes(want.speaker) !== true) return false;
    if (want.date === null && date !== null) return false;
    if (want.speech !== undefined && speech !== want.speech) return false;
    const names = (speaker?.entities ?? []).map((id) => record.entities.find((entity) => entity.id === id)?.name ?? '');
    if (want.entity === undefined) return true;
    return want.entity === null ? names.length === 0 : want.entity.split('|').some((name) => names.includes(name));
  });
}

function idsOf({ entities }: NewsRecord, text: string): string[] {
  return entities.filter(({ mentions }) => mentions.some((mention) => mention.text === text)).map(({ id }) => id);
}

function shares(record: NewsRecord, { a, b }: { readonly a: string; readonly b: string }): boolean {
  const others = idsOf(record, b);
  return idsOf(record, a).some((id) => others.includes(id));
}

function rolesOf({ entities }: NewsRecord, name: string): string[] {
  return entities.filter((entity) => entity.name === name).flatMap(({ roles }) => roles.map(({ text }) => text));
}
