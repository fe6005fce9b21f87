import type { OperationExamples } from './operation-examples.js';

export const composition: OperationExamples = {
  mends: [
    ['cafe\u0301 in A\u030Alesund', 'café in Ålesund'],
    ['Vie\u0323\u0302t', 'Việt'],
    ['20 \u212B and 5 \u2126', '20 Å and 5 Ω'],
    ['\u1112\u1161\u11AB', '한'],
  ],
  stays: ['ﬁve km² ½ Ｗ ③ x\u0304', 'हिन्दी'],
  knownFailures: [],
};
