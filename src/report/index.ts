/** Reports: records as one page that a person opens, without a network. */
export type { Comparison } from './contract.js';
export { makeReport, type ReportMade, type ReportOptions } from './make.js';
export { reportOfEvaluation } from './of-evaluation.js';
export { type ReportTarget, reportOfFixtures } from './of-fixtures.js';
export type { ReportWritten } from './report-file.js';
export { writeReport } from './write.js';
