import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['He died in Towson, Md. He was 91.', 'GPE Towson', 'GPE Md.'],
    ['LANSING, Mich. (HNS) — It rained on Monday.', 'GPE LANSING', 'GPE Mich.', 'ORG HNS'],
    ['He lived in Albany, N.Y., for years.', 'GPE Albany', 'GPE N.Y.'],
    ['They met in Everett, Wash., on Friday.', 'GPE Everett', 'GPE Wash.'],
    ['A farm near Dayton, Ont., burned.', 'GPE Dayton', 'GPE Ont.'],
    ['She moved from Salem, Mass., to Reno, Nev., in May.', 'GPE Salem', 'GPE Mass.', 'GPE Reno', 'GPE Nev.'],
    ['He lives at 14 Harrow Lane, Aldwick.', 'FAC Harrow Lane', 'GPE Aldwick'],
  ],
  negative: [
    ['Ana Hill, M.D., left.', 'PERSON Ana Hill'],
    ['They saw Miss. Later it rained.'],
    ['He sailed to Cancun, Mexico. It rained.', 'GPE Cancun', 'GPE Mexico'],
    ['Tom Bell, Wash. the dishes.', 'PERSON Tom Bell'],
  ],
};
