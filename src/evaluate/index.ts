/** Evaluation: what was found against gold, by layer. */

export { recordsOf } from './annotated.js';
export type { FoundDocument, GoldDocument } from './documents.js';
export { type Evaluation, evaluate, type LayerResult, MEASURES } from './evaluate.js';
export { readGold } from './read/index.js';
