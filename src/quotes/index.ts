/** The quotes stage: who said what, to whom, in which words. */
import { isReadable } from '../document/index.js';
import type { Quote, Warning } from '../record.js';
import type { Evidence, Weighed } from '../resources/sign-weights.js';
import { withApposedName } from './apposed-names.js';
import { speakersOf } from './attribution.js';
import { datesOf } from './cue-dates.js';
import { withEdges } from './edges.js';
import { findStatements } from './find.js';
import { byPlace, parentsOf, withoutAsides } from './nesting.js';
import { isPointing } from './pointing.js';
import { quoteOf } from './quote-records.js';
import { type QuotesInput, Reading } from './reading.js';
import type { ConstructionName, ContentKind, Statement } from './statement.js';
import { withoutTimeAfter } from './time-after.js';

export type { Evidence } from '../resources/sign-weights.js';
export type { QuotesInput } from './reading.js';

/** Finds the statements of a text: direct, indirect and mixed. Time is linear in the text's length. */
export function findQuotes(input: QuotesInput): { quotes: readonly Quote[]; warnings: readonly Warning[] } {
  const quotes = readQuotes(input).map(({ quote }) => quote);
  return { quotes, warnings: quotes.filter(({ speaker }) => speaker === null).map(speakerUnknown) };
}

/** A quote, and why it was read so. */
export interface ExplainedQuote {
  readonly quote: Quote;
  readonly construction: ConstructionName;
  /** What the cue takes: `clause`. */
  readonly content: ContentKind;
  /** What its confidence is made of. */
  readonly evidence: readonly Evidence[];
}

/** The quotes of {@link findQuotes}, each with the construction that found it and what its confidence is made of. */
export function explainQuotes(input: QuotesInput): readonly ExplainedQuote[] {
  return readQuotes(input).map(({ statement: { construction, kind }, quote, weighed }) => {
    return { quote, construction, content: kind, evidence: weighed.evidence() };
  });
}

interface ReadQuote {
  readonly statement: Statement;
  readonly quote: Quote;
  readonly weighed: Weighed;
}

function readQuotes(input: QuotesInput): readonly ReadQuote[] {
  if (!isReadable(input.view.segmentation)) return [];
  const reading = new Reading(input);
  const statements = withoutAsides(reading, statementsOf(reading));
  const parents = parentsOf(statements);
  const speakers = speakersOf(reading, statements, parents);
  const dates = datesOf(reading, statements);
  const places = placesOf(statements.map((statement) => !isPointing(reading, statement)));
  return statements.flatMap((statement, index) => {
    const place = places[index];
    if (place === undefined || place < 0) return [];
    const parent = places[parents[index] ?? -1] ?? -1;
    const speaker = speakers[index] ?? null;
    const { quote, weighed } = quoteOf(reading, statement, place, parent, speaker, dates[index] ?? null);
    return [{ statement, quote, weighed }];
  });
}

/** Where each that is kept stands among those that are; −1 for the others. */
function placesOf(kept: readonly boolean[]): readonly number[] {
  let next = 0;
  return kept.map((isKept) => (isKept ? next++ : -1));
}

function statementsOf(reading: Reading): Statement[] {
  return findStatements(reading)
    .flatMap((statement) => withEdges(reading, withoutTimeAfter(reading, statement)))
    .map((statement) => withApposedName(reading, statement))
    .sort(byPlace);
}

function speakerUnknown(quote: Quote): Warning {
  return {
    code: 'speaker-unknown',
    message: `No speaker is named for statement ${quote.id}.`,
    span: quote.content[0] ?? null,
  };
}
