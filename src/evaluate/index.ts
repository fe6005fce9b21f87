/** Evaluation: what was found against gold, by layer. */

export { recordsOf } from './annotated.js';
export { type Comparison, compareRuns } from './compare.js';
export type { FoundDocument, GoldDocument } from './documents.js';
export { type Evaluation, evaluate, type LayerError, type LayerResult, measuresOf } from './evaluate.js';
export { inRecord } from './found.js';
export type { LeftOut, Pair } from './matched.js';
export { goldRow } from './read/gold-row.js';
export { GOLD_FORMATS, readGold } from './read/index.js';
export { goldOf } from './read/standoff.js';
export { recordsFrom } from './records.js';
export { showComparison } from './show/comparison.js';
export { showErrors } from './show/errors.js';
export { showEvaluation } from './show/evaluation.js';
export { forProgram } from './show/json.js';
