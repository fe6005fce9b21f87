import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['He held on by 81 votes in neighbouring Epping Vale.', 'GPE Epping Vale'],
    ['The mayor of Osmaran said on Monday that it was late.', 'GPE Osmaran'],
    ['People in northern Veldania had no water.', 'GPE Veldania'],
    ['Hradovice residents said the plan was late.', 'GPE Hradovice'],
    ['They were held at the Hradovice border.', 'GPE Hradovice'],
    ["It was Kisumbi's capital for years.", 'GPE Kisumbi'],
    ['She flew to Nong Khaem in May.', 'GPE Nong Khaem'],
    ['They met near Haro-on-Sea, the police said.', 'GPE Haro-on-Sea'],
    ['Many people of Great Barrow had no water.', 'GPE Great Barrow'],
    ['The mayor of Osmaran left. Osmaran was shut.', 'GPE Osmaran', 'GPE Osmaran'],
    ['The MP for Nkosana East left.', 'GPE Nkosana East'],
  ],
  negative: [
    ['He gave parts of Acme Bank away.', 'ORG Acme Bank'],
    ['They called him the Deporter-in-Chief, and the southern Murray basin was dry.'],
    ['He asked his Mother-in-Law and the people of Ana Ruiz.', 'PERSON Ana Ruiz'],
    ['Union residents met in the town of the poor.'],
    ['The streets of London were full, and Sunday residents slept.', 'GPE London'],
  ],
};
