import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    ['He sued under the Freedom of Information Act.', 'Freedom of Information Act: name Freedom of Information Act'],
    ['It is in the Access to Information Act.', 'Access to Information Act: name Access to Information Act'],
    ['They passed the Right to Food Act.', 'Right to Food Act: name Right to Food Act'],
    [
      'They passed the Protection of Women from Domestic Violence Act.',
      'Protection of Women from Domestic Violence Act: name Protection of Women from Domestic Violence Act',
    ],
    ['The Prevention of Corruption Act is old.', 'Prevention of Corruption Act: name Prevention of Corruption Act'],
    [
      'The Prohibition of Mixed Marriages Act is old.',
      'Prohibition of Mixed Marriages Act: name Prohibition of Mixed Marriages Act',
    ],
    ['It is in the Land Act and Section 3 of the Water Act.', 'Land Act: name Land Act', 'Water Act: name Water Act'],
    ['They broke the Land Act and Water Act.', 'Land Act: name Land Act', 'Water Act: name Water Act'],
    ['It is in the No Surprises Act.', 'No Surprises Act: name No Surprises Act'],
    ['They passed the Every Pupil Succeeds Act.', 'Every Pupil Succeeds Act: name Every Pupil Succeeds Act'],
    ['She was held under Section 105 of the Okunai Sanhita.', 'Okunai Sanhita: name Okunai Sanhita'],
  ],
  negative: [
    ['She read Section 5 of the Bank of Karibu report.', 'Bank of Karibu: name Bank of Karibu'],
    ['It was a breach of the Clean Rivers Act.', 'Clean Rivers Act: name Clean Rivers Act'],
    ['They objected to Clean Rivers Act rules.', 'Clean Rivers Act: name Clean Rivers Act'],
    ['In Kenya the Clean Rivers Act is old.', 'Kenya: name Kenya', 'Clean Rivers Act: name Clean Rivers Act'],
    ['The Clean Rivers Act of Kenya is old.', 'Clean Rivers Act: name Clean Rivers Act', 'Kenya: name Kenya'],
  ],
};
