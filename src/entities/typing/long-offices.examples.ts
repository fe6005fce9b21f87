import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['The Catholic Bishops Conference of Okun spoke.', 'ORG Catholic Bishops Conference of Okun'],
    ['Housing, Infrastructure and Communities Canada said no.', 'ORG Housing, Infrastructure and Communities Canada'],
    ['The National Commission for Culture and the Arts said no.', 'ORG National Commission for Culture and the Arts'],
    ['Members of the Virginia House of Delegates met on Monday.', 'ORG Virginia House of Delegates'],
    ['The Ministry of Sport, Youth and Trade said so.', 'ORG Ministry of Sport, Youth and Trade'],
    [
      'They met the Ministry of Energy, Mines, Water and Roads in May.',
      'ORG Ministry of Energy, Mines, Water and Roads',
    ],
    [
      'She leads the National Council for the Care of Persons with Burns.',
      'ORG National Council for the Care of Persons with Burns',
    ],
    ['It was sent to the Commission on the Rights of Women in May.', 'ORG Commission on the Rights of Women'],
    ['The Minister for Sport, Labour, and Social Development, Ana Ruiz, sang.', 'PERSON Ana Ruiz'],
    ['The Minister of Health and Wellness, Ana Ruiz, sang.', 'PERSON Ana Ruiz'],
    ['They signed it at the Global Conference on Clean Seas.', 'EVENT Global Conference on Clean Seas'],
    ['He wrote the National Action Plan for Oral Health.', 'LAW National Action Plan for Oral Health'],
    ['They met the Ministry of Justice and Social Development.', 'ORG Ministry of Justice and Social Development'],
    ['She leads the Institute of Bridges and Ferries.', 'ORG Institute of Bridges and Ferries'],
    ['The Energy and Mineral Resources Ministry will review it.', 'ORG Energy and Mineral Resources Ministry'],
  ],
  negative: [
    ['The Ministry of Trade and the Police left.', 'ORG Ministry of Trade'],
    [
      'The Ministry of Health, Congress and Parliament said so.',
      'ORG Ministry of Health',
      'ORG Congress',
      'ORG Parliament',
    ],
    ['The Ministry of Health, Kenya and Uganda said so.', 'ORG Ministry of Health', 'GPE Kenya', 'GPE Uganda'],
    ['They met the Ministry of Health on Monday for Talks.', 'ORG Ministry of Health'],
    ['The Bank of Tarnby for Ana Ruiz is new.', 'ORG Bank of Tarnby', 'PERSON Ana Ruiz'],
    ['The Supreme Court ruled for Trade Minister Ana Ruiz.', 'ORG Supreme Court', 'PERSON Ana Ruiz'],
    ['They met the Trade Ministry and Health Ministry.', 'ORG Trade Ministry', 'ORG Health Ministry'],
  ],
};
