/** The stages in order: the table of contents of the product. */
import { clean, markupOfClean } from './clean/index.js';
import type { Config } from './config.js';
import { type DatesExplained, findDates, readDates } from './dates/index.js';
import type { RawDocument, Segmentation, Span, Stage, Syntax, TokenEntity } from './document/index.js';
import { type ExplainedName, explainTypes, recogniseEntities } from './entities/index.js';
import { View } from './grammar/view.js';
import { type ExplainedQuote, explainQuotes, findQuotes } from './quotes/index.js';
import { assembleRecord, entityRecord } from './record/index.js';
import type { DateExpression, Entity, NewsRecord } from './record.js';
import { segment } from './segment/index.js';
import { analyseSyntax } from './syntax/index.js';

/**
 * Takes one document through all stages. Pure: the same document and configuration always give the same record.
 *
 * @param begins is told each stage that begins, so that a caller can measure, or say where a document was given up
 * @throws {RecordError} if a stage breaks the record's contract, which is a defect of Wirecopy
 */
export function annotateDocument(
  raw: RawDocument,
  config: Config,
  begins: (stage: Stage) => void = () => {},
): NewsRecord {
  begins('clean');
  const cleaning = clean(raw.text, raw.markup);
  begins('segment');
  const { segmentation, warnings: segmentWarnings } = segment(cleaning.text, {
    opening: raw.opening,
    markup: markupOfClean(raw.markup, cleaning.edits),
    authors: raw.metadata.authors,
  });
  begins('syntax');
  const syntax = analyseSyntax(segmentation);
  begins('entities');
  const view = new View(segmentation, syntax);
  const { entities: named, quantities, warnings: entityWarnings } = recogniseEntities(view);
  begins('dates');
  const {
    published,
    dates,
    warnings: dateWarnings,
  } = findDates({
    segmentation,
    syntax,
    published: raw.published,
    publishedElse: raw.publishedElse,
    config: config.dates,
  });
  begins('quotes');
  const { quotes, warnings: quoteWarnings } = findQuotes({ view, entities: named, dates });
  begins('record');
  const entities = [...named, ...quantities];
  const warnings = [...segmentWarnings, ...entityWarnings, ...dateWarnings, ...quoteWarnings];
  return assembleRecord({ raw, cleaning, segmentation, published, entities, dates, quotes, warnings }, config);
}

/** Takes a document as far as its trees. Pure, as {@link annotateDocument}. */
export function parseDocument(
  { text }: Pick<RawDocument, 'text'>,
  begins: (stage: Stage) => void = () => {},
): { segmentation: Segmentation; syntax: Syntax } {
  begins('clean');
  const cleaning = clean(text);
  begins('segment');
  const { segmentation } = segment(cleaning.text);
  begins('syntax');
  return { segmentation, syntax: analyseSyntax(segmentation) };
}

/**
 * The tokens and trees of a record's text, cut into the sentences that the record has; null where this version cuts it in another way. What the markup
 * of its file said is known from what the record says of its blocks.
 */
export function parseRecordAgain({
  text,
  sentences,
  headline,
  byline,
  blocks,
}: NewsRecord): { segmentation: Segmentation; syntax: Syntax } | null {
  const opening = { headline: headline !== null, byline: byline !== null };
  for (const known of [{}, { opening }, { opening, markup: blocks }]) {
    const { segmentation } = segment(text, known);
    if (isSameCut(segmentation.sentences, sentences)) return { segmentation, syntax: analyseSyntax(segmentation) };
  }
  return null;
}

function isSameCut(found: readonly Span[], said: readonly Span[]): boolean {
  const isSame = ({ start, end }: Span, index: number) => start === said[index]?.start && end === said[index]?.end;
  return found.length === said.length && found.every(isSame);
}

/** Takes a document as far as its dates, and says which form read each. Pure, as {@link annotateDocument}. */
export function explainDates(
  { text, published }: Pick<RawDocument, 'text' | 'published'>,
  config: Config,
): DatesExplained {
  return readDates({ ...parseDocument({ text }), published, config: config.dates });
}

/** Entities, and the evidence for the type of every name that the rules see. */
export interface EntitiesExplained {
  /** The clean text, which all spans index. */
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly names: readonly ExplainedName[];
}

/** Takes a document as far as its entities, and says why their names have their types. Pure, as {@link annotateDocument}. */
export function explainEntities({ text }: Pick<RawDocument, 'text'>): EntitiesExplained {
  const { segmentation, syntax } = parseDocument({ text });
  const view = new View(segmentation, syntax);
  const { entities, quantities } = recogniseEntities(view);
  return { text: view.text, entities: recordsOf(view, [...entities, ...quantities]), names: explainTypes(view) };
}

/** Statements with the construction that found each, and the entities and dates that they name by id. */
export interface StatementsExplained {
  /** The clean text, which all spans index. */
  readonly text: string;
  readonly statements: readonly ExplainedQuote[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateExpression[];
}

/** Takes a document as far as its statements, and says how each was found. Pure, as {@link annotateDocument}. */
export function explainStatements(
  { text, published }: Pick<RawDocument, 'text' | 'published'>,
  config: Config,
): StatementsExplained {
  const { segmentation, syntax } = parseDocument({ text });
  const view = new View(segmentation, syntax);
  const { entities } = recogniseEntities(view);
  const { dates } = findDates({ segmentation, syntax, published, config: config.dates });
  const statements = explainQuotes({ view, entities, dates });
  return { text: view.text, statements, entities: recordsOf(view, entities), dates };
}

function recordsOf({ text, tokens }: View, entities: readonly TokenEntity[]): readonly Entity[] {
  return entities.map((entity) => entityRecord(text, tokens, entity));
}

export type { DatesExplained } from './dates/index.js';
export type { ExplainedName } from './entities/index.js';
export type { Evidence, ExplainedQuote } from './quotes/index.js';
