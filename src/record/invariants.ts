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
  const slices = sliceLayers(record);
  const problems: string[] = [];
  for (const { name, spans } of [...spanLayers(record), ...slices])
    for (const span of spans) if (!isInside(span, record)) problems.push(outside(name, span));
  for (const { name, spans } of slices)
    for (const slice of spans) if (!isWritten(slice, record)) problems.push(unlike(name, slice));
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
  const layers: [string, readonly Span[]][] = [
    ['blocks', record.blocks],
    ['paragraphs', record.paragraphs],
    ['sentences', record.sentences],
    ['dates', record.dates],
    ...record.quotes.map((quote): [string, readonly Span[]] => [`${quote.id}.content`, quote.content]),
  ];
  return layers
    .filter(([, layer]) => layer.some((span, index) => span.start < (layer[index - 1]?.end ?? 0)))
    .map(([name]) => `${name}: not sorted, or overlapping`);
}

/** Ids are unique, and those referred to exist. */
function references(record: NewsRecord): string[] {
  const entities = new Set(record.entities.map((entity) => entity.id));
  const dates = new Set(record.dates.map((date) => date.id));
  const quotes = new Set(record.quotes.map((quote) => quote.id));
  const problems: string[] = [];
  const mustExist = (at: string, id: string | null | undefined, ids: ReadonlySet<string>) => {
    if (id != null && !ids.has(id)) problems.push(`${at}: no such id: ${id}`);
  };
  if (entities.size < record.entities.length) problems.push('entities: an id is there twice');
  if (dates.size < record.dates.length) problems.push('dates: an id is there twice');
  if (quotes.size < record.quotes.length) problems.push('quotes: an id is there twice');
  for (const date of record.dates) mustExist(`${date.id}.anchor`, date.anchor, dates);
  for (const { id, roles } of record.entities) {
    for (const { organisation } of roles) mustExist(`${id}.roles.organisation`, organisation, entities);
  }
  for (const quote of record.quotes) {
    mustExist(`${quote.id}.speaker.entity`, quote.speaker?.entity, entities);
    for (const id of quote.speaker?.entities ?? []) mustExist(`${quote.id}.speaker.entities`, id, entities);
    if (quote.speaker !== null && quote.speaker.entity !== (quote.speaker.entities[0] ?? null))
      problems.push(`${quote.id}.speaker: entity is not the first of entities`);
    mustExist(`${quote.id}.addressee.entity`, quote.addressee?.entity, entities);
    mustExist(`${quote.id}.date`, quote.date, dates);
    mustExist(`${quote.id}.parent`, quote.parent, quotes);
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

/** What one place of a record has of spans: all at once, since there are thousands of them and hardly ever one that is wrong. */
interface Layer<T extends Span> {
  readonly name: string;
  readonly spans: readonly T[];
}

function sliceLayers(record: NewsRecord): Layer<Slice>[] {
  return [
    { name: 'byline.authors', spans: record.byline?.authors ?? [] },
    { name: 'dateline.place', spans: listed(record.dateline?.place) },
    { name: 'dateline.date', spans: listed(record.dateline?.date) },
    { name: 'agency', spans: listed(record.agency) },
    ...record.entities.flatMap(({ id, mentions, roles }) => [
      { name: id, spans: mentions },
      { name: `${id}.roles`, spans: roles },
    ]),
    ...record.dates.map((date) => ({ name: date.id, spans: [date] })),
    ...record.quotes.flatMap(({ id, speaker, cue, addressee }) => [
      { name: `${id}.speaker`, spans: listed(speaker) },
      { name: `${id}.cue`, spans: listed(cue) },
      { name: `${id}.addressee`, spans: listed(addressee) },
    ]),
  ];
}

function spanLayers(record: NewsRecord): Layer<Span>[] {
  return [
    { name: 'headline', spans: listed(record.headline) },
    { name: 'byline', spans: listed(record.byline?.span) },
    { name: 'dateline', spans: listed(record.dateline?.span) },
    { name: 'blocks', spans: record.blocks },
    { name: 'paragraphs', spans: record.paragraphs },
    { name: 'sentences', spans: record.sentences },
    ...record.quotes.map(({ id, content }) => ({ name: `${id}.content`, spans: content })),
    { name: 'warnings', spans: record.warnings.flatMap(({ span }) => listed(span)) },
  ];
}

function listed<T>(item: T | null | undefined): readonly T[] {
  return item == null ? [] : [item];
}
