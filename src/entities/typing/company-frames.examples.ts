import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['The nurses said that St Jude’s had closed.', 'ORG St Jude’s'],
    // What only a company has.
    ['Shares in Lantern fell in March. Lantern said it was late.', 'ORG Lantern', 'ORG Lantern'],
    ['He sold a stake in Harvest Tilden on Monday.', 'ORG Harvest Tilden'],
    ['It rained, and Lantern shares rose. Later Lantern’s owner sang.', 'ORG Lantern', 'ORG Lantern'],
    ['Investors in Tilden fled. Tilden hired ten.', 'ORG Tilden', 'ORG Tilden'],
    ['Shares in Odell’s fell 3 percent. It was Odell’s best year.', 'ORG Odell’s', 'ORG Odell’s'],
    // A finite verb after the 's.
    ["Odell's said it would close ten shops.", "ORG Odell's"],
    ['Odell’s will close ten shops. The staff of Odell’s sang.', 'ORG Odell’s', 'ORG Odell’s'],
    // Known names with a mark inside, or a number.
    ['They ate at Domino’s Pizza. Trader Joe’s closed.', 'ORG Domino’s Pizza', 'ORG Trader Joe’s'],
    ['On Monday 3M rose. Ten left 3M.', 'ORG 3M', 'ORG 3M'],
  ],
  negative: [
    ['It cost 3M euros, and 4M left.'],
    ['Bank shares fell. Shares in London rose.', 'GPE London'],
    ['Shares in March were dear. The shares of his uncle fell.'],
    ['Okoro’s gone. Okoro’s house was sold.', 'PERSON Okoro', 'PERSON Okoro'],
    // Somebody else has the name.
    ['Shares in Tilden fell. Ana Tilden left. Tilden sang.', 'ORG Tilden', 'PERSON Ana Tilden', 'PERSON Tilden'],
  ],
};
