/** What programs ask that drive Wirecopy, such as the package for Spark: requests as lines of JSON, and answers to them in order. */
export { annotated } from './annotated.js';
export { inputsIn } from './inputs.js';
export { readFiles, readRows } from './readings.js';
export { requestsIn } from './requests.js';
export { places, relations } from './stories.js';
