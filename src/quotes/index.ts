/** The quotes stage: who said what. */
import type { Segmentation, Syntax } from '../document.js';
import type { DateExpression, Entity, Quote, Warning } from '../record.js';

export interface QuotesInput {
  readonly segmentation: Segmentation;
  readonly syntax: Syntax;
  readonly entities: readonly Entity[];
  readonly dates: readonly DateExpression[];
}

export function findQuotes(_input: QuotesInput): { quotes: readonly Quote[]; warnings: readonly Warning[] } {
  return { quotes: [], warnings: [] };
}
