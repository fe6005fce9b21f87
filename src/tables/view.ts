/** One record on its way into tables: its keys, and what stands where in it. */
import { type Block, firstNotBefore, type Span } from '../document/index.js';
import type { DateExpression, Entity, NewsRecord, Quote } from '../record.js';
import { kindOf, type RegisterKind } from '../register/index.js';
import { codePointsOf } from './code-points.js';

/** A span in both ways of counting. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly startCodePoint: number;
  readonly endCodePoint: number;
}

/** What other documents tell of this one. */
export interface AcrossDocument {
  readonly storyId: string | null;
  readonly duplicateOf: string | null;
  readonly updateOf: string | null;
  readonly differs: readonly string[];
  /** Of an update: `12 → 15`. */
  readonly changedNumbers: readonly string[];
  /** The row of the register that an entity belongs to. */
  readonly registerKey: (entity: string) => string | null;
  /** Why it does; empty where it began the row. */
  readonly reasons: (entity: string) => readonly string[];
  /** The statement that this one copies. */
  readonly originalOf: (text: string, quote: Quote) => string | null;
}

/** Of a document that is looked at by itself. */
export const BY_ITSELF: AcrossDocument = {
  storyId: null,
  duplicateOf: null,
  updateOf: null,
  differs: [],
  changedNumbers: [],
  registerKey: () => null,
  reasons: () => [],
  originalOf: () => null,
};

export interface ViewOptions {
  /** The key of the document: the id of the record, or one with a mark where another document has that. */
  readonly id?: string;
  /** The version of the schema that the record was written in. */
  readonly schemaVersion?: string;
  readonly across?: AcrossDocument;
}

export class DocumentView {
  /** The key of the document. */
  readonly id: string;
  readonly record: NewsRecord;
  /** The version of the schema that the record was written in. */
  readonly schemaVersion: string;
  readonly across: AcrossDocument;
  readonly #codePoint: (offset: number) => number;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #dates: ReadonlyMap<string, DateExpression>;

  constructor(record: NewsRecord, options: ViewOptions = {}) {
    const { id = record.id, schemaVersion = record.schemaVersion, across = BY_ITSELF } = options;
    this.id = id;
    this.record = record;
    this.schemaVersion = schemaVersion;
    this.across = across;
    this.#codePoint = codePointsOf(record.text);
    this.#entities = new Map(record.entities.map((entity) => [entity.id, entity]));
    this.#dates = new Map(record.dates.map((date) => [date.id, date]));
  }

  /** The key of a part of the document: `e3` of a document `a` is `a#e3`. */
  keyOf(part: string): string {
    return `${this.id}#${part}`;
  }

  /** As {@link keyOf}, of a part that may be none. */
  keyIfAny(part: string | null | undefined): string | null {
    return part == null ? null : this.keyOf(part);
  }

  /** The key of the row of the register that an entity belongs to, where that is of such a kind. */
  registerKey(entity: Entity | null, kind: RegisterKind): string | null {
    return entity !== null && kindOf(entity.type) === kind ? this.across.registerKey(entity.id) : null;
  }

  placeOf({ start, end }: Span): Place {
    return { start, end, startCodePoint: this.#codePoint(start), endCodePoint: this.#codePoint(end) };
  }

  textOf({ start, end }: Span): string {
    return this.record.text.slice(start, end);
  }

  entity(id: string | null | undefined): Entity | null {
    return id == null ? null : (this.#entities.get(id) ?? null);
  }

  date(id: string | null | undefined): DateExpression | null {
    return id == null ? null : (this.#dates.get(id) ?? null);
  }

  /** The number of the sentence in which a place lies, from 1; null between sentences. */
  sentenceAt(offset: number): number | null {
    return numberAt(this.record.sentences, offset);
  }

  paragraphAt(offset: number): number | null {
    return numberAt(this.record.paragraphs, offset);
  }

  blockAt(offset: number): Pick<Block, 'kind' | 'role'> | null {
    const number = numberAt(this.record.blocks, offset);
    return number === null ? null : (this.record.blocks[number - 1] ?? null);
  }

  sentenceKeyAt(offset: number): string | null {
    const number = this.sentenceAt(offset);
    return number === null ? null : this.keyOf(`s${number}`);
  }
}

/** Spans are sorted and disjoint. */
function numberAt(spans: readonly Span[], offset: number): number | null {
  const index = firstNotBefore(spans.length, (at) => (spans[at]?.end ?? 0) <= offset);
  const span = spans[index];
  return span !== undefined && span.start <= offset ? index + 1 : null;
}
