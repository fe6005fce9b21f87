/** Many documents in one run, which can be gone on with. */

export { type ChangedRecords, changeRecords, type RecordChange } from './change-records.js';
export { type BatchInput, type Discovery, discover, type Found, type LeftOut } from './discover.js';
export { type Arrival, documentsOf } from './documents.js';
export { contextOf } from './keys.js';
export { LeftOutCounts } from './left-out.js';
export { runBatch } from './run.js';
export type { Progress, RunOptions, RunResult } from './run-options.js';
export type { Summary } from './summary.js';
