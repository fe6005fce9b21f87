import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Lashkar-e-Noor claimed the attack.', 'ORG Lashkar-e-Noor'],
    ['Two men of Lashkar-e-Achada died in Lagos.', 'ORG Lashkar-e-Achada', 'GPE Lagos'],
    ['On Monday Sipah-e-Sabz denied it.', 'ORG Sipah-e-Sabz'],
    ['The Tehreek-e-Umeed left the house.', 'ORG Tehreek-e-Umeed'],
    ['They left Darra-e-Sabz on Monday.', 'GPE Darra-e-Sabz'],
    ['On Monday Lashkar-e-Noor denied it. Later Lashkar left.', 'ORG Lashkar-e-Noor', 'ORG Lashkar'],
    ['The quarry at Nant-y-Haro shut.', 'GPE Nant-y-Haro'],
    ['They live in Havna-on-Sea and in Pont-la-Noire.', 'GPE Havna-on-Sea', 'GPE Pont-la-Noire'],
    ['On Monday Hi-Lo Records said no.', 'ORG Hi-Lo Records'],
    ['Ali El-Masri sang. El-Masri added that he was late.', 'PERSON Ali El-Masri', 'PERSON El-Masri'],
  ],
  negative: [
    ['They wrote an e-Book.'],
    ['They left Acme Ltd on Monday.', 'ORG Acme Ltd'],
    ['Zia-ul-Achada left on Monday.', 'PERSON Zia-ul-Achada'],
    ['On Monday Ana Ruiz-Tilden left.', 'PERSON Ana Ruiz-Tilden'],
    ['They met the Editor-in-Chief on Monday.'],
  ],
};
