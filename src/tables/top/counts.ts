/**
 * What most documents say, counted while they are read: who is quoted, how, of which days, which dates are open, which flags they
 * have. A statement that copies another one of its story counts as no other; nor do the dates of a document that copies another one.
 */
import type { DateExpression, Quote } from '../../record.js';
import type { Register, RegisterKind } from '../../register/index.js';
import { StoryCounts } from '../across/story-counts.js';
import { dayOf } from '../rows/dates.js';
import type { Story } from '../rows/stories.js';
import type { DocumentView } from '../view.js';
import { type Ranked, ranked } from './ranked.js';
import { type Count, Tally } from './tally.js';

/** A date as it is written, and where it stands, for whoever wants to look. */
export interface Example {
  readonly text: string;
  readonly documentId: string;
  /** The file; null for standard input. */
  readonly path: string | null;
  /** In `documents.text`, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

export interface Top {
  readonly documents: { readonly all: number; readonly copies: number; readonly updates: number };
  readonly statements: { readonly all: number; readonly copies: number };
  readonly people: Ranked<Quoted>;
  readonly organisations: Ranked<Quoted>;
  readonly acts: Ranked<{ readonly act: string; readonly statements: number; readonly documents: number }>;
  readonly daysSaid: Ranked<{ readonly day: string; readonly statements: number; readonly documents: number }>;
  readonly daysSpokenOf: Ranked<{ readonly day: string; readonly dates: number; readonly documents: number }>;
  readonly unresolvedDates: Ranked<{
    /** Counted together whatever their capitals and spaces. */
    readonly words: string;
    readonly dates: number;
    readonly documents: number;
    readonly example: Example;
  }>;
  readonly flags: Ranked<{ readonly flag: string; readonly documents: number }>;
  readonly languages: Ranked<{ readonly language: string; readonly documents: number }>;
  readonly stories: Ranked<Readonly<Story>>;
}

export interface Quoted {
  /** Of the row in `people` or `organisations`. */
  readonly id: string;
  readonly name: string;
  readonly statements: number;
  /** In which these statements stand. */
  readonly documents: number;
}

export class TopCounts {
  readonly #people = new Tally();
  readonly #organisations = new Tally();
  readonly #acts = new Tally();
  readonly #daysSaid = new Tally();
  readonly #daysSpokenOf = new Tally();
  readonly #unresolved = new Tally();
  readonly #examples = new Map<string, Example>();
  readonly #flags = new Tally();
  readonly #languages = new Tally();
  readonly #stories = new StoryCounts();
  readonly #documents = { all: 0, copies: 0, updates: 0 };
  readonly #statements = { all: 0, copies: 0 };

  /** The next document. */
  add(document: DocumentView): void {
    const { record, across } = document;
    this.#documents.all += 1;
    if (across.duplicateOf !== null) this.#documents.copies += 1;
    if (across.updateOf !== null) this.#documents.updates += 1;
    this.#stories.add(document);
    this.#languages.add(record.language ?? UNKNOWN, this.#documents.all);
    for (const { code } of record.quality.flags) this.#flags.add(code, this.#documents.all);
    for (const quote of record.quotes) this.#addStatement(document, quote);
    if (across.duplicateOf !== null) return;
    const said = new Set(record.quotes.map(({ date }) => date));
    for (const date of record.dates) this.#addDate(document, date, said.has(date.id));
  }

  /** @param register with the names of those who are quoted */
  finish(register: Register, limit: number): Top {
    const quoted = (kind: RegisterKind, tally: Tally) =>
      ranked(namesOf(register, kind, tally), limit, weightOf, ({ name, id }) => [name, id]);
    const list = <Item>(tally: Tally, itemOf: (count: Count) => Item): Ranked<Item> => {
      const { total, top } = ranked(tally, limit, timesFirst, byKey);
      return { total, top: top.map(itemOf) };
    };
    return {
      documents: { ...this.#documents },
      statements: { ...this.#statements },
      people: quoted('person', this.#people),
      organisations: quoted('organisation', this.#organisations),
      acts: list(this.#acts, ({ key, times, documents }) => ({ act: key, statements: times, documents })),
      daysSaid: list(this.#daysSaid, ({ key, times, documents }) => ({ day: key, statements: times, documents })),
      daysSpokenOf: list(this.#daysSpokenOf, ({ key, times, documents }) => ({ day: key, dates: times, documents })),
      unresolvedDates: this.#unresolvedDates(limit),
      flags: list(this.#flags, ({ key, documents }) => ({ flag: key, documents })),
      languages: list(this.#languages, ({ key, documents }) => ({ language: key, documents })),
      stories: ranked(this.#stories.all(), limit, ({ documents }) => [documents], storyNames),
    };
  }

  #unresolvedDates(limit: number): Top['unresolvedDates'] {
    const { total, top } = ranked(this.#unresolved, limit, timesFirst, byKey);
    const withExamples = top.flatMap(({ key, times, documents }) => {
      const example = this.#examples.get(key);
      return example === undefined ? [] : [{ words: key, dates: times, documents, example }];
    });
    return { total, top: withExamples };
  }

  #addStatement(document: DocumentView, quote: Quote): void {
    this.#statements.all += 1;
    if (document.across.originalOf(document.record.text, quote) !== null) {
      this.#statements.copies += 1;
      return;
    }
    const number = this.#documents.all;
    const speaker = document.entity(quote.speaker?.entity);
    const person = document.registerKey(speaker, 'person');
    const organisation = document.registerKey(speaker, 'organisation');
    const date = document.date(quote.date);
    const day = date && dayOf(date);
    if (person !== null) this.#people.add(person, number);
    if (organisation !== null) this.#organisations.add(organisation, number);
    this.#acts.add(quote.cue?.act ?? NO_CUE, number);
    if (day !== null) this.#daysSaid.add(day, number);
  }

  /** @param isSaid whether it tells when something was said, and is not spoken of */
  #addDate(document: DocumentView, date: DateExpression, isSaid: boolean): void {
    const number = this.#documents.all;
    const day = dayOf(date);
    if (day !== null && !isSaid) this.#daysSpokenOf.add(day, number);
    if (date.status !== 'unresolved') return;
    const words = date.text.toLowerCase().replace(/\s+/g, ' ');
    this.#unresolved.add(words, number);
    if (this.#examples.has(words)) return;
    const { text, start, end } = date;
    this.#examples.set(words, { text, documentId: document.id, path: document.record.source.path, start, end });
  }
}

/** A text whose language cannot be told. */
const UNKNOWN = 'unknown';
/** A statement that nothing reports: the words of an interview, a title. */
const NO_CUE = 'no cue';
function* namesOf(register: Register, kind: RegisterKind, tally: Tally): Generator<Quoted> {
  for (const { key, name } of register.rows(kind)) {
    const count = tally.of(key);
    if (count !== null) yield { id: key, name, statements: count.times, documents: count.documents };
  }
}

function timesFirst({ times, documents }: Count): number[] {
  return [times, documents];
}

function byKey({ key }: Count): string[] {
  return [key];
}

function weightOf({ statements, documents }: Quoted): number[] {
  return [statements, documents];
}

function storyNames({ headline, id }: Readonly<Story>): string[] {
  return [headline ?? '', id];
}
