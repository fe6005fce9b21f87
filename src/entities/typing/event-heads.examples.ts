import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['She won gold at the Rio Olympic Games.', 'EVENT Rio Olympic Games'],
    ['Cyclone Bella took the roof. Bella was kind, she said.', 'EVENT Cyclone Bella', 'EVENT Bella'],
    ['They won the Gulf Cup in May.', 'EVENT Gulf Cup'],
    ['They left the Okun Marathon in May.', 'EVENT Okun Marathon'],
    ['He won the Pacific Regatta in Lagos.', 'EVENT Pacific Regatta', 'GPE Lagos'],
    ['They met at the Haro Biennale in Lagos.', 'EVENT Haro Biennale', 'GPE Lagos'],
    [
      'On Monday the Tavana Cup began. Gulf Air paid for the Tavana Cup.',
      'EVENT Tavana Cup',
      'ORG Gulf Air',
      'EVENT Tavana Cup',
    ],
    ['They ran in the Atlantic Marathon.', 'EVENT Atlantic Marathon'],
    ['The Iowa Caucus was on Monday.', 'EVENT Iowa Caucus'],
  ],
  negative: [
    ['The Congressional Black Caucus met.', 'ORG Congressional Black Caucus'],
    [
      'Cyclone Bella took the roof. Bella Ruiz was kind, said Bella.',
      'EVENT Cyclone Bella',
      'PERSON Bella Ruiz',
      'PERSON Bella',
    ],
    ['They met Tom Bell in May.', 'PERSON Tom Bell'],
    ['The marathon in Lagos began.', 'GPE Lagos'],
    ['On Monday Ana Ruiz won the cup.', 'PERSON Ana Ruiz'],
    ['The Gulf Air jet left.', 'ORG Gulf Air'],
  ],
};
