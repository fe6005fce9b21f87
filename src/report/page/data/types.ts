/** Types of records and of the contract by the names that the page uses. */
import type { NewsRecord } from '../../../record.js';

export type {
  CueAct,
  DateExpression,
  Edit,
  Entity,
  Mention,
  NewsRecord,
  Polarity,
  Quote,
  QuoteKind,
} from '../../../record.js';
export type {
  Actor,
  Catalogue,
  Comparison,
  Difference,
  DocumentEntry,
  ReportHead,
  StatementColumns,
} from '../../contract.js';

export type EditOperation = NewsRecord['cleaning']['edits'][number]['op'];
export type QualityCode = NewsRecord['quality']['flags'][number]['code'];
export type Block = NewsRecord['blocks'][number];
export type Warning = NewsRecord['warnings'][number];

export interface Span {
  readonly start: number;
  readonly end: number;
}
