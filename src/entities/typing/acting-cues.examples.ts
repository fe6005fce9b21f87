import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'evidence',
  positive: [
    ['On Monday Blikk were late.', 'Blikk ORG 2.2: plural-verb ORG 3, verb PERSON 0.8'],
    ['In March Blikk have lost.', 'Blikk ORG 2.2: plural-verb ORG 3, verb PERSON 0.8'],
    ['On Monday Blikk rose 3 per cent.', 'Blikk ORG 3.2: price-move ORG 4, verb PERSON 0.8'],
    [
      'The miner Havn jumped as much as 4%.',
      'Havn ORG 1.2: role-before-word PERSON 2, price-move ORG 4, verb PERSON 0.8',
    ],
    ['The choir is owned by Blikk.', 'Blikk ORG 1.2: owned-by ORG 1.5, by-with-and PERSON 0.3'],
    ['He joined from Blikk on a free transfer.', 'Blikk ORG 2.5: from-or-to GPE 0.5, joined-from ORG 3'],
    ['He met a lawyer at Blikk.', 'Blikk ORG 3: works-at ORG 3'],
    ['She left the ruling Blikk on Monday.', 'Blikk ORG 3: ruling ORG 3'],
  ],
  negative: [
    // Two of them; those of somewhere; no price; where somebody is, and who sings.
    [
      'On Monday Ana and Blikk were late.',
      'Ana PERSON 1.5: given-name-alone PERSON 1.5',
      'Blikk PERSON 1.1: verb PERSON 0.8, by-with-and PERSON 0.3',
    ],
    ['The farmers of Blikk have left.', 'Blikk PERSON 0.8: verb PERSON 0.8'],
    ['On Monday Blikk rose from the chair at 3.', 'Blikk PERSON 0.8: verb PERSON 0.8'],
    ['On Monday Blikk fell 3 metres.', 'Blikk PERSON 0.8: verb PERSON 0.8'],
    ['The choir stood at Blikk.'],
    ['It was sung by Blikk.', 'Blikk PERSON 0.3: by-with-and PERSON 0.3'],
  ],
};
