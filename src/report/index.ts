/** Reports: records as one page that a person opens, without a network. */
export { type Comparison, LIVE_PATHS } from './contract.js';
export { type ReportInMemory, ReportInMemoryBuilder } from './in-memory.js';
export { makeReport, type ReportMade, type ReportOptions } from './make.js';
export { reportOfEvaluation } from './of-evaluation.js';
export { type ReportTarget, reportOfFixtures } from './of-fixtures.js';
export { type Page, readPage } from './page-file.js';
export { writeReport } from './write.js';
