/** Many documents in one run, which can be gone on with. */
export { type Progress, type RunOptions, type RunResult, runBatch } from './run.js';
export type { Summary } from './summary.js';
