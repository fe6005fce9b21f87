import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'datelines',
  positive: [
    ['LISBON, March 3 (HNS) - Ports shut.', 'LISBON, March 3 (HNS) - | LISBON | March 3 | HNS'],
    ['LISBON, March 3. /HNS/. Ports shut.', 'LISBON, March 3. /HNS/. | LISBON | March 3 | HNS'],
    ['Lisbon, HNS – Ports shut.', 'Lisbon, HNS – | Lisbon | - | HNS'],
    [
      'LISBON, Sept. 9 (Harbour News) -- Ports shut.',
      'LISBON, Sept. 9 (Harbour News) -- | LISBON | Sept. 9 | Harbour News',
    ],
    ['By Ana Ruiz, Harbour News Service\n\nLISBON – Ports shut.', 'LISBON – | LISBON | - | Harbour News Service'],
    [
      'By Ana Ruiz, Tom Bell, Harbour News Service\n\nLISBON, March 3 - Ports shut.',
      'LISBON, March 3 - | LISBON | March 3 | Harbour News Service',
    ],
    ['Porto [Portugal], March 3 (AG): Ports shut.', 'Porto [Portugal], March 3 (AG): | Porto | March 3 | AG'],
  ],
  negative: [
    ['LISBON – Ports shut.', 'LISBON – | LISBON | - | -'],
    ['Lisbon, March 3 - Ports shut.', 'Lisbon, March 3 - | Lisbon | March 3 | -'],
    ['By Ana Ruiz, Tom Bell\n\nLISBON – Ports shut.', 'LISBON – | LISBON | - | -'],
    ['By Ana Ruiz\n\nLISBON – Ports shut (HNS).', 'LISBON – | LISBON | - | -'],
    ['By Ana Ruiz and Tom Bell\n\nLISBON, March 3 - Ports shut, HNS said.', 'LISBON, March 3 - | LISBON | March 3 | -'],
  ],
};
