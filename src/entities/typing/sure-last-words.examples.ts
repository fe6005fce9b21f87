import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['It belongs to the investor Fjordline Kapital.', 'ORG Fjordline Kapital'],
    ['It was filed by Thozhar Sangam on Monday.', 'ORG Thozhar Sangam'],
    ['They left Achada Morcha in May.', 'ORG Achada Morcha'],
    ['Ravi Nair of Achada Parishad left.', 'PERSON Ravi Nair', 'ORG Achada Parishad'],
    ['They met Nari Samiti in May.', 'ORG Nari Samiti'],
    ['Lok Sangathan said it would march.', 'ORG Lok Sangathan'],
    ['It was paid for by Desiya Katchi in May.', 'ORG Desiya Katchi'],
  ],
  negative: [
    ['On Monday Ravi Nair left.', 'PERSON Ravi Nair'],
    ['They met Ana Bose in May.', 'PERSON Ana Bose'],
    ['On Monday Tom Banks left.', 'PERSON Tom Banks'],
    ['The samiti met Asha Rao.', 'PERSON Asha Rao'],
  ],
};
