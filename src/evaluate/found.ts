/** What a record found, led back to the text of the gold. */
import { OffsetMap } from '../clean/index.js';
import type { Span } from '../document/index.js';
import type { NewsRecord } from '../record.js';
import type { FoundDocument, GoldDocument } from './documents.js';

/** Mentions that are names; the others stand for one. */
const NAMES: ReadonlySet<string> = new Set(['name', 'alias', 'acronym', 'metonym']);

/** @param record of the text of the gold, which cleaning may have changed */
export function foundIn(gold: GoldDocument, record: NewsRecord): FoundDocument {
  const toRaw = new OffsetMap(record.cleaning.edits);
  const led = (span: Span): Span => {
    const { start, end } = toRaw.toRaw(span);
    return { start: Math.max(0, start), end: Math.min(gold.text.length, end) };
  };
  const ledAll = (spans: readonly Span[]) => spans.map(led);
  return {
    id: gold.id,
    sentences: record.sentences.map(({ start, end }) => record.text.slice(start, end)),
    timexes: record.dates.map((date) => ({ ...led(date), type: date.type, value: date.value ?? '', mod: date.mod })),
    names: record.entities.flatMap(({ type, mentions }) =>
      mentions.filter(({ kind }) => NAMES.has(kind)).map((mention) => ({ ...led(mention), label: type })),
    ),
    statements: record.quotes.map(({ content, speaker, cue, kind }) => ({
      content: ledAll(content),
      source: speaker === null ? [] : [led(speaker)],
      cue: cue === null ? [] : [led(cue)],
      act: cue?.act ?? null,
      kind,
    })),
    clusters: record.entities.map(({ mentions }) => ledAll(mentions)),
    links: record.entities.flatMap(({ link, mentions }) =>
      link === null ? [] : mentions.map((mention) => ({ ...led(mention), target: `${link.scheme}:${link.id}` })),
    ),
    confidences: {
      timexes: record.dates.map(({ confidence }) => confidence),
      statements: record.quotes.map(({ confidence }) => confidence),
    },
  };
}
