/** What is marked in a text, from its record: names, dates, statements with who speaks and the word that says so, repairs, warnings. */

import type { Entity, NewsRecord, Quote, Span } from '../../data/types.js';
import { repairsOf, shownPlace } from '../../text/repairs.js';

/** What the reader can show and hide, in the order of the legend. */
export const LAYERS = {
  statements: 'Statements',
  people: 'People',
  organisations: 'Organisations',
  places: 'Places',
  dates: 'Dates',
  names: 'Other names',
  quantities: 'Quantities',
  references: 'Pronouns and descriptions',
  warnings: 'Warnings',
  repairs: 'Repairs',
} as const;
export type Layer = keyof typeof LAYERS;
export const SHOWN_AT_FIRST: ReadonlySet<Layer> = new Set([
  'statements',
  'people',
  'organisations',
  'places',
  'dates',
  'warnings',
]);

export type Role = 'content' | 'speaker' | 'cue' | 'addressee';
export type Mark = Span &
  (
    | { readonly is: 'entity'; readonly entity: Entity; readonly layer: Layer }
    | { readonly is: 'date'; readonly date: NewsRecord['dates'][number] }
    | { readonly is: 'statement'; readonly quote: Quote; readonly role: Role }
    | { readonly is: 'number'; readonly quote: Quote; readonly number: number }
    | { readonly is: 'repair'; readonly index: number; readonly edit: NewsRecord['cleaning']['edits'][number] }
    | { readonly is: 'warning'; readonly index: number }
    | { readonly is: 'part'; readonly kind: string }
    | { readonly is: 'found' }
  );

export function marksOf(record: NewsRecord, layers: ReadonlySet<Layer>, found: Span | null): Mark[] {
  const marks: Mark[] = [];
  for (const entity of record.entities) {
    const layer = layerOf(entity);
    for (const { start, end, kind } of entity.mentions) {
      const shown = kind === 'pronoun' || kind === 'nominal' ? 'references' : layer;
      if (layers.has(shown))
        marks.push({ start, end, is: 'entity', entity, layer: shown === 'references' ? layer : shown });
    }
  }
  if (layers.has('dates'))
    for (const date of record.dates) marks.push({ start: date.start, end: date.end, is: 'date', date });
  if (layers.has('statements'))
    for (const [index, quote] of record.quotes.entries()) marks.push(...ofStatement(quote, index + 1));
  if (layers.has('repairs'))
    for (const repair of repairsOf(record.cleaning.edits)) {
      const { index, edit } = repair;
      marks.push({ ...shownPlace(repair, record), is: 'repair', index, edit });
    }
  if (layers.has('warnings'))
    for (const [index, { span }] of record.warnings.entries())
      if (span !== null) marks.push({ ...span, is: 'warning', index });
  for (const { start, end, kind } of record.blocks)
    if (kind === 'dateline' || kind === 'speaker') marks.push({ start, end, is: 'part', kind });
  if (found !== null) marks.push({ ...found, is: 'found' });
  return marks;
}

function ofStatement(quote: Quote, number: number): Mark[] {
  const first = quote.content[0]?.start ?? 0;
  const { speaker, cue, addressee } = quote;
  const roles: [Role, Span | null][] = [
    ['speaker', speaker],
    ['cue', cue],
    ['addressee', addressee],
  ];
  return [
    { start: first, end: first, is: 'number', quote, number },
    ...quote.content.map(({ start, end }): Mark => ({ start, end, is: 'statement', quote, role: 'content' })),
    ...roles.flatMap(([role, span]): Mark[] =>
      span === null ? [] : [{ start: span.start, end: span.end, is: 'statement', quote, role }],
    ),
  ];
}

export function layerOf({ type }: Entity): Layer {
  switch (type) {
    case 'PERSON':
      return 'people';
    case 'ORG':
      return 'organisations';
    case 'GPE':
    case 'LOC':
    case 'FAC':
      return 'places';
    case 'MONEY':
    case 'PERCENT':
    case 'QUANTITY':
      return 'quantities';
    default:
      return 'names';
  }
}
