import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'Rovik Foods took money from Acme Holdings. The Oslo-based company was late.',
      'Rovik Foods: name Rovik Foods, nominal The Oslo-based company',
      'Acme Holdings: name Acme Holdings',
      'Oslo: name Oslo',
    ],
    ['A spokesman for Rovik said the company was late.', 'Rovik: name Rovik, nominal the company'],
    ['UNICEF left. The agency was late.', 'UNICEF: name UNICEF, nominal The agency'],
    [
      'The Lund Foundation left. The organisation was late.',
      'Lund Foundation: name Lund Foundation, nominal The organisation',
    ],
    [
      'The Bakers Association left. The group was late.',
      'Bakers Association: name Bakers Association, nominal The group',
    ],
    ['The Lund Fund left. The nonprofit was late.', 'Lund Fund: name Lund Fund, nominal The nonprofit'],
    ['The Harbour Board left. The regulator was late.', 'Harbour Board: name Harbour Board, nominal The regulator'],
    ['UNICEF left. The Geneva-based agency was late.', 'UNICEF: name UNICEF, nominal The Geneva-based agency'],
    [
      'Rovik Health shrank. It rained. The health group was late.',
      'Rovik Health: name Rovik Health, nominal The health group',
    ],
    [
      'Rovik Buses shrank. It rained. The bus operator was late.',
      'Rovik Buses: name Rovik Buses, nominal The bus operator',
    ],
    [
      'Rovik Chemicals fell. The chemical maker was late. The company hired ten.',
      'Rovik Chemicals: name Rovik Chemicals, nominal The chemical maker, nominal The company',
    ],
    [
      'Rovik Capital said it was late. The Oslo-based bank hired ten.',
      'Rovik Capital: name Rovik Capital, nominal The Oslo-based bank',
      'Oslo: name Oslo',
    ],
    [
      'Rovik Motors said it was late. The car company hired ten.',
      'Rovik Motors: name Rovik Motors, nominal The car company',
    ],
    ['Velmar Climate said it was late. The group hired ten.', 'Velmar Climate: name Velmar Climate, nominal The group'],
  ],
  negative: [
    [
      'Rovik Foods said Acme Holdings was late. The Oslo-based company shrank.',
      'Rovik Foods: name Rovik Foods',
      'Acme Holdings: name Acme Holdings',
      'Oslo: name Oslo',
    ],
    [
      'The Lund League thanked the Bakers Society. The group was late.',
      'Lund League: name Lund League',
      'Bakers Society: name Bakers Society',
    ],
    ['The Lund League left. The rival group was late.', 'Lund League: name Lund League'],
    ['The Lund League left. The rock group was late.', 'Lund League: name Lund League'],
    ['The Lund League thanked a group in Porto. The group was late.', 'Lund League: name Lund League'],
    [
      'The Lund League left. A group sang in Porto. It rained. The group was late.',
      'Lund League: name Lund League',
      'Porto: name Porto',
    ],
    ['The Ministry of Fisheries left. The company was late.', 'Ministry of Fisheries: name Ministry of Fisheries'],
    ['The Senate left. The group was late.', 'Senate: name Senate'],
    ['The Health Agency said it was late. The company hired ten.', 'Health Agency: name Health Agency'],
    [
      'Rovik Buses met Tarn Buses. It rained. The bus operator was late.',
      'Rovik Buses: name Rovik Buses',
      'Tarn Buses: name Tarn Buses',
    ],
    ['Rovik Motors said it was late. The investor group hired ten.', 'Rovik Motors: name Rovik Motors'],
    ['Velmar Climate said it was late. The service was quiet.', 'Velmar Climate: name Velmar Climate'],
  ],
};
