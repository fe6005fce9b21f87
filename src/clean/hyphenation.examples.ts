import type { OperationExamples } from './operation-examples.js';

export const hyphenation: OperationExamples = {
  mends: [
    ['The minis-\nters met.', 'The ministers met.'],
    ['a solu\u00AD\ntion', 'a solution'],
    ['a long-\n  term plan', 'a long-term plan'],
    ['The ferry-boat left. The ferry-\nboat sank.', 'The ferry-boat left. The ferry-boat sank.'],
    ['The wellhead leaks. The well-\nhead was shut.', 'The wellhead leaks. The wellhead was shut.'],
  ],
  stays: ['ships -\nand boats', 'Anglo-\nFrench talks', '- one\n- two', 'A-\nb'],
  knownFailures: [['The ferry-\nboat sank.', 'The ferry-boat sank.']],
};
