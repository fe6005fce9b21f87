/** The stages in order: the table of contents of the product. */
import { clean } from './clean/index.js';
import type { Config } from './config.js';
import { type DatesExplained, findDates, readDates } from './dates/index.js';
import type { RawDocument, Segmentation, Syntax } from './document.js';
import { recogniseEntities } from './entities/index.js';
import { findQuotes } from './quotes/index.js';
import { assembleRecord } from './record/index.js';
import type { NewsRecord } from './record.js';
import { segment } from './segment/index.js';
import { analyseSyntax } from './syntax/index.js';

/**
 * Takes one document through all stages. Pure: the same document and configuration always give the same record.
 *
 * @throws {RecordError} if a stage breaks the record's contract, which is a defect of Wirecopy
 */
export function annotateDocument(raw: RawDocument, config: Config): NewsRecord {
  const cleaning = clean(raw.text);
  const { segmentation, warnings: segmentWarnings } = segment(cleaning.text);
  const syntax = analyseSyntax(segmentation);
  const { entities, warnings: entityWarnings } = recogniseEntities({ segmentation, syntax });
  const {
    published,
    dates,
    warnings: dateWarnings,
  } = findDates({
    segmentation,
    syntax,
    published: raw.published,
    config: config.dates,
  });
  const { quotes, warnings: quoteWarnings } = findQuotes({ segmentation, syntax, entities, dates });
  const warnings = [...segmentWarnings, ...entityWarnings, ...dateWarnings, ...quoteWarnings];
  return assembleRecord({ raw, cleaning, segmentation, published, entities, dates, quotes, warnings }, config);
}

/** Takes a document as far as its trees. Pure, as {@link annotateDocument}. */
export function parseDocument({ text }: Pick<RawDocument, 'text'>): { segmentation: Segmentation; syntax: Syntax } {
  const { segmentation } = segment(clean(text).text);
  return { segmentation, syntax: analyseSyntax(segmentation) };
}

/** Takes a document as far as its dates, and says which form read each. Pure, as {@link annotateDocument}. */
export function explainDates(
  { text, published }: Pick<RawDocument, 'text' | 'published'>,
  config: Config,
): DatesExplained {
  const { segmentation } = segment(clean(text).text);
  return readDates({ segmentation, syntax: analyseSyntax(segmentation), published, config: config.dates });
}

export type { DatesExplained } from './dates/index.js';
