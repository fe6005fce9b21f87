import type { OperationExamples } from './operation-examples.js';

export const surrogates: OperationExamples = {
  mends: [['a \uD83D b \uDE00 c', 'a \uFFFD b \uFFFD c']],
  stays: ['a 😀 b'],
  knownFailures: [],
};
