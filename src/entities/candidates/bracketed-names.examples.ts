import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    [
      'Forests, Rivers and Wildlife Norway (FRWN) met. FRWN sang.',
      'ORG Forests, Rivers and Wildlife Norway',
      'ORG FRWN',
      'ORG FRWN',
    ],
    ['The People’s Justice Dal (PJD) met. PJD members sang.', 'ORG People’s Justice Dal', 'ORG PJD', 'ORG PJD'],
    [
      'The Northern Rivers Alliance (Rivers) met. On Monday Rivers sang.',
      'ORG Northern Rivers Alliance',
      'ORG Rivers',
      'ORG Rivers',
    ],
    ['The Institute for Sea Roads (ISR) was late.', 'ORG Institute for Sea Roads', 'ORG ISR'],
    ['The American Press Guild (Guild) met, and the Guild sang.', 'ORG American Press Guild', 'ORG Guild', 'ORG Guild'],
    ['The Rastriya Kisan Manch (RKM) left.', 'ORG Rastriya Kisan Manch', 'ORG RKM'],
    ['The Board of Weir and Lock Keepers (BWLK) left.', 'ORG Board of Weir and Lock Keepers', 'ORG BWLK'],
    [
      'The Tarnby Friends College (Tafco) is new. Tafco opened in May.',
      'ORG Tarnby Friends College',
      'ORG Tafco',
      'ORG Tafco',
    ],
    ['The Partido da Terra Achada (PTA) left.', 'ORG Partido da Terra Achada', 'ORG PTA'],
    ['The Lisbon Port Corporation (Lipco) left.', 'ORG Lisbon Port Corporation', 'ORG Lipco'],
    [
      'Fire broke out at the Grand Okun Museum (GOM) in May. The GOM’s director said so.',
      'FAC Grand Okun Museum',
      'FAC GOM',
      'FAC GOM',
    ],
  ],
  negative: [
    ['The Tarnby Friends College (the Olvo) is new.', 'ORG Tarnby Friends College'],
    ['The Ground Controlled Approach (GCA) was late.'],
    ['The Middle East and North Africa (MENA) met.', 'LOC Middle East', 'LOC North Africa', 'ORG MENA'],
    ['It (ABC) rained.', 'ORG ABC'],
    ['Ana Ruiz (Leeds) sang.', 'PERSON Ana Ruiz', 'GPE Leeds'],
  ],
};
