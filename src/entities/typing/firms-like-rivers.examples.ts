import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['The retailer Amazon hired them.', 'ORG Amazon'],
    ['She works in an Amazon warehouse.', 'ORG Amazon'],
    ['He bought the lamp on Amazon.', 'ORG Amazon'],
    ['They compete with Amazon and others.', 'ORG Amazon'],
    ['Amazon said on Monday that it was late.', 'ORG Amazon'],
    ['Shares of Amazon fell.', 'ORG Amazon'],
  ],
  negative: [
    ['They sailed on the Amazon.', 'LOC Amazon'],
    ['The lower Amazon is wide.', 'LOC Amazon'],
    ['Fires in the Amazon grew.', 'LOC Amazon'],
    ['Amazon forests burn.', 'LOC Amazon'],
  ],
};
