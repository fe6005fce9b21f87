import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Kaplelach City Mayor Amina Bello left.', 'GPE Kaplelach City', 'PERSON Amina Bello'],
    ['Former Kaplelach East MP Amina Bello left.', 'GPE Kaplelach East', 'PERSON Amina Bello'],
    ['Kaplelach MP Nelson Bello left early.', 'GPE Kaplelach', 'PERSON Nelson Bello'],
    ['They met Kaplelach Senator Amina Bello.', 'GPE Kaplelach', 'PERSON Amina Bello'],
    ['Selma, a town of 40,000, lives by its port.', 'GPE Selma'],
    ['Kaplelach Governor Ana Ruiz was late.', 'GPE Kaplelach', 'PERSON Ana Ruiz'],
    ['They met Veldania Prime Minister Ana Ruiz.', 'GPE Veldania', 'PERSON Ana Ruiz'],
    ['Upper Haro Mayor Ana Ruiz was late.', 'GPE Upper Haro', 'PERSON Ana Ruiz'],
    ['Karrabee, a village in Kenya, was quiet.', 'GPE Karrabee', 'GPE Kenya'],
    ['He lives in the Bottoms, a neighbourhood by the river.', 'LOC Bottoms'],
    ['The fire in Hollow, a suburb of Leeds, was put out.', 'GPE Hollow', 'GPE Leeds'],
  ],
  negative: [
    ['They met Labour MP Amina Bello.', 'ORG Labour', 'PERSON Amina Bello'],
    ['They met Central Bank Governor Ana Ruiz.', 'PERSON Ana Ruiz'],
    ['Ana Ruiz, a village elder, was late.', 'PERSON Ana Ruiz'],
    ['On Monday, a town burned.'],
    ['Acme Bank, a city lender, was late.', 'ORG Acme Bank'],
  ],
};
