import type { OperationExamples } from './operation-examples.js';

export const c1Controls: OperationExamples = {
  mends: [
    ['the \u0093plan\u0094 \u0096 as it was', 'the “plan” – as it was'],
    ['it\u0092s shut\u0085', 'it’s shut…'],
    ['costs \u008040', 'costs €40'],
  ],
  stays: [],
  knownFailures: [['One\u0085 and no other control', 'One… and no other control']],
};
