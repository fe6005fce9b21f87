/** Many documents in one run, which can be gone on with. */

export { type ChangedRecords, changeRecords, type RecordChange } from './change-records.js';
export { type Discovery, discover, type LeftOut } from './discover.js';
export { type Arrival, documentsOf } from './documents.js';
export { LeftOutCounts } from './left-out.js';
export { runBatch } from './run.js';
export type { Progress, RunOptions, RunResult } from './run-options.js';
export type { Summary } from './summary.js';
