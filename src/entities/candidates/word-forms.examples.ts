import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names by rules',
  positive: [
    // How a word is written, and what it is by itself.
    ['It rained, McBlikk said, and iBlikk said so.', 'PERSON McBlikk', 'PERSON iBlikk'],
    ['The WFB said so, J. Okoro said, and J.K. Blikk said so.', 'ORG WFB', 'PERSON J. Okoro', 'PERSON J.K. Blikk'],
    ['It rained, Ana-Maria Okoro said, and al-Sayed said so.', 'PERSON Ana-Maria Okoro', 'PERSON al-Sayed'],
    ['It rained, Øst said.', 'PERSON Øst'],
    ['Kim Seong‑jong said so.', 'PERSON Kim Seong‑jong'],
    ['On Monday Okoro said so.', 'PERSON Okoro'],
    ['It rained, uBlikko said.', 'PERSON uBlikko'],
  ],
  negative: [
    ['On Monday, March said so.'],
    ['It rained, blikk said.'],
    ['It rained, X said.'],
    ['It rained, ie said.'],
    ['They spoke of état. It rained, État said.'],
    ['Note… Harvest said so.'],
    ['It rained, uB said.'],
  ],
};
