import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Amara Bello sang. In Marseille Bello jumped.', 'PERSON Amara Bello', 'GPE Marseille', 'PERSON Bello'],
    ['In Nairobi Amina Bello said so.', 'GPE Nairobi', 'PERSON Amina Bello'],
    ['It rained in Kampala, and in Mombasa Amina Bello left.', 'GPE Kampala', 'GPE Mombasa', 'PERSON Amina Bello'],
    ['They met the ambassador to Jordan Amina Bello.', 'GPE Jordan', 'PERSON Amina Bello'],
    ['The head of the office in Nairobi Amina Bello left.', 'GPE Nairobi', 'PERSON Amina Bello'],
    ['They met Rui Mendes y Ana Ruiz.', 'PERSON Rui Mendes', 'PERSON Ana Ruiz'],
    ['They met Rui Mendes e Ana Ruiz.', 'PERSON Rui Mendes', 'PERSON Ana Ruiz'],
    ['In Frankfurt Siemens gained 3 per cent.', 'GPE Frankfurt', 'ORG Siemens'],
    ['In Paris Renault fell, and in Milan Pirelli rose.', 'GPE Paris', 'ORG Renault', 'GPE Milan', 'ORG Pirelli'],
  ],
  negative: [
    ['The mother of George Okello Jr. lives in Houston.', 'PERSON George Okello Jr.', 'GPE Houston'],
    ['They met José Mendes y Ruiz.', 'PERSON José Mendes y Ruiz'],
    ['It rained in San Juan Bautista.', 'GPE San Juan Bautista'],
    ['They are in the Amina Bello Stadium.', 'FAC Amina Bello Stadium'],
    ['It rained in New York City.', 'GPE New York City'],
  ],
};
