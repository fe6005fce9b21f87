import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    // What the lexicons know of it.
    ['The Ohio Republican said so.', 'GPE Ohio', 'NORP Republican'],
    ['He won the Ohio Democratic primary.', 'GPE Ohio'],
    ['A U.S. Republican candidate left.', 'GPE U.S.', 'NORP Republican'],
    ['Rep. Dan Okoye, R-Texas, said so.', 'PERSON Dan Okoye', 'GPE Texas'],
    // A type that its words say.
    ['She worked in the Bell White House.', 'ORG White House'],
    ['They want a Republican House.', 'NORP Republican', 'ORG House'],
  ],
  negative: [
    ['He joined the Republican Party.', 'ORG Republican Party'],
    ['They left Harrow House at noon.', 'FAC Harrow House'],
    ['The House of Representatives met.', 'ORG House of Representatives'],
    ['The House Democrats left.', 'ORG House Democrats'],
  ],
};
