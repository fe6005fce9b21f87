/** The quotes stage: who said what, to whom, in which words. */
import {
  firstNotBefore,
  inside,
  isReadable,
  type Range,
  type Slice,
  type Span,
  sliceOf,
  type TokenEntity,
} from '../document/index.js';
import type { Cue, DateExpression, Quote, QuoteKind, Speaker, Warning } from '../record.js';
import { confidenceOf, type Sureness, surenessOf } from './confidence.js';
import { findStatements } from './find.js';
import { polarityOf } from './polarity.js';
import { ofNominal, ofPronoun } from './pronouns.js';
import { type QuotesInput, Reading } from './reading.js';
import { headOf, readSpeaker, type SpeakerReading } from './speakers.js';
import type { ConstructionName, ContentKind, Statement } from './statement.js';

export type { QuotesInput } from './reading.js';

/** Finds the statements of a text: direct, indirect and mixed. Time is linear in the text's length. */
export function findQuotes(input: QuotesInput): { quotes: readonly Quote[]; warnings: readonly Warning[] } {
  const { quotes } = readQuotes(input);
  return { quotes, warnings: quotes.filter(({ speaker }) => speaker === null).map(speakerUnknown) };
}

/** A quote, and why it was read so. */
export interface ExplainedQuote extends Sureness {
  readonly quote: Quote;
  readonly construction: ConstructionName;
  /** What the cue takes: `clause`. */
  readonly content: ContentKind;
}

/** The quotes of {@link findQuotes}, each with the construction that found it and what its confidence is made of. */
export function explainQuotes(input: QuotesInput): readonly ExplainedQuote[] {
  const { reading, statements, quotes } = readQuotes(input);
  return statements.flatMap((statement, index) => {
    const quote = quotes[index];
    if (quote === undefined || reading === null) return [];
    const { construction, kind } = statement;
    return [{ quote, construction, content: kind, ...surenessOf(reading, statement) }];
  });
}

function readQuotes(input: QuotesInput) {
  if (!isReadable(input.view.segmentation)) return { reading: null, statements: [], quotes: [] };
  const reading = new Reading(input);
  const statements = findStatements(reading).sort(byPlace);
  const parents = parentsOf(statements);
  const speakers = speakersOf(reading, statements, parents);
  const quotes = statements.map((statement, index) => quoteOf(reading, statement, index, parents, speakers));
  return { reading, statements, quotes };
}

/** In order of their first words, the longer one first. */
function byPlace(a: Statement, b: Statement): number {
  return (a.content[0]?.first ?? 0) - (b.content[0]?.first ?? 0) || endOf(b) - endOf(a);
}

function endOf({ content }: Statement): number {
  return content.at(-1)?.end ?? 0;
}

/** Statements within statements are no deeper in news; hostile text may nest them without end. */
const DEEPEST = 50;

/** For each statement the index of the smallest one whose content holds it and its cue; −1 for none. */
function parentsOf(statements: readonly Statement[]): number[] {
  const open: number[] = [];
  return statements.map((statement, index) => {
    while (open.length > 0 && endOf(statements[open.at(-1) ?? 0] ?? statement) <= (statement.content[0]?.first ?? 0))
      open.pop();
    const parent = open.slice(-DEEPEST).findLast((other) => holds(statements[other], statement)) ?? -1;
    open.push(index);
    return parent;
  });
}

function holds(outer: Statement | undefined, inner: Statement): boolean {
  const parts = [...inner.content, ...(inner.cue === null ? [] : [inner.cue])];
  return outer?.content !== undefined && parts.every((part) => outer.content.some((whole) => inside(part, whole)));
}

function speakersOf(
  reading: Reading,
  statements: readonly Statement[],
  parents: readonly number[],
): readonly (Speaker | null)[] {
  const entities: (TokenEntity | null)[] = [];
  // Pronouns inside somebody's words need the one who says them: in text order, the outer statement comes first.
  return statements.map(({ speaker }, index) => {
    const read = speaker === null ? null : readSpeaker(reading, speaker);
    const parent = entities[parents[index] ?? -1] ?? null;
    const entity = speaker === null || read === null ? null : entityOf(reading, speaker, read, parent);
    entities.push(entity);
    if (speaker === null || read === null) return null;
    const { start, end, text } = sliceAt(reading, speaker); // here and below: a spread takes several times as long
    return {
      start,
      end,
      text,
      kind: read.kind,
      entity: entity?.id ?? null,
      entities: entity === null ? [] : [entity.id],
    };
  });
}

