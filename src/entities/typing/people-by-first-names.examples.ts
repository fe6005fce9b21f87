import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['He asked U.S. Trade Representative Carla Hills about it.', 'GPE U.S.', 'PERSON Carla Hills'],
    ['He emailed Cheryl Mills, another adviser.', 'PERSON Cheryl Mills'],
    ['The money was raised by Steven Law, who left.', 'PERSON Steven Law'],
    ['Her rival was Kelli Ward.', 'PERSON Kelli Ward'],
    ['The film is by Michael Bay and is long.', 'PERSON Michael Bay'],
    ['The trial of Cheryl D. Mills began.', 'PERSON Cheryl D. Mills'],
    ['It was written by David Cay Johnston.', 'PERSON David Cay Johnston'],
  ],
  negative: [
    ['He works for the law firm Mayer Brown.', 'ORG Mayer Brown'],
    ['They swam in Michael Bay.', 'LOC Michael Bay'],
    ['He left Cheryl Mills Inc. in May.', 'ORG Cheryl Mills Inc.'],
    ['The Steven Law was passed.', 'LAW Steven Law'],
  ],
};
