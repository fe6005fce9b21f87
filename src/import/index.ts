/** Imports: what annotators made of texts, back into gold and fixtures. */
export { type ImportOptions, type ImportSummary, importAnnotations } from './import.js';
