import type { OperationExamples } from './operation-examples.js';

export const privateUse: OperationExamples = {
  mends: [
    ['\uF0B7 new cranes', '• new cranes'],
    ['Acme\uE001 and \u{F0000}Brightwater', 'Acme and Brightwater'],
  ],
  stays: ['👩 😀 𝔸', 'the o\uF001ce of the mayor', '李\uE863 先生'],
  knownFailures: [],
};
