/** What a record promises beyond its shape. */
import { applyEdits, undoEdits } from '../clean/index.js';
import type { Slice, Span } from '../document/index.js';
import type { NewsRecord } from '../record.js';

/**
 * The promises that a record breaks, a line each; empty when it keeps them all.
 *
 * @param raw the decoded raw text; when left out, the edits are not replayed, and runs may reach beyond it
 */
export function brokenPromises(record: NewsRecord, raw?: string): string[] {
  const problems: string[] = [];
  const within: Look<Span> = (span, of, part) => {
    if (!isInside(span, record)) problems.push(outside(nameOf(of, part), span));
  };
  eachSpan(record, within);
  eachSlice(record, within);
  eachSlice(record, (slice, of, part) => {
    if (!isWritten(slice, record)) problems.push(unlike(nameOf(of, part), slice));
  });
  return [
    ...problems,
    ...order(record),
    ...references(record),
    ...(raw === undefined ? [] : [...map(record, raw), ...edits(record, raw)]),
  ];
}

/** Every span is not empty and lies inside the text. */
function isInside({ start, end }: Span, { text }: NewsRecord): boolean {
  return start >= 0 && start < end && end <= text.length;
}

function outside(name: string, { start, end }: Span): string {
  return `${name}: span [${start}, ${end}) is empty or outside the text`;
}

/** Every slice is what stands at its span. */
function isWritten({ start, end, text }: Slice, record: NewsRecord): boolean {
  return end - start === text.length && record.text.startsWith(text, start);
}

function unlike(name: string, { start, end, text }: Slice): string {
  return `${name}: text ${JSON.stringify(text)} is not what stands at [${start}, ${end})`;
}

/** Layers are sorted; blocks, paragraphs, sentences, dates and the parts of a quote do not overlap. */
function order(record: NewsRecord): string[] {
  const problems: string[] = [];
  const mustBeSorted = (layer: readonly Span[], of: string, part: string) => {
    if (!isSorted(layer)) problems.push(`${nameOf(of, part)}: not sorted, or overlapping`);
  };
  mustBeSorted(record.blocks, 'blocks', '');
  mustBeSorted(record.paragraphs, 'paragraphs', '');
  mustBeSorted(record.sentences, 'sentences', '');
  mustBeSorted(record.dates, 'dates', '');
  for (const { id, content } of record.quotes) mustBeSorted(content, id, 'content');
  return problems;
}

function isSorted(layer: readonly Span[]): boolean {
  let done = 0;
  for (const { start, end } of layer) {
    if (start < done) return false;
    done = end;
  }
  return true;
}

/** Ids are unique, and those referred to exist. */
function references(record: NewsRecord): string[] {
  const entities = new Set(record.entities.map((entity) => entity.id));
  const dates = new Set(record.dates.map((date) => date.id));
  const quotes = new Set(record.quotes.map((quote) => quote.id));
  const problems: string[] = [];
  const mustExist = (of: string, part: string, id: string | null | undefined, ids: ReadonlySet<string>) => {
    if (id != null && !ids.has(id)) problems.push(`${of}.${part}: no such id: ${id}`);
  };
  if (entities.size < record.entities.length) problems.push('entities: an id is there twice');
  if (dates.size < record.dates.length) problems.push('dates: an id is there twice');
  if (quotes.size < record.quotes.length) problems.push('quotes: an id is there twice');
  for (const date of record.dates) mustExist(date.id, 'anchor', date.anchor, dates);
  for (const { id, roles } of record.entities) {
    for (const { organisation } of roles) mustExist(id, 'roles.organisation', organisation, entities);
  }
  for (const quote of record.quotes) {
    mustExist(quote.id, 'speaker.entity', quote.speaker?.entity, entities);
    for (const id of quote.speaker?.entities ?? []) mustExist(quote.id, 'speaker.entities', id, entities);
    if (quote.speaker !== null && quote.speaker.entity !== (quote.speaker.entities[0] ?? null))
      problems.push(`${quote.id}.speaker: entity is not the first of entities`);
    mustExist(quote.id, 'addressee.entity', quote.addressee?.entity, entities);
    mustExist(quote.id, 'date', quote.date, dates);
    mustExist(quote.id, 'parent', quote.parent, quotes);
    if (quote.parent === quote.id) problems.push(`${quote.id}: its own parent`);
  }
  return problems;
}

/** Runs are sorted, disjoint, and inside the text before cleaning. */
function map({ source }: NewsRecord, raw: string): string[] {
  let done = 0;
  for (const [textStart, textLength] of source.map ?? []) {
    if (textStart < done) return [`source.map: not sorted, or overlapping, at ${textStart}`];
    done = textStart + textLength;
  }
  return done > raw.length ? [`source.map: outside the text, which has ${raw.length} units`] : [];
}

/** Edits are sorted, disjoint, change something, and lead from the raw text to the clean one and back. */
function edits(record: NewsRecord, raw: string): string[] {
  const problems: string[] = [];
  let done = 0;
  for (const { rawStart, rawEnd, before, after } of record.cleaning.edits) {
    if (rawStart < done || rawEnd < rawStart) problems.push(`edit at ${rawStart}: not sorted, or overlapping`);
    if (raw.slice(rawStart, rawEnd) !== before) problems.push(`edit at ${rawStart}: before is not what stands there`);
    if (before === after) problems.push(`edit at ${rawStart}: changes nothing`);
    done = rawEnd;
  }
  if (problems.length > 0) return problems;
  if (applyEdits(raw, record.cleaning.edits) !== record.text) problems.push('edits do not make the clean text');
  if (undoEdits(record.text, record.cleaning.edits) !== raw) problems.push('edits cannot be undone');
  return problems;
}

/** Looks at a span: `of` whom or what it is, and which `part` of it. The name that both make is only needed where something is wrong. */
type Look<T extends Span> = (span: T, of: string, part: string) => void;

function nameOf(of: string, part: string): string {
  return part === '' ? of : `${of}.${part}`;
}

function eachSlice(record: NewsRecord, look: Look<Slice>): void {
  const { byline, dateline, agency, entities, dates, quotes } = record;
  if (byline !== null) for (const author of byline.authors) look(author, 'byline', 'authors');
  if (dateline?.place != null) look(dateline.place, 'dateline', 'place');
  if (dateline?.date != null) look(dateline.date, 'dateline', 'date');
  if (agency !== null) look(agency, 'agency', '');
  for (const { id, mentions, roles } of entities) {
    for (const mention of mentions) look(mention, id, '');
    for (const role of roles) look(role, id, 'roles');
  }
  for (const date of dates) look(date, date.id, '');
  for (const { id, speaker, cue, addressee } of quotes) {
    if (speaker !== null) look(speaker, id, 'speaker');
    if (cue !== null) look(cue, id, 'cue');
    if (addressee !== null) look(addressee, id, 'addressee');
  }
}

function eachSpan(record: NewsRecord, look: Look<Span>): void {
  const { headline, byline, dateline, blocks, paragraphs, sentences, quotes, warnings } = record;
  if (headline !== null) look(headline, 'headline', '');
  if (byline !== null) look(byline.span, 'byline', '');
  if (dateline !== null) look(dateline.span, 'dateline', '');
  for (const block of blocks) look(block, 'blocks', '');
  for (const paragraph of paragraphs) look(paragraph, 'paragraphs', '');
  for (const sentence of sentences) look(sentence, 'sentences', '');
  for (const { id, content } of quotes) for (const span of content) look(span, id, 'content');
  for (const { span } of warnings) if (span !== null) look(span, 'warnings', '');
}
