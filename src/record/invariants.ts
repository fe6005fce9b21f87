/** What a record promises beyond its shape. */
import { applyEdits, undoEdits } from '../clean/index.js';
import { contains, type Slice, type Span } from '../document.js';
import type { NewsRecord } from '../record.js';

/**
 * The promises that a record breaks, a line each; empty when it keeps them all.
 *
 * @param raw the decoded raw text; when left out, the edits are not replayed
 */
export function brokenPromises(record: NewsRecord, raw?: string): string[] {
  return [
    ...spans(record),
    ...slices(record),
    ...order(record),
    ...references(record),
    ...(raw === undefined ? [] : edits(record, raw)),
  ];
}

/** Every span is not empty and lies inside the text. */
function spans(record: NewsRecord): string[] {
  const whole = { start: 0, end: record.text.length };
  return allSpans(record)
    .filter(({ span }) => span.start >= span.end || !contains(whole, span))
    .map(({ at, span }) => `${at}: span [${span.start}, ${span.end}) is empty or outside the text`);
}

/** Every slice is what stands at its span. */
function slices(record: NewsRecord): string[] {
  return allSlices(record)
    .filter(({ slice }) => record.text.slice(slice.start, slice.end) !== slice.text)
    .map(
      ({ at, slice }) =>
        `${at}: text ${JSON.stringify(slice.text)} is not what stands at [${slice.start}, ${slice.end})`,
    );
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
  for (const quote of record.quotes) {
    mustExist(`${quote.id}.speaker.entity`, quote.speaker?.entity, entities);
    mustExist(`${quote.id}.addressee.entity`, quote.addressee?.entity, entities);
    mustExist(`${quote.id}.date`, quote.date, dates);
    mustExist(`${quote.id}.parent`, quote.parent, quotes);
    if (quote.parent === quote.id) problems.push(`${quote.id}: its own parent`);
  }
  return problems;
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

function allSlices(record: NewsRecord): { at: string; slice: Slice }[] {
  const found: { at: string; slice: Slice }[] = [];
  const add = (at: string, slice: Slice | null) => {
    if (slice !== null) found.push({ at, slice });
  };
  record.byline?.authors.forEach((author, index) => {
    add(`byline.authors.${index}`, author);
  });
  add('dateline.place', record.dateline?.place ?? null);
  add('dateline.date', record.dateline?.date ?? null);
  add('agency', record.agency);
  for (const entity of record.entities) {
    for (const slice of [...entity.mentions, ...entity.roles]) add(entity.id, slice);
  }
  for (const date of record.dates) add(date.id, date);
  for (const quote of record.quotes) {
    add(`${quote.id}.speaker`, quote.speaker);
    add(`${quote.id}.cue`, quote.cue);
    add(`${quote.id}.addressee`, quote.addressee);
  }
  return found;
}

function allSpans(record: NewsRecord): { at: string; span: Span }[] {
  const named = (at: string, layer: readonly Span[]) => layer.map((span, index) => ({ at: `${at}.${index}`, span }));
  return [
    ...named('headline', record.headline ? [record.headline] : []),
    ...named('byline', record.byline ? [record.byline.span] : []),
    ...named('dateline', record.dateline ? [record.dateline.span] : []),
    ...named('blocks', record.blocks),
    ...named('paragraphs', record.paragraphs),
    ...named('sentences', record.sentences),
    ...record.quotes.flatMap((quote) => named(`${quote.id}.content`, quote.content)),
    ...named(
      'warnings',
      record.warnings.flatMap((warning) => (warning.span === null ? [] : [warning.span])),
    ),
    ...allSlices(record).map(({ at, slice }) => ({ at, span: slice })),
  ];
}
