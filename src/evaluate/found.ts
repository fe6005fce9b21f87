/** What a record found, led back to the text of the gold. */

import { OffsetMap, undoEdits } from '../clean/index.js';
import { align } from '../compare/index.js';
import type { Span } from '../document/index.js';
import type { NewsRecord } from '../record.js';
import type { FoundDocument, GoldDocument } from './documents.js';

/** Kinds of mentions that are names; the others stand for one. */
export const NAME_KINDS: ReadonlySet<string> = new Set(['name', 'alias', 'acronym', 'metonym']);

/** @param record of the text of the gold, which cleaning may have changed */
export function foundIn(gold: GoldDocument, record: NewsRecord): FoundDocument {
  const led = leader(gold, record);
  const ledAll = (spans: readonly Span[]) => spans.flatMap((span) => led(span) ?? []);
  const compared = record.entities.map((entity) => ({
    ...entity,
    mentions: entity.mentions.filter(({ kind }) => gold.mentions === 'all' || NAME_KINDS.has(kind)),
  }));
  const dates = record.dates.flatMap((date) => withSpan(date, led));
  const quotes = record.quotes.map((quote) => ({ quote, content: ledAll(quote.content) }));
  const kept = quotes.filter(({ content }) => content.length > 0);
  return {
    id: gold.id,
    sentences: record.sentences
      .filter((span) => led(span) !== null)
      .map(({ start, end }) => record.text.slice(start, end)),
    timexes: dates.map(({ item, span }) => ({ ...span, type: item.type, value: item.value, mod: item.mod })),
    names: record.entities.flatMap(({ type, mentions }) =>
      ledAll(mentions.filter(({ kind }) => NAME_KINDS.has(kind))).map((span) => ({ ...span, label: type })),
    ),
    statements: kept.map(({ quote: { speaker, cue, kind }, content }) => ({
      content,
      source: speaker === null ? [] : ledAll([speaker]),
      cue: cue === null ? [] : ledAll([cue]),
      act: cue?.act ?? null,
      kind,
    })),
    clusters: compared.map(({ mentions }) => ledAll(mentions)).filter(({ length }) => length > 0),
    links: compared.flatMap(({ link, mentions }) =>
      link === null ? [] : ledAll(mentions).map((span) => ({ ...span, target: `${link.scheme}:${link.id}` })),
    ),
    confidences: {
      timexes: dates.map(({ item }) => item.confidence),
      statements: kept.map(({ quote }) => quote.confidence),
    },
  };
}

/** Null for what is not in the text of the gold: a title that was set before it. */
type Leader = (span: Span) => Span | null;

function withSpan<Item extends Span>(item: Item, led: Leader): { item: Item; span: Span }[] {
  const span = led(item);
  return span === null ? [] : [{ item, span }];
}

function leader(gold: GoldDocument, record: NewsRecord): Leader {
  if (gold.input !== null) {
    const { toExpected } = align(gold.text, record.text);
    return (span) => {
      const there = toExpected(span);
      return there.end > there.start ? there : null;
    };
  }
  if (gold.text === record.text) return ({ start, end }) => ({ start, end });
  const toRaw = new OffsetMap(record.cleaning.edits);
  const { length } = gold.text;
  const shift = placeIn(gold, record) ?? 0;
  return (span) => {
    const { start, end } = toRaw.toRaw(span);
    const isOutside = shift > 0 && (end <= shift || start >= shift + length);
    return isOutside ? null : { start: Math.max(0, start - shift), end: Math.min(length, end - shift) };
  };
}

/** The way from the text of the gold to the clean text of its record. */
export function inRecord(gold: GoldDocument, record: NewsRecord): (span: Span) => Span {
  const { length } = record.text;
  const within = ({ start, end }: Span): Span => {
    const from = Math.min(Math.max(0, start), length);
    return { start: from, end: Math.min(Math.max(from, end), length) };
  };
  if (gold.input !== null) {
    const { toExpected } = align(record.text, gold.text);
    return (span) => within(toExpected(span));
  }
  const toClean = new OffsetMap(record.cleaning.edits);
  const shift = placeIn(gold, record) ?? 0;
  return ({ start, end }) => within(toClean.toClean({ start: start + shift, end: end + shift }));
}

/** Where the text of the gold begins in that of the record before cleaning; null for a record of another text. */
export function placeIn({ text }: GoldDocument, record: NewsRecord): number | null {
  const raw = undoEdits(record.text, record.cleaning.edits);
  if (raw === text) return 0;
  const start = text.length - text.trimStart().length;
  const at = raw.indexOf(text.trim());
  return at < 0 ? null : at - start;
}