function entityOf(
  reading: Reading,
  speaker: Range,
  { kind, entity }: SpeakerReading,
  parent: TokenEntity | null,
): TokenEntity | null {
  if (kind === 'pronoun') return ofPronoun(reading, speaker.first, parent);
  const isShort = kind === 'nominal' || kind === 'document';
  return entity ?? (isShort ? ofNominal(reading, speaker, headOf(reading, speaker)) : null);
}

function quoteOf(
  reading: Reading,
  statement: Statement,
  index: number,
  parents: readonly number[],
  speakers: readonly (Speaker | null)[],
): Quote {
  const parent = parents[index] ?? -1;
  return {
    id: `q${index + 1}`,
    kind: kindOf(reading, statement),
    content: statement.content.map(({ first, end }): Span => reading.tokens.span(first, end)),
    speaker: speakers[index] ?? null,
    speech: statement.cue?.act !== 'think',
    cue: cueOf(reading, statement),
    date: dateOf(reading, statement),
    addressee: addresseeOf(reading, statement),
    parent: parent < 0 ? null : `q${parent + 1}`,
    confidence: confidenceOf(reading, statement),
  };
}

function cueOf(reading: Reading, statement: Statement): Cue | null {
  const { cue } = statement;
  if (cue === null) return null;
  const { start, end, text } = sliceAt(reading, cue);
  return { start, end, text, lemma: cue.lemma, act: cue.act, polarity: polarityOf(reading, statement) };
}

function addresseeOf(reading: Reading, { addressee }: Statement): Quote['addressee'] {
  if (addressee === null) return null;
  const { start, end, text } = sliceAt(reading, addressee);
  return { start, end, text, entity: reading.namedAt(addressee.end - 1)?.entity.id ?? null };
}

function sliceAt({ text, tokens }: Reading, { first, end }: Range): Slice {
  return sliceOf(text, tokens.span(first, end));
}

/** By the words in quotation marks that are not those of a statement around it. */
function kindOf(reading: Reading, { content, cue, kind }: Statement): QuoteKind {
  if (kind === 'turn') return 'direct';
  const home = cue === null ? null : reading.quotationAt(cue.first);
  let marked = 0;
  let plain = 0;
  for (const { first, end } of content) {
    for (let token = first; token < end; token += 1) {
      if (reading.upos(token) === 'PUNCT') continue;
      const quotation = reading.quotationAt(token);
      if (quotation === null || quotation === home) plain += 1;
      else marked += 1;
    }
  }
  if (marked === 0) return 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}

/** The dates that begin inside the span; `dates` is sorted. */
function datesWithin(dates: readonly DateExpression[], { start, end }: Span): readonly DateExpression[] {
  const first = firstNotBefore(dates.length, (index) => (dates[index]?.start ?? 0) < start);
  let last = first;
  while ((dates[last]?.start ?? end) < end && last < first + MAX_DATES) last += 1;
  return dates.slice(first, last);
}

/** A sentence without an end may have any number of them. */
const MAX_DATES = 20;

/** The date in the cue's own clause: `said on Monday that`, not one that the content speaks of. */
function dateOf(reading: Reading, { cue, content, speaker }: Statement): string | null {
  if (cue === null) return null;
  const { first, end } = reading.sentenceAt(cue.first);
  const sentence = reading.tokens.span(first, end);
  const taken = [...content, ...(speaker === null ? [] : [speaker])].map((range) =>
    reading.tokens.span(range.first, range.end),
  );
  const at = reading.tokens.start(cue.first);
  const dates = datesWithin(reading.dates, sentence).filter(
    (date) =>
      date.end <= sentence.end &&
      (date.type === 'DATE' || date.type === 'TIME') &&
      !taken.some((span) => date.start < span.end && span.start < date.end),
  );
  const [nearest] = [...dates].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  return nearest?.id ?? null;
}

function speakerUnknown(quote: Quote): Warning {
  return {
    code: 'speaker-unknown',
    message: `No speaker is named for statement ${quote.id}.`,
    span: quote.content[0] ?? null,
  };
}
