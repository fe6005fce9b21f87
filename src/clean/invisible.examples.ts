import type { OperationExamples } from './operation-examples.js';

export const invisible: OperationExamples = {
  mends: [
    ['\uFEFFLISBON\u200B, March 3', 'LISBON, March 3'],
    ['A so\u00ADlu\u00ADtion\u0007 was found', 'A solution was found'],
    ['\u202Eabc\u202C \u2066def\u2069', 'abc def'],
    ['the end.\u200D', 'the end.'],
    ['\u200EAcme\u200F Holdings\u2060', 'Acme Holdings'],
  ],
  // Joiners spell words and emoji.
  stays: ['می\u200Cخواهم 👩\u200D🚒', 'שלום \u200F(ABC)', 'ก\u2060ข'],
  knownFailures: [],
};
