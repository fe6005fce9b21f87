import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['A grower from El Tablón de Haro left.', 'GPE El Tablón de Haro'],
    ['The Member of Parliament for Nkosana East left.', 'ORG Parliament', 'GPE Nkosana East'],
    ['It rained in Pindwara tehsil and Okunai district.', 'GPE Pindwara', 'GPE Okunai'],
    ['The mayor of Porto Haro Carla Mendes left.', 'GPE Porto Haro', 'PERSON Carla Mendes'],
    ['Residents of Santa Haro do Norte left.', 'GPE Santa Haro do Norte'],
    ['He held on by 81 votes in neighbouring Epping Vale.', 'GPE Epping Vale'],
    ['The mayor of Havna, Dauda Lawal-Bello, left.', 'GPE Havna', 'PERSON Dauda Lawal-Bello'],
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
    ['The Okun town hall was full, and it was a Haro county by then.'],
    ['He gave parts of Acme Bank away.', 'ORG Acme Bank'],
    ['They called him the Deporter-in-Chief, and the southern Murray basin was dry.'],
    ['He asked his Mother-in-Law and the people of Ana Ruiz.', 'PERSON Ana Ruiz'],
    ['Union residents met in the town of the poor.'],
    ['The streets of London were full, and Sunday residents slept.', 'GPE London'],
  ],
};
