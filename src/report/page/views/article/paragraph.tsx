/** A paragraph with its marks: flat pieces, each a link where it is a name or a date, so that marks may nest and cross. */

import type { NewsRecord, Span } from '../../data/types.js';
import { Visible } from '../../parts/text.js';
import { type Segment, segmentsOf } from '../../text/segments.js';
import { piecesOf, visible } from '../../text/visible.js';
import { sureness } from '../../text/wording.js';
import type { Mark, Role } from './marks.js';
import type { Select } from './selection.js';

export interface ParagraphProperties {
  readonly record: NewsRecord;
  readonly span: Span;
  readonly marks: readonly Mark[];
  readonly undone: ReadonlySet<number>;
  readonly hrefOf: (select: Select) => string;
  readonly onRepair: (index: number) => void;
}

export function Pieces(properties: ParagraphProperties) {
  const segments = segmentsOf(properties.span, properties.marks);
  return (
    <>
      {segments.map((segment, index) => (
        <Piece key={index} segment={segment} {...properties} />
      ))}
    </>
  );
}

function Piece({ segment, ...properties }: ParagraphProperties & { readonly segment: Segment<Mark> }) {
  const { record, hrefOf, undone, onRepair } = properties;
  const text = record.text.slice(segment.start, segment.end);
  const statements = segment.covering.filter((mark) => mark.is === 'statement');
  const joined =
    statements.length === 0
      ? {}
      : {
          'data-q': Array.from(new Set(statements.map(({ quote }) => quote.id))).join(' '),
          'data-r': statements.map(({ quote, role }) => `${quote.id}:${role}`).join(' '),
        };
  const classes = classesOf(segment, statements);
  const repair = segment.covering.find((mark) => mark.is === 'repair');
  const name = innermost(segment.covering);
  return (
    <>
      {segment.points.map((mark) =>
        mark.is === 'number' ? (
          <a
            key={`n${mark.quote.id}`}
            class={`number ${sureness(mark.quote.confidence)}`}
            href={hrefOf({ is: 'statement', id: mark.quote.id })}
            tabIndex={-1}
            data-mark=""
            data-statement={mark.quote.id}
            aria-label={`Statement ${mark.number}, ${mark.quote.speaker === null ? 'speaker not known' : visible(mark.quote.speaker.text)}, confidence ${Math.round(mark.quote.confidence * 100)} per cent`}
          >
            {mark.number}
          </a>
        ) : mark.is === 'repair' ? (
          <RepairPiece key={`r${mark.index}`} mark={mark} text="" undone={undone} onRepair={onRepair} />
        ) : null,
      )}
      {text === '' ? null : repair !== undefined ? (
        repair.start === segment.start || !undone.has(repair.index) ? (
          <RepairPiece mark={repair} text={text} undone={undone} onRepair={onRepair} />
        ) : null
      ) : name !== null ? (
        <a
          class={`mark ${name.is === 'date' ? 'dates' : name.layer} ${classes}`}
          href={hrefOf(name.is === 'date' ? { is: 'date', id: name.date.id } : { is: 'entity', id: name.entity.id })}
          title={titleOf(name)}
          tabIndex={-1}
          data-mark=""
          data-e={name.is === 'date' ? name.date.id : name.entity.id}
          {...joined}
        >
          <Visible text={text} />
        </a>
      ) : classes === '' ? (
        <Visible text={text} />
      ) : (
        <span class={classes} {...joined}>
          <Visible text={text} />
        </span>
      )}
    </>
  );
}

interface RepairProperties {
  readonly mark: Extract<Mark, { is: 'repair' }>;
  readonly text: string;
  readonly undone: ReadonlySet<number>;
  readonly onRepair: (index: number) => void;
}

/** The repaired text, or at a click what stood there before. */
function RepairPiece({ mark, text, undone, onRepair }: RepairProperties) {
  const isUndone = undone.has(mark.index);
  const came = signed(mark.edit.before);
  const shown = text === '' ? '‸' : text.trim() === '' ? '␣' : signed(text);
  return (
    <button
      type="button"
      class={isUndone ? 'repair undone' : 'repair'}
      data-mark=""
      tabIndex={-1}
      aria-pressed={isUndone}
      aria-label={isUndone ? `As it came: ${came}` : `Repaired: ${shown}, before: ${came}`}
      onClick={() => onRepair(mark.index)}
    >
      {isUndone ? <Visible text={mark.edit.before} all /> : shown}
    </button>
  );
}

/** With a sign for all that cannot be seen. */
function signed(text: string): string {
  return piecesOf(text, true)
    .map(({ text: piece, sign }) => sign ?? piece)
    .join('');
}

/** The shortest name or date: of names within names the inner one is the link. */
function innermost(covering: readonly Mark[]): Extract<Mark, { is: 'entity' | 'date' }> | null {
  let found: Extract<Mark, { is: 'entity' | 'date' }> | null = null;
  for (const mark of covering)
    if (
      (mark.is === 'entity' || mark.is === 'date') &&
      (found === null || mark.end - mark.start <= found.end - found.start)
    )
      found = mark;
  return found;
}

function titleOf(mark: Extract<Mark, { is: 'entity' | 'date' }>): string {
  if (mark.is === 'date') return `Date: ${mark.date.value}`;
  return `${TYPES[mark.entity.type]}: ${visible(mark.entity.name)}`;
}

export const TYPES = {
  PERSON: 'Person',
  ORG: 'Organisation',
  GPE: 'Country, region or town',
  LOC: 'Landscape or water',
  NORP: 'People or group',
  FAC: 'Building or site',
  EVENT: 'Event',
  PRODUCT: 'Product',
  WORK: 'Work',
  LAW: 'Law',
  MONEY: 'Money',
  PERCENT: 'Share',
  QUANTITY: 'Quantity',
} as const satisfies Record<NewsRecord['entities'][number]['type'], string>;

function classesOf(segment: Segment<Mark>, statements: readonly Extract<Mark, { is: 'statement' }>[]): string {
  const contents = statements.filter(({ role }) => role === 'content');
  const classes: string[] = [];
  if (contents.length > 0) {
    const least = Math.min(...contents.map(({ quote }) => quote.confidence));
    classes.push('said', sureness(least));
    if (contents.length > 1) classes.push('nested');
  }
  const roles = new Set<Role>(statements.map(({ role }) => role));
  for (const role of roles) if (role !== 'content') classes.push('role');
  for (const mark of segment.covering) {
    if (mark.is === 'warning') classes.push('warned');
    if (mark.is === 'found') classes.push('found');
    if (mark.is === 'part') classes.push(`part-${mark.kind}`);
  }
  return Array.from(new Set(classes)).join(' ');
}
