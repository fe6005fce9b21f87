import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Rhys and Carys Morgan were asleep.', 'PERSON Rhys', 'PERSON Carys Morgan'],
    ['It rained. Rhys and Ana Morgan left.', 'PERSON Rhys', 'PERSON Ana Morgan'],
    ['The farm of Rhys and Ana Morgan burned.', 'PERSON Rhys', 'PERSON Ana Morgan'],
    ['On Monday Rhys and Ana Morgan left.', 'PERSON Rhys', 'PERSON Ana Morgan'],
    ['It rained, so Ted and Ana Morgan left.', 'PERSON Ted', 'PERSON Ana Morgan'],
    ['It rained, said Gwen and Ana Morgan.', 'PERSON Gwen', 'PERSON Ana Morgan'],
  ],
  negative: [
    ['Police and Carys Morgan left.', 'PERSON Carys Morgan'],
    ['It rained in April and Carys Morgan left.', 'PERSON Carys Morgan'],
    ['He and Carys Morgan left.', 'PERSON Carys Morgan'],
    ['Farmers and Carys Morgan left.', 'PERSON Carys Morgan'],
  ],
};
