/**
 * What a fixture says of a text, and what a record says of it, in one shape, so that the two can be compared. Offsets are
 * UTF-16 code units, half-open, into `text`.
 */
import type { Slice, Span } from '../document/index.js';
import type { DateExpression, Entity, EntityType, MentionKind, NewsRecord, QuoteKind, SpeakerKind } from '../record.js';

export interface Facts {
  readonly published: { readonly value: string; readonly basis: string } | null;
  readonly headline: string | null;
  readonly byline: readonly string[] | null;
  readonly dateline: { readonly place: string | null; readonly date: string | null } | null;
  readonly agency: string | null;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly entities: readonly EntityFact[];
  readonly dates: readonly DateFact[];
  readonly quotes: readonly QuoteFact[];
}

export interface EntityFact {
  readonly name: string;
  readonly type: EntityType;
  /** `iso3166-1:PT`; null for none, undefined where a fixture does not say. */
  readonly link: string | null | undefined;
  /** `3500000 USD`; null for none, undefined where a fixture does not say. */
  readonly quantity: string | null | undefined;
  readonly roles: readonly string[];
  readonly mentions: readonly MentionFact[];
}

export interface MentionFact extends Slice {
  readonly kind: MentionKind;
}

export interface DateFact extends Slice, Pick<DateExpression, 'type' | 'value' | 'mod' | 'status'> {}

export interface QuoteFact {
  readonly content: readonly Span[];
  /** The words of the content, parts joined by ` … `. */
  readonly words: string;
  readonly kind: QuoteKind;
  readonly speaker: SpeakerFact | null;
  readonly cue: Slice | null;
}

export interface SpeakerFact extends Slice {
  readonly kind: SpeakerKind;
  /** Index of the entity; null for none, or where a fixture does not say. */
  readonly entity: number | null;
}

export function factsOf(record: NewsRecord): Facts {
  const { text } = record;
  const indices = new Map(record.entities.map(({ id }, index) => [id, index]));
  return {
    published: record.published && { value: record.published.value, basis: record.published.basis },
    headline: record.headline && text.slice(record.headline.start, record.headline.end),
    byline: record.byline?.authors.map((author) => author.text) ?? null,
    dateline: record.dateline && {
      place: record.dateline.place?.text ?? null,
      date: record.dateline.date?.text ?? null,
    },
    agency: record.agency?.text ?? null,
    text,
    paragraphs: record.paragraphs,
    sentences: record.sentences,
    entities: record.entities.map(({ name, type, link, quantity, roles, mentions }) => ({
      name,
      type,
      link: link && `${link.scheme}:${link.id}`,
      quantity: quantity && quantityText(quantity),
      roles: roles.map((role) => role.text),
      mentions,
    })),
    dates: record.dates,
    quotes: record.quotes.map(({ content, kind, speaker, cue }) => ({
      content,
      words: wordsOf(text, content),
      kind,
      speaker: speaker && { ...speaker, entity: indices.get(speaker.entity ?? '') ?? null },
      cue,
    })),
  };
}

/** `3500000 USD`, `12 km`; `?` for what is not known. */
function quantityText({ amount, currency, unit }: NonNullable<Entity['quantity']>): string {
  return `${amount ?? '?'} ${currency ?? unit ?? '?'}`;
}

/** The words of a quotation, on one line. */
export function wordsOf(text: string, parts: readonly Span[]): string {
  return parts.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ' ')).join(' … ');
}
