import type { OperationExamples } from './operation-examples.js';

export const lineEnd: OperationExamples = {
  mends: [['One.\r\nTwo.\rThree.\u2028Four.\u0085Five.\fSix.', 'One.\nTwo.\nThree.\nFour.\nFive.\nSix.']],
  stays: ['One.\nTwo.', 'One.\n\nTwo.'],
  knownFailures: [],
};
