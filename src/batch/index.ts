/** Many documents in one run. */
export { type Outcome, outcomeOf, type TreesOutcome, treesOf } from './outcome.js';
export { type RunOptions, runBatch } from './run.js';
export type { Summary } from './summary.js';
