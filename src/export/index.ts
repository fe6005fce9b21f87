/** Exports: records in the formats of tools for annotators. */
export { annotatedOf } from './annotated.js';
export { type ExportSummary, exportRecords, prepared } from './export.js';
export type { ExportFormat } from './format.js';
export { EXPORT_FORMATS } from './formats.js';
export { LeftOut } from './held.js';
