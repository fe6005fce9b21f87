import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'datelines',
  positive: [
    ['LISBON ― Ports shut.', 'LISBON ― | LISBON | - | -'],
    ['LISBON, March 3 (HNS) - Ports shut.', 'LISBON, March 3 (HNS) - | LISBON | March 3 | HNS'],
    ['LISBON (HNS) — Ports shut.', 'LISBON (HNS) — | LISBON | - | HNS'],
    ['LISBON, Portugal (HNS) — Ports shut.', 'LISBON, Portugal (HNS) — | LISBON | - | HNS'],
    ['LISBON, March 3. /HNS/. Ports shut.', 'LISBON, March 3. /HNS/. | LISBON | March 3 | HNS'],
    ['Lisbon, HNS – Ports shut.', 'Lisbon, HNS – | Lisbon | - | HNS'],
    ['LISBON, HNS - Ports shut.', 'LISBON, HNS - | LISBON | - | HNS'],
    ['Porto [Portugal], March 3 (HNS): Ports shut.', 'Porto [Portugal], March 3 (HNS): | Porto | March 3 | HNS'],
    ['LISBON, 3 March 2024 (HNS) – Ports shut.', 'LISBON, 3 March 2024 (HNS) – | LISBON | 3 March 2024 | HNS'],
    ['LISBON, Monday (HNS) - Ports shut.', 'LISBON, Monday (HNS) - | LISBON | Monday | HNS'],
    [
      'LISBON, Sept. 9 (Harbour News) -- Ports shut.',
      'LISBON, Sept. 9 (Harbour News) -- | LISBON | Sept. 9 | Harbour News',
    ],
    [
      'LISBON, PT / HARBOURWIRE / May 7, 2024 / Ports shut.',
      'LISBON, PT / HARBOURWIRE / May 7, 2024 / | LISBON | May 7, 2024 | HARBOURWIRE',
    ],
    ['(HNS) LISBON -- Ports shut.', '(HNS) LISBON -- | LISBON | - | HNS'],
    ['LISBON/PORTO (HNS) - Ports shut.', 'LISBON/PORTO (HNS) - | LISBON/PORTO | - | HNS'],
    ['LISBON, Mon., March 4 (HNS) – Ports shut.', 'LISBON, Mon., March 4 (HNS) – | LISBON | Mon., March 4 | HNS'],
    ['Lisbon, Mar 4 (HNS) The port is shut.', 'Lisbon, Mar 4 (HNS) | Lisbon | Mar 4 | HNS'],
    ['LISBON, March 4.—Ports shut.', 'LISBON, March 4.— | LISBON | March 4 | -'],
    ['LISBON | Ports shut.', 'LISBON | | LISBON | - | -'],
    ['LISBON – Ports shut.', 'LISBON – | LISBON | - | -'],
    ['RIO DE JANEIRO, May 1 (HNS) - Ports shut.', 'RIO DE JANEIRO, May 1 (HNS) - | RIO DE JANEIRO | May 1 | HNS'],
    ['Lisbon, March 3 - Ports shut.', 'Lisbon, March 3 - | Lisbon | March 3 | -'],
    ['LISBON, March 3 (HNS) Ports shut.', 'LISBON, March 3 (HNS) | LISBON | March 3 | HNS'],
    [
      'CASTLETON UPON WATER, Northern Highlands, Wednesday, 13 September 2023 (Harbour News Service) - Ports shut.',
      'CASTLETON UPON WATER, Northern Highlands, Wednesday, 13 September 2023 (Harbour News Service) - | CASTLETON UPON WATER | Wednesday, 13 September 2023 | Harbour News Service',
    ],
    [
      'Ports Shut\n\nBy Ana Ruiz\n\nLISBON, March 3 (HNS) - Ports shut.',
      'LISBON, March 3 (HNS) - | LISBON | March 3 | HNS',
    ],
    [
      'Ports Shut\n\nA strike keeps ships at sea\n\nBy Ana Ruiz\n\nLISBON, March 3 (HNS) - Ports shut.',
      'LISBON, March 3 (HNS) - | LISBON | March 3 | HNS',
    ],
  ],
  negative: [
    ['(HNS) Lisbon has shut its ports, and - nobody knows why.'],
    ['Lisbon, Mar 4 (the day after) was quiet.'],
    ['Home | News | Ports'],
    ['Lisbon has shut its ports.'],
    ['Ports shut - and nobody knows why.'],
    ['Note: all ports are shut.'],
    ['The union (HWU) said that the ports would stay shut.'],
    ['On March 3 the ports were shut.'],
    ['NOTE: All ports are shut.'],
    ['LISBON, March 3 (HNS)'],
    ['FILE - A ferry leaves the harbour of Lisbon on May 3, 2023.'],
    ['Lisbon, March 3 was a quiet day – for some.'],
    [
      'Ships wait.\nNobody came.\nIt rained.\nThe quay was dark.\nThe crews slept.\nThe wind rose.\nLISBON, March 3 (HNS) - Ports shut.',
    ],
  ],
};
