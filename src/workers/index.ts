/** Annotating in threads: as many documents at once as there are workers, none able to hold or end a run. */
export { type Answered, answersInOrder } from './answers.js';
export { OneWorker } from './one-worker.js';
export {
  type Answer,
  type Counts,
  type Done,
  type Failure,
  type FlagCounts,
  type Form,
  failureOf,
  NO_COUNTS,
  type Order,
  STEPS,
  type Step,
  type StepTimes,
} from './order.js';
export { Workers } from './workers.js';
