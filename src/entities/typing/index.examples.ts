import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names by rules',
  positive: [
    // All places together; a form of a name without any evidence is dropped.
    ['Mr. Okoro left. The Okoro sank.', 'PERSON Okoro', 'PERSON Okoro'],
    ['The Okoro sank. Then Mr. Okoro left.', 'PERSON Okoro', 'PERSON Okoro'],
    ['It rained in Blikk. They spoke of Blikk.', 'GPE Blikk', 'GPE Blikk'],
    ['Blikk, 45, left. They spoke of Blikk.', 'PERSON Blikk', 'PERSON Blikk'],
    ['They saw Blikk Inc. Then Blikk grew.', 'ORG Blikk Inc.', 'ORG Blikk'],
    ['They left Kenya for Lisbon.', 'GPE Kenya', 'GPE Lisbon'],
  ],
  negative: [
    ['They spoke of Blikk.'],
    ['They spoke of Blikk, Okoro.'],
    ['They met Ministers.'],
    ['He read of Child Labour in May.'],
  ],
};
