import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Her lawyer, Bríd Galvin of Galvin & Hoare, spoke.', 'PERSON Bríd Galvin', 'ORG Galvin & Hoare'],
    ["The patients' group Voices of Brackwell said so.", 'ORG Voices of Brackwell'],
    ['Lord Haldane of Marrick said so.', 'PERSON Haldane', 'GPE Marrick'],
    ['She lost to an amateur from Leith who is 16.', 'GPE Leith'],
    ['They met Ana Ruiz of Tavri Libre on Monday.', 'PERSON Ana Ruiz', 'ORG Tavri Libre'],
    ['It rained, said Ana Ruiz of Tavri.', 'PERSON Ana Ruiz', 'ORG Tavri'],
    ['It rained, a man from Haro Deni said.', 'GPE Haro Deni'],
    ['A woman from Haro Deni left.', 'GPE Haro Deni'],
    ['The residents of Mavi met on Monday.', 'GPE Mavi'],
    ['They filmed near the village of Alma Haro.', 'GPE Alma Haro'],
    ['In the hamlet of Ana Ruiz it rained.', 'GPE Ana Ruiz'],
    ['It was late, villagers from Mavi said.', 'GPE Mavi'],
  ],
  negative: [
    ['The Bank of Galvin & Hoare is new.', 'ORG Bank of Galvin & Hoare'],
    ['It met the group in March, and Ana Ruiz left.', 'PERSON Ana Ruiz'],
    ['He met Ana Ruiz of Kenya.', 'PERSON Ana Ruiz', 'GPE Kenya'],
    ['The mother of Ana Ruiz left.', 'PERSON Ana Ruiz'],
    ['The University of Ana Ruiz is new.', 'ORG University of Ana Ruiz'],
    ['They met a singer from Ana Ruiz.', 'PERSON Ana Ruiz'],
  ],
};
