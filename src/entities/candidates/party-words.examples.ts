import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['The Kentucky Republican said so.', 'GPE Kentucky', 'NORP Republican'],
    ['He won the Michigan Democratic primary.', 'GPE Michigan'],
    ['A U.S. Democratic candidate left.', 'GPE U.S.'],
    ['The leader of the Kentucky House was late.', 'ORG Kentucky House'],
    ['She worked in the Clinton White House.', 'ORG White House'],
    ['The House Republican leader left.', 'ORG House', 'NORP Republican'],
    ['They want a Republican Senate.', 'NORP Republican', 'ORG Senate'],
    ['New York Democrats said the vote was close.', 'GPE New York', 'NORP Democrats'],
    ['Senate Democrats and Senate Republicans agreed.', 'ORG Senate Democrats', 'ORG Senate Republicans'],
    [
      'Republican Trask and Democrat Ruiz met in Ohio.',
      'NORP Republican',
      'PERSON Trask',
      'NORP Democrat',
      'PERSON Ruiz',
      'GPE Ohio',
    ],
  ],
  negative: [
    ['The House Republicans left.', 'ORG House Republicans'],
    ['He joined the Democratic Party.', 'ORG Democratic Party'],
    ['The White House said so.', 'ORG White House'],
    ['They left Harrow House at noon.', 'FAC Harrow House'],
    ['The House of Representatives voted.', 'ORG House of Representatives'],
  ],
};
