/** Many documents in one run, which can be gone on with. */
export { runBatch } from './run.js';
export type { Progress, RunOptions, RunResult } from './run-options.js';
export type { Summary } from './summary.js';
