import type { OperationExamples } from './operation-examples.js';

export const whiteSpace: OperationExamples = {
  mends: [
    ['  The  end.\t \n\n\n\nNew\u00A0day. \n', 'The end.\n\nNew day.'],
    ['One. \nTwo.', 'One.\nTwo.'],
    ['He left.   “No,” she said.', 'He left. “No,” she said.'],
  ],
  stays: ['One.\n\nTwo.', 'what :-(     (-: now', '«\u00A0Non\u00A0», said the mayor'],
  knownFailures: [],
};
